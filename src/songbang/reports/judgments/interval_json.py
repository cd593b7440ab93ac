"""An interval and its numbers as JSON."""

from typing import Any

from songbang.reports.script import tell
from songbang.statistics.interval import Interval

DIGITS = 6


def interval_json(one: Interval | None, lang: str) -> dict[str, Any]:
    """Return the bounds of an interval, its level and its method; all null where there is none."""
    if one is None:
        return {"low": None, "high": None, "level": None, "method": None}
    return {"low": rounded(one.low), "high": rounded(one.high), "level": one.level, "method": tell(one.method, lang)}


def rounded(value: float | None) -> float | None:
    """Return a number to six decimals."""
    return None if value is None else round(value, DIGITS)
