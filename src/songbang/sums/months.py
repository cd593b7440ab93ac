"""Months counted on the calendar, with the rounding named."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from songbang.sums.agreed import MONTHS_IN


class MonthEnd(StrEnum):
    """What becomes of a day that the month reached does not have, such as 31 January plus one month."""

    LAST_DAY = "last_day"
    NEXT_FIRST = "next_first"


def add_months(start: date, months: int, rounding: MonthEnd = MonthEnd.LAST_DAY) -> date:
    """Return the same day of the month ``months`` later; a day that month lacks is rounded as named.

    What lies beyond the calendar is its last day.
    """
    year, month = divmod(start.year * MONTHS_IN["year"] + start.month - 1 + months, MONTHS_IN["year"])
    if year > date.max.year:
        return date.max
    last = monthrange(year, month + 1)[1]
    if start.day <= last:
        return date(year, month + 1, start.day)
    end = date(year, month + 1, last)
    return end if rounding is MonthEnd.LAST_DAY else min(end, date.max - timedelta(days=1)) + timedelta(days=1)


def end_of_restraint(left: date, months: int, rounding: MonthEnd = MonthEnd.LAST_DAY) -> date:
    """Return the last day of a restraint of so many months.

    The first day is the day after the labour contract ended (``left``), so the last one carries the number of the
    day of leaving: left on 8 July, 24 months, last day 8 July two years on.
    """
    return add_months(left, months, rounding)
