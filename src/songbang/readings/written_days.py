"""Days as people write them under their names: 2025年3月1日, 二〇二五年三月一日, 2025-03-01, 1 March 2025."""

import re
from datetime import date
from typing import Final

from songbang.papers.folded import fold
from songbang.passages.numbering import small_count

_HAN = r"[〇零○一二三四五六七八九十]"
_DAY: Final = re.compile(
    rf"(?P<y>\d{{4}}|[〇零○一二三四五六七八九]{{4}}) ?年 ?(?P<m>\d{{1,2}}|{_HAN}{{1,2}}) ?月 ?(?P<d>\d{{1,2}}|{_HAN}{{1,3}}) ?日"
    r"|(?P<y2>\d{4})[-/.](?P<m2>\d{1,2})[-/.](?P<d2>\d{1,2})(?!\d)"
    r"|(?P<d3>\d{1,2})(?:st|nd|rd|th)?(?: day of)? (?P<n3>[A-Z][a-z]{2,8})\.?,? (?P<y3>\d{4})"
    r"|(?P<n4>[A-Z][a-z]{2,8})\.? (?P<d4>\d{1,2})(?:st|nd|rd|th)?,? (?P<y4>\d{4})"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def written_day(words: str) -> date | None:
    """Return the first whole day in the words as written; ``None`` where none is, or a part of it is open."""
    return next((day for found in _DAY.finditer(fold(words).text) if (day := _day(found))), None)


def _day(found: "re.Match[str]") -> date | None:
    held = {name.rstrip("234"): value for name, value in found.groupdict().items() if value}
    month = _month(held["n"]) if "n" in held else _count(held["m"])
    year, day = int(held["y"].translate(_DIGITS)), _count(held["d"])
    if month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int | None:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else None


def _count(words: str) -> int | None:
    return int(words) if words.isdecimal() else small_count(words)
