"""Dates and times of a spreadsheet: a count of days that its format shows as a day or an hour."""

import re
from datetime import datetime, timedelta
from typing import Final

_LITERAL: Final = re.compile(r'"([^"]*)"|[\\!](.)|(_.|\*.|\[(?!h{1,2}\]|m{1,2}\]|s{1,2}\])[^\]]*\])', re.DOTALL)
_PART: Final = re.compile(
    r'"[^"]*"|[\\!].|_.|\*.|\[h+\]|\[m+\]|\[s+\]|\[[^\]]*\]|AM/PM|A/P|上午/下午|y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|.',
    re.DOTALL | re.IGNORECASE,
)
_FIRST: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a day on paper has no time zone
_FIRST_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001
_MONTHS: Final = "January February March April May June July August September October November December".split()  # noqa: SIM905
_HALVES: Final = {
    "AM/PM": ("AM", "PM"), "am/pm": ("AM", "PM"), "A/P": ("A", "P"), "a/p": ("a", "p"), "上午/下午": ("上午", "下午"),
}  # fmt: skip
_WEEK: Final = "一二三四五六日"
_WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905


def is_date(section: str) -> bool:
    """Tell whether a section of a format code shows a day or a time."""
    signs = _LITERAL.sub("", section).lower()
    return "general" not in signs and bool(re.search("[ymdhs]|aaa", signs))


def shown_date(value: float, section: str, *, from_1904: bool = False) -> str:
    """Return the day or time as the section shows it; empty where no calendar has that day."""
    try:
        at = (_FIRST_1904 if from_1904 else _FIRST) + timedelta(seconds=round(value * 86_400))
    except (OverflowError, ValueError):
        return ""
    if not from_1904 and 0 < value < 60:
        at += timedelta(days=1)  # the calendar of spreadsheets has a 29 February 1900
    parts = _PART.findall(section)
    half = any(part in _HALVES for part in parts)
    return "".join(_shown(parts, index, at, value, half=half) for index in range(len(parts))).strip()


def _shown(parts: list[str], index: int, at: datetime, value: float, *, half: bool) -> str:
    part = parts[index]
    sign = part.lower()
    if part[0] in '"\\!_*[' or part in _HALVES:
        return _words(part, at, value)
    if sign[0] == "m" and _is_minute(parts, index):
        return f"{at.minute:0{min(len(sign), 2)}d}"
    if sign[0] == "h":
        return f"{(at.hour + 11) % 12 + 1 if half else at.hour:0{min(len(sign), 2)}d}"
    if sign[0] == "s":
        return f"{at.second:0{min(len(sign.partition('.')[0]), 2)}d}"
    return _day(sign, at) if sign[0] in "ymda" else part


def _words(part: str, at: datetime, value: float) -> str:
    """Return what a part shows that is words, the half of a day, or hours that go on counting beyond it."""
    if part in _HALVES:
        return _HALVES[part][at.hour >= 12]
    if part.startswith("["):
        return _elapsed(part.lower(), value)
    if part.startswith('"'):
        return part.strip('"')
    return part[1:] if part[0] in "\\!" else ""


def _elapsed(sign: str, value: float) -> str:
    units = {"h": 24, "m": 1_440, "s": 86_400}
    return str(int(value * units[sign[1]] + 1e-9)) if sign[1:2] in units and sign.strip("[]hms") == "" else ""


def _day(sign: str, at: datetime) -> str:
    """Return a year, month, day or weekday; signs that are no part of a date are written as they are."""
    month, weekday = _MONTHS[at.month - 1], _WEEKDAYS[at.weekday()]
    longest = {"y": 4, "m": 5, "d": 4, "a": 4}[sign[0]]
    return {
        "y": f"{at.year % 100:02d}", "yy": f"{at.year % 100:02d}", "yyy": f"{at.year}", "yyyy": f"{at.year}",
        "m": f"{at.month}", "mm": f"{at.month:02d}", "mmm": month[:3], "mmmm": month, "mmmmm": month[0],
        "d": f"{at.day}", "dd": f"{at.day:02d}", "ddd": weekday[:3], "dddd": weekday,
        "aaa": _WEEK[at.weekday()], "aaaa": f"星期{_WEEK[at.weekday()]}",
    }.get(sign[:longest], sign)  # fmt: skip


def _is_minute(parts: list[str], index: int) -> bool:
    """Tell whether an ``m`` is a minute: an hour stands before it or a second after it, and no other part between."""
    signs = [part[0].lower() if part[0].lower() in "ymdhs" else part[1:2].lower() for part in parts]
    kinds = [(at, sign) for at, sign in enumerate(signs) if sign in "ymdhs" and sign and _is_part(parts[at])]
    place = next(where for where, (at, _) in enumerate(kinds) if at == index)
    before = kinds[place - 1][1] if place else ""
    after = kinds[place + 1][1] if place + 1 < len(kinds) else ""
    return before == "h" or after == "s"


def _is_part(part: str) -> bool:
    return part[0].lower() in "ymdhs" or (part[0] == "[" and part[1:2].lower() in {"h", "m", "s"})
