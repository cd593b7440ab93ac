"""What was asked for, checked: the day, a range of days, the place, the language, the topic."""

import re
from datetime import date

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR, read_day
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.reports.amounts import join
from songbang.reports.labels import PLACES
from songbang.reports.script import LANGUAGES
from songbang.tasks.refusal import Refusal

BETWEEN = ".."
MOST = 3660
"""So many days are told one by one; ten years of them."""
COUNTRY = "cn"
"""The place of a matter that names none."""
_PLACE = re.compile(r"[a-z]{2}(-[a-z0-9]{1,3}){0,2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NOT_HELD = Words("这里没有收录「{place}」的法律。", "The law of “{place}” is not held here.")
_HELD = Words("已收录：{held}", "What is held: {held}")
_ELSEWHERE = Words(
    "内地的规定在那里不适用，请问当地的律师或劳工部门。已收录：{held}",
    "The rules of the mainland do not apply there: ask a lawyer or the labour office there. What is held: {held}",
)
_NAMED = Words("{name}（{code}）", "{name} ({code})")
_NO_DAY = Words("「{written}」不是日期。", "“{written}” is not a day.")
_A_DAY = Words(
    "日期写成 2026-11-22 这样，从 {first} 年到 {last} 年。",
    "Write the day like this: 2026-11-22, from the year {first} to {last}.",
)
_NO_DAYS = Words("「{written}」不是一段日子。", "“{written}” is no range of days.")
_SOME_DAYS = Words(
    "一段日子写成 2026-01-01..2026-12-31 这样。", "Write a range of days like this: 2026-01-01..2026-12-31."
)
_TOO_MANY = Words("从 {first} 到 {last} 太长了。", "From {first} to {last} is too long.")
_FEWER = Words("一次最多 {most} 天。", "At most {most} days at a time.")


def day_asked(written: str) -> date:
    """Return the day asked for, written as ISO 8601."""
    found = read_day(written) if _DAY.fullmatch(written) else None
    if found is None:
        raise Refusal(_NO_DAY.fill(written=written), _A_DAY.fill(first=FIRST_YEAR, last=LAST_YEAR))
    return found


def days_asked(written: str | None) -> tuple[date, date] | None:
    """Return the first and the last day of ``FROM..TO``, ``None`` where none were asked for."""
    if written is None:
        return None
    first, _, last = written.partition(BETWEEN)
    days = read_day(first), read_day(last)
    if days[0] is None or days[1] is None or days[0] > days[1]:
        raise Refusal(_NO_DAYS.fill(written=written), _SOME_DAYS)
    if (days[1] - days[0]).days >= MOST:
        raise Refusal(_TOO_MANY.fill(first=first, last=last), _FEWER.fill(most=MOST))
    return days[0], days[1]


def place_asked(written: str | None) -> str | None:
    """Return the place asked for in lower case; whether its law is held is another question (``covered``)."""
    if written is None or _PLACE.fullmatch(written.lower()):
        return written and written.lower()
    says = Words("「{written}」不是地方代码。", "“{written}” is not the code of a place.")
    do = Words(
        "写成 ISO 3166-2 的代码：cn（内地）、cn-sh（上海）、cn-gd-sz（深圳）、hk（香港）。",
        "Write an ISO 3166-2 code: cn (mainland), cn-sh (Shanghai), cn-gd-sz (Shenzhen), hk (Hong Kong).",
    )
    raise Refusal(says.fill(written=written), do)


def language_asked(written: str) -> str:
    """Return the language asked for."""
    if written in LANGUAGES:
        return written
    says = Words("没有「{written}」这种语言。", "There is no language “{written}” here.")
    listed = ", ".join(LANGUAGES)
    raise Refusal(says.fill(written=written), Words(f"语言可以是：{listed}", f"The languages are: {listed}"))


def topic_asked(written: str | None) -> Topic | None:
    """Return the topic asked for, ``None`` for all."""
    if written is None:
        return None
    try:
        return Topic(written.lower())
    except ValueError:
        listed = ", ".join(topic.value for topic in Topic)
        says = Words("没有「{written}」这个主题。", "There is no topic “{written}”.")
        do = Words(f"主题可以是：{listed}", f"The topics are: {listed}")
        raise Refusal(says.fill(written=written), do) from None


def covered(place: str, law: Law) -> str:
    """Return the place if its law is held; told otherwise."""
    if law.covers(place):
        return place
    held = join((_NAMED.fill(name=law.places[one].name, code=one) for one in sorted(law.places)), "、")
    do = _ELSEWHERE if place in PLACES else _HELD
    raise Refusal(_NOT_HELD.fill(place=PLACES.get(place, place)), do.fill(held=held))
