"""What was asked for on the command line, checked: the day, the place, the language, the topic."""

import re
from datetime import date, datetime

from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.cli.faults import CommandError
from songbang.law.in_force import Law
from songbang.reports.script import LANGUAGES

_PLACE = re.compile(r"[a-z]{2}(-[a-z0-9]{1,3}){0,2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def asked_day(written: str | None) -> date:
    """Return the day asked for; today, by the clock of this machine, where none was named."""
    if written is None:
        return datetime.now().astimezone().date()
    try:
        if _DAY.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError:
        pass  # such as 30 February: told below like every other day that is none
    says = Words("「{written}」不是日期。", "“{written}” is not a day.")
    raise CommandError(
        says.fill(written=written), Words("--on 写成 2026-11-22 这样。", "Write --on like this: 2026-11-22.")
    )


def asked_place(written: str | None) -> str | None:
    """Return the place asked for in lower case."""
    if written is None or _PLACE.fullmatch(written.lower()):
        return written and written.lower()
    says = Words("「{written}」不是地方代码。", "“{written}” is not the code of a place.")
    do = Words(
        "写成 ISO 3166-2 的代码：cn（内地）、cn-sh（上海）、cn-gd-sz（深圳）、hk（香港）。",
        "Write an ISO 3166-2 code: cn (mainland), cn-sh (Shanghai), cn-gd-sz (Shenzhen), hk (Hong Kong).",
    )
    raise CommandError(says.fill(written=written), do)


def asked_language(written: str) -> str:
    """Return the language asked for."""
    if written in LANGUAGES:
        return written
    says = Words("没有「{written}」这种语言。", "There is no language “{written}” here.")
    listed = ", ".join(LANGUAGES)
    raise CommandError(says.fill(written=written), Words(f"--lang 可以是：{listed}", f"--lang takes: {listed}"))


def asked_topic(written: str | None) -> Topic | None:
    """Return the topic asked for, ``None`` for all."""
    if written is None:
        return None
    try:
        return Topic(written.lower())
    except ValueError:
        listed = ", ".join(topic.value for topic in Topic)
        says = Words("没有「{written}」这个主题。", "There is no topic “{written}”.")
        do = Words(f"--topic 可以是：{listed}", f"--topic takes: {listed}")
        raise CommandError(says.fill(written=written), do) from None


def covered(place: str, law: Law) -> str:
    """Return the place if its law is held; told otherwise."""
    if law.covers(place):
        return place
    held = ", ".join(sorted(law.places))
    says = Words("这里没有收录「{place}」的法律。", "The law of “{place}” is not held here.")
    raise CommandError(says.fill(place=place), Words(f"已收录：{held}", f"What is held: {held}"))
