"""Stretches of time in words, as months: 二十四个月, 两年, 一年半, 730日, twelve (12) months, two school years, from a day to a day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER, english, number

# 学年, 财政年度 and the like are years by another name; 月 alone is a length only where 内, 期 … follows (三月 is March).
_UNIT = r"(?:个?(?:自然|日历|完整|整|公历|学|航次|赛季|财政|会计|合同|服务)?年度?|个(?:自然|日历|完整|整|公历)?月|月(?=之?内|以内|期|届满)|周年|个?(?:自然|日历)?(?:日|天)|个?(?:星期|周))"
_SPAN = re.compile(
    rf"(?P<n>{NUMBER})\s?个?(?:\(\s?\d+\s?\)|\({NUMBER}\))?(?P<half>半)?\s?(?P<u>{_UNIT}|(?<=\))(?:自然|日历)?月)(?P<more>半|零?(?P<m>{NUMBER})个月)?|(?P<word>半年|半个月)"
)
_ENGLISH = re.compile(
    rf"\b(?P<n>{ENGLISH_NUMBER}|an?(?= (?:full |whole )?year\b))\s?(?:\(\s?[\w-]+\s?\))?(?P<half> and (?:a|one)[ -]half)?[ -](?:full |whole |calendar )?(?P<u>year|month|week|day)s?\b|\ba (?P<part>quarter|half) of a year|\b(?P<hy>half a year)"
    r"|\b(?:[Uu]ntil|[Bb]efore|on) (?:the )?(?P<th>first|second|third) anniversary|\b(?:within|in|inside|during) (?:your|his|her|their|the) (?P<fy>first) (?:full )?year\b",
    re.IGNORECASE,
)
_DAY = r"(\d{4})年(\d{1,2})月(\d{1,2})日"
_DATES = re.compile(rf"{_DAY}[^。;]{{0,6}}(?:至|到|起至)(?:\D{{0,2}}){_DAY}")
DATE = re.compile(_DAY)


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time in months, and where it stands in the words it was read from."""

    months: int
    start: int
    end: int


def stretches(words: str) -> Iterator[Length]:
    """Yield every stretch of a month and more, whatever it is the length of, in order of script and place."""
    for found in _SPAN.finditer(words):
        # 3月15日 is a day, not a fortnight
        months = (
            None if re.search(r"月$", words[: found.start()]) and re.match(r"\d+日", found.group()) else _months(found)
        )
        if months:
            yield Length(months, found.start(), found.end())
    for found in _ENGLISH.finditer(words):
        months = _english_months(found)
        if months:
            yield Length(months, found.start(), found.end())


def from_day_to_day(words: str) -> Length | None:
    """The stretch between two written days, both counted, the nearest whole month; ``None`` where none is written."""
    found = _DATES.search(words)
    if not found:
        return None
    parts = [int(part) for part in found.groups()]
    months = months_between(parts[:3], parts[3:])
    return None if months is None else Length(months, found.start(), found.end())


def months_between(first: list[int], last: list[int]) -> int | None:
    """Months from one day (year, month, day) to another, both counted; ``None`` where a day is none or comes too early."""
    try:
        days = (date(*last) - date(*first)).days + 1
    except ValueError:
        return None
    return round(days / 30.4375) if days > 0 else None


def _months(found: re.Match[str]) -> int | None:
    if found.group("word"):
        return 6 if found.group("word") == "半年" else None
    count = number(found.group("n"))
    if count is None:
        return None
    unit = found.group("u")
    if found.group("half"):
        count += Decimal("0.5")
    if found.group("more") == "半":
        count += Decimal("0.5")
    months = _scaled(
        count,
        "year" if "年" in unit else "month" if "月" in unit else "week" if ("周" in unit or "星期" in unit) else "day",
    )
    extra = number(found.group("m")) if found.group("m") else None
    return months + int(extra) if months is not None and extra is not None else months


_ORDINALS = {"first": 1, "second": 2, "third": 3}


def _english_months(found: re.Match[str]) -> int | None:
    if found.group("part") or found.group("hy"):
        return 3 if found.group("part") == "quarter" else 6
    if found.group("fy") or found.group("th"):
        return 12 * _ORDINALS[(found.group("fy") or found.group("th")).lower()]
    count = Decimal(1) if found.group("n").lower() in {"a", "an"} else english(found.group("n"))
    if count is None:
        return None
    return _scaled(count + (Decimal("0.5") if found.group("half") else 0), found.group("u").lower())


def _scaled(count: Decimal, unit: str) -> int | None:
    """Turn a count of years, months, weeks or days into whole months; days under a month are no length of a duty."""
    if unit == "year":
        return int(count * 12) if 0 < count <= 50 else None
    if unit == "month":
        return int(count) if 0 < count <= 600 else None
    days = count * 7 if unit == "week" else count
    return int((days / Decimal("30.4375")).quantize(Decimal(1))) if days >= 28 else None
