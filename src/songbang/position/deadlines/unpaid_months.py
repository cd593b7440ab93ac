"""The months whose compensation is owed, or may be, with the day by which it was to be paid."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.owed import counted_to
from songbang.answers.figures.payments import payments, uncovered
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import MonthDue
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.money import money
from songbang.position.payable import payable_on

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unpaid:
    """Days of one month, by when they were to be paid; ``known`` is false where nobody told what was paid."""

    first: date
    last: date
    payable: date
    known: bool = True


def unpaid_months(case: Case, found: Restraint) -> tuple[Unpaid, ...]:
    """Return the months that were to be paid before the day of the case and for which something is owed.

    Where the sum of a month is not known, a month counts for which nothing at all was paid.
    """
    months = money(case).months
    if not months:
        rows = _by_calendar(case, found)
    else:
        owed = (one for one in months if not one.after and one.payable is not None and (one.owed or not one.known))
        rows = (Unpaid(one.first, one.last, one.payable, one.known) for one in owed if one.payable is not None)
    return tuple(one for one in rows if one.payable < case.day)


def _by_calendar(case: Case, found: Restraint) -> Iterator[Unpaid]:
    last, known = counted_to(case.setting, found), case.facts.get("paid") is not None
    for start, end in uncovered(payments(case.facts, found.first, found.last), found.first, last):
        first = start
        while first <= end:
            whole = first.replace(day=monthrange(first.year, first.month)[1])
            row = MonthDue(first, min(whole, end), Decimal("0.00"), Words("", ""))
            yield Unpaid(row.first, row.last, payable_on(case, found, row), known)
            first = whole + ONE_DAY
