"""What a cell of a wage table says: a month, or a sum of money, in the many ways people write them."""

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final
from unicodedata import normalize

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR
from songbang.basis.known import LARGEST

_DIGITS: Final = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_WRITTEN: Final = re.compile(r"[〇零○一二三四五六七八九十]+(?=[年月])")
_NAMES: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = re.compile(
    r"(?P<y>(?:19|20)\d\d)\s*(?:[-./年]\s*(?P<m>\d{1,2})(?:\s*[-./月]\s*\d{0,2}\s*日?)?|(?P<mm>\d{2})(?:\d{2})?)"
    r"(?:[ t]\d\d:.*)?"
)
_SHORT: Final = re.compile(r"(?P<y>\d\d)\s*年\s*(?P<m>\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?份?")
_ALONE: Final = re.compile(r"(?P<m>\d{1,2})\s*月份?|(?P<name>[a-z]{3,9})\.?")
_NAMED: Final = re.compile(
    r"(?:\d{1,2}[- ])?(?P<name>[a-z]{3,9})\.?[-/, ']*(?P<y>(?:20|19)?\d\d)|(?P<yy>(?:19|20)\d\d)[-/ ](?P<n>[a-z]{3,9})"
)
_RANGE: Final = re.compile(r"\s*(?:~|—|–|至|到| to |(?<=[\d日])-(?=(?:19|20)\d\d[./年]))\s*")
_SERIAL: Final = re.compile(r"[2-7]\d{4}(?:\.0+)?")
_EPOCH: Final = date(1899, 12, 30)
_YEAR: Final = re.compile(r"((?:19|20)\d\d)\s*年?")
_NOTHING: Final = frozenset({"", "-", "--", "—", "——", "/", "\\", "无", "n/a", "na", "nil", "none", "·"})
_SIGNS: Final = re.compile(r"[\s,，'’_¥￥]|元整?|人民币|rmb|cny|yuan")
_TENS: Final = {"万": Decimal(10_000), "w": Decimal(10_000), "千": Decimal(1000), "k": Decimal(1000)}


def month_of(words: str, year: int | None = None) -> date | None:
    """Return the first day of the month that a cell names; ``year`` is that of its column or title, if any.

    A stretch of days names the month it begins in, if it does not leave it. What names none, or not surely, is
    ``None``.
    """
    plain = _WRITTEN.sub(_in_figures, _plain(words))
    ends = _RANGE.split(plain)
    if len(ends) == 2:
        first, last = (month_of(end, year) for end in ends)
        return first if first == last or last is None else None
    for pattern in (_MONTH, _SHORT, _NAMED):
        found = pattern.fullmatch(plain.removesuffix("份").removesuffix("工资"))
        if found:
            return _day(*_parts(found.groupdict()))
    if _SERIAL.fullmatch(plain):
        return (_EPOCH + timedelta(days=int(Decimal(plain)))).replace(day=1)
    alone = _ALONE.fullmatch(plain)
    if alone and year is not None:
        return _day(year, int(alone["m"]) if alone["m"] else _named(alone["name"]))
    return _day(year, int(plain)) if year is not None and re.fullmatch(r"0?[1-9]|1[0-2]", plain) else None


def month_within(words: str) -> date | None:
    """Return the month that a title or the name of a sheet holds: 甲辰科技2025年3月工资条, 2025.03."""
    plain = _plain(words)
    found = re.search(
        r"(?<!\d)(20\d\d)\s*[-./年]\s*(1[0-2]|0?[1-9])(?!\d)(?!\s*[-./月]?\s*(?:~|—|–|至|到))|(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)",
        plain,
    )
    return _day(int(found[1] or found[3]), int(found[2] or found[4])) if found else None


def year_within(words: str) -> int | None:
    """Return the year that a title or a cell names, if it is one alone."""
    found = {int(year) for year in re.findall(r"(?<!\d)(20\d\d)(?!\d)", _plain(words))}
    return found.pop() if len(found) == 1 else None


def year_of(words: str) -> int | None:
    """Return the year that a cell is."""
    found = _YEAR.fullmatch(_plain(words))
    return int(found[1]) if found else None


def is_nothing(words: str) -> bool:
    """Tell whether a cell says that there is no sum: empty, a dash."""
    return _plain(words) in _NOTHING


def money_of(words: str) -> Decimal | None:
    """Return the yuan that a cell names, below zero where it is in brackets or has a minus; ``None``: it names none."""
    plain = _SIGNS.sub("", _plain(words))
    bracketed = re.fullmatch(r"\((.+)\)", plain)
    below = bracketed is not None or plain[:1] in {"-", "−", "–"}
    plain = (bracketed[1] if bracketed else plain).lstrip("-−–+")
    times = _TENS.get(plain[-1:], Decimal(1))
    digits = plain[:-1] if plain[-1:] in _TENS else plain
    if not re.fullmatch(r"\d{1,12}(?:\.\d{1,9})?|\.\d{1,9}", digits):
        return None
    try:
        found = Decimal(digits) * times
    except InvalidOperation:
        return None
    return None if found >= LARGEST else -found if below else found


def _plain(words: str) -> str:
    return normalize("NFKC", words).strip().lower()


def _parts(found: dict[str, str | None]) -> tuple[int, int]:
    year, month = found.get("y") or found.get("yy") or "", found.get("m") or found.get("mm")
    name = found.get("name") or found.get("n") or ""
    return int(year) + (2000 if len(year) == 2 else 0), int(month) if month else _named(name)


def _in_figures(found: re.Match[str]) -> str:
    """Return a year or month in Chinese figures in ours: 二〇二五, 十一; what is neither gives no month."""
    written = found[0]
    if written.startswith("十"):
        written = written.replace("十", "一", 1) if len(written) > 1 else "一〇"
    return written.translate(_DIGITS)


def _named(name: str) -> int:
    return _NAMES.index(name[:3]) + 1 if name[:3] in _NAMES else 0


def _day(year: int | None, month: int) -> date | None:
    fits = year is not None and FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12
    return date(year, month, 1) if fits and year is not None else None
