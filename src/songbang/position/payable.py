"""On which day the compensation for a month was to be paid.

The law has it paid by month and names no day (``cn.compensation.paid_after``). Where the papers name none it is taken
as due on the last day of the month it is for: by then the month has been kept, and a claim counted from an earlier day
is never late. That is a reading of our own and is told as one.
"""

from calendar import monthrange
from datetime import date, timedelta

from songbang.answers.figures.owed import CALENDAR
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import MonthDue
from songbang.basis.known import word
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.sums.months import MonthEnd, add_months

ONE_DAY = timedelta(days=1)
AT_EXIT, AT_END = "at_exit", "at_end"
OUR_READING = Words(
    "法律说按月支付，没有说哪一天；这里按每个月的最后一天算应付日，这是我们的读法。",
    "the law has it paid by month and names no day; the last day of each month is taken as the day it is due, which is "
    "our reading",
)
AGREED = Words("约定一次付清，应付日是{day}。", "it is agreed to be paid at once, on {day}")


def payable_on(case: Case, found: Restraint, month: MonthDue) -> date:
    """Return the day by which the compensation for a month, or a part of one, was to be paid."""
    when = _agreed(case, found)
    if when is not None:
        return when
    if word(case.facts, "part_month") in {None, CALENDAR}:
        end = month.last.replace(day=monthrange(month.last.year, month.last.month)[1])
    else:
        end = add_months(month.first, 1, MonthEnd.NEXT_FIRST) - ONE_DAY
    return max(min(end, found.last), month.last)


def payable_step(case: Case, found: Restraint) -> Words:
    """Tell how the day was found."""
    when = _agreed(case, found)
    return OUR_READING if when is None else AGREED.fill(day=when)


def _agreed(case: Case, found: Restraint) -> date | None:
    """Return the day that is agreed for the whole sum: the last day of work, or the last of the restraint."""
    when = word(case.facts, "comp_when")
    return {AT_EXIT: found.first - ONE_DAY, AT_END: found.last}.get(when or "")
