"""Days as decisions write them, in figures or characters, and those that lean on the day before: 同年8月10日, 次年3月1日, 同日."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from songbang.passages.numbering import small_count

_Y = r"\d{4}|[〇零○一二三四五六七八九]{4}"
_N = r"\d{1,2}|[〇零○一二三四五六七八九十]{1,3}"
_DAY = re.compile(
    rf"(?:(?P<y>{_Y})年|(?P<same>同年|当年|本年)|(?P<next>次年|翌年|第二年)|(?<=至)|(?<=到))(?:(?P<m>{_N})月(?:(?P<d>{_N})[日号])?)?"
    r"|(?P<y2>(?:19|20)\d{2})(?P<sep>[-/.])(?P<m2>\d{1,2})(?P=sep)(?P<d2>\d{1,2})(?![\d.])"
    r"|(?P<on>同日|当日|当天|该日|同一天)"
    rf"|(?P<month>同月|当月)(?P<d3>{_N})[日号]"
)
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


@dataclass(frozen=True, slots=True)
class Day:
    """A whole day and its place in the words."""

    day: date
    start: int
    end: int


@dataclass(slots=True)
class _Last:
    """What 同年 and 同日 lean on: the year, month and day named last."""

    year: int | None = None
    month: int | None = None
    day: date | None = None


def days(words: str, lead: str = "") -> list[Day]:
    """Return the whole days in the words; ``lead`` is what stands before them and may hold the year they lean on."""
    last = _Last()
    for _ in _days(lead, last):
        pass
    return list(_days(words, last))


def _days(words: str, last: _Last) -> Iterator[Day]:
    for hit in _DAY.finditer(words):
        told = _read(hit, last)
        if told:
            last.day = told
            yield Day(told, *hit.span())


def _read(hit: re.Match[str], last: _Last) -> date | None:
    if hit.group("on"):
        return last.day
    if hit.group("month"):
        month, day = last.month, _count(hit.group("d3"))
    else:
        last.year = _year(hit, last.year)
        month, day = _count(hit.group("m") or hit.group("m2")), _count(hit.group("d") or hit.group("d2"))
        last.month = month or last.month
    if last.year is None or month is None or day is None:
        return None
    try:
        return date(last.year, month, day)
    except ValueError:
        return None


def _year(hit: re.Match[str], last: int | None) -> int | None:
    written = hit.group("y") or hit.group("y2")
    if written:
        return int(written.translate(_DIGITS))
    return last + 1 if hit.group("next") and last is not None else last


def _count(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if written.isdecimal() else small_count(written)
