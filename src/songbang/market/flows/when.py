"""When somebody moved, as told and no finer: a day, a month, a quarter or a year; nothing is guessed between."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR
from songbang.papers.folded import fold
from songbang.readings.written_days import written_day

_TIME = r"(?:[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?"
_DAY: Final = re.compile(
    rf"(\d{{4}}) ?[-./年] ?(\d{{1,2}}) ?[-./月] ?(\d{{1,2}}) ?[日号]?{_TIME}|(\d{{4}})(\d{{2}})(\d{{2}})"
)
_MONTH: Final = re.compile(r"(\d{4}) ?[-./年] ?(\d{1,2}) ?月?份?|(\d{4})(0[1-9]|1[0-2])")
_QUARTER: Final = re.compile(r"(\d{4}) ?[-./年]? ?(?:q([1-4])|第?([1-4一二三四]) ?季度?)")
_YEAR: Final = re.compile(r"(\d{4})(?:\.0+)? ?年?度?")
_SERIAL: Final = re.compile(r"([2-7]\d{4})(?:\.\d+)?")
_EPOCH: Final = date(1899, 12, 30)
_QUARTERS = dict(zip("一二三四", range(1, 5), strict=True))
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True, order=True)
class When:
    """The first and the last day that what was told may mean: one day twice, a month, a quarter, a year."""

    first: date
    last: date


@lru_cache(maxsize=65536)
def read_when(cell: str) -> When | None:
    """Read a cell; ``None`` where it tells no single day, month, quarter or year, or their order is not plain."""
    plain = fold(cell).text.lower().strip()
    if found := _DAY.fullmatch(plain):
        return _checked(*(int(one) for one in found.groups() if one))
    if found := _QUARTER.fullmatch(plain):
        quarter = _QUARTERS.get(found[3]) or int(found[2] or found[3])
        return _months(int(found[1]), 3 * quarter - 2, 3 * quarter)
    if found := _MONTH.fullmatch(plain):
        year, month = (int(one) for one in found.groups() if one)
        return _months(year, month, month)
    if found := _YEAR.fullmatch(plain):
        return _months(int(found[1]), 1, _LAST_MONTH)
    if found := _SERIAL.fullmatch(plain):
        day = _EPOCH + timedelta(days=int(found[1]))
        return When(day, day)
    named = written_day(cell) if re.search(r"[a-z]{3}|月", plain) else None
    return _checked(named.year, named.month, named.day) if named else None


def _checked(year: int, month: int, day: int) -> When | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return When(found, found) if FIRST_YEAR <= year <= LAST_YEAR else None


def _months(year: int, first: int, last: int) -> When | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR and first >= 1 and last <= _LAST_MONTH):
        return None
    return When(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
