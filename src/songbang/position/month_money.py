"""Each month of the compensation: what was due for it, what came for it, what is owed, and until when to claim it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.owed import due_months, opens, part_within
from songbang.answers.figures.payments import Payment, payments
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import MonthDue
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.deadlines.limitation import last_day_to_claim
from songbang.position.payable import payable_on
from songbang.position.results import MonthMoney
from songbang.sums.choose import smaller
from songbang.sums.compensation import arrears

NOTHING = Decimal("0.00")
ONE_DAY = timedelta(days=1)
MOVED = Words(
    "{step}；其他月份多付的 {sum} 抵这个月",
    "{step}; {sum} paid beyond what was due for other months counts for this one",
)


@dataclass(frozen=True, slots=True)
class Months:
    """The months up to the day that counts, and those still to come."""

    past: tuple[MonthMoney, ...]
    ahead: tuple[MonthMoney, ...]


def months_of(
    case: Case, found: Restraint, last: date, to_come: Iterable[tuple[date, date]], *, known: bool
) -> Months | None:
    """Return the months up to ``last`` and those of the stretches to come; ``None`` where a month's sum is not known.

    Without ``known`` nobody told what was paid: each month tells what is due and nothing else. What was paid beyond a
    month is set against the oldest ones that are owed.
    """
    past = due_months(case.setting, case.rate, found.first, last, opens(found, last)).rows
    spans = [due_months(case.setting, case.rate, one, end, opens(found, end)).rows for one, end in to_come]
    if past is None or any(one is None for one in spans):
        return None
    ahead = tuple(row for one in spans for row in one or ())
    if not known:
        return Months(*(tuple(_due_only(case, found, row) for row in rows) for rows in (past, ahead)))
    came = Came(case, found)
    settled = _settled(past, [came.between(row.first, row.last) for row in past])
    later = (replace(row, paid=smaller(came.between(row.first, row.last), row.due)) for row in ahead)
    return Months(tuple(_row(case, found, row) for row in settled), tuple(_later(case, found, row) for row in later))


class Came:
    """What was paid for the days of a restraint; the parts of one payment add up to the whole of it."""

    def __init__(self, case: Case, found: Restraint) -> None:
        self._case, self._first = case, found.first
        self._paid = payments(case.facts, found.first, found.last)

    def between(self, first: date, last: date) -> Decimal:
        """Return what was paid for the days ``first`` to ``last``."""
        inside = sum((one.amount for one in self._paid if first <= one.first and one.last <= last), NOTHING)
        across = [
            one
            for one in self._paid
            if one.first <= last and first <= one.last and (one.first < first or last < one.last)
        ]
        return inside + self._upto(across, last) - self._upto(across, first - ONE_DAY)

    def _upto(self, paid: Sequence[Payment], last: date) -> Decimal:
        return part_within(self._case.setting, self._case.rate, paid, self._first, last) if paid else NOTHING


def _settled(rows: Sequence[MonthDue], paid: Sequence[Decimal]) -> list[MonthDue]:
    """Set what was paid beyond one month against the oldest that are owed."""
    spare = sum((max(came - row.due, NOTHING) for row, came in zip(rows, paid, strict=True)), NOTHING)
    found = []
    for row, came in zip(rows, paid, strict=True):
        own = smaller(came, row.due)
        moved = smaller(spare, row.due - own)
        spare -= moved
        step = MOVED.fill(step=row.step, sum=yuan(moved)) if moved else row.step
        found.append(replace(row, paid=own + moved, step=step))
    return found


def _row(case: Case, found: Restraint, row: MonthDue) -> MonthMoney:
    owed, payable = arrears(row.due, row.paid), payable_on(case, found, row)
    late = last_day_to_claim(case, payable)[0] if owed else None
    return MonthMoney(row.first, row.last, row.due, row.paid, owed, row.step, payable, late)


def _later(case: Case, found: Restraint, row: MonthDue) -> MonthMoney:
    """Return a month to come: nothing of it is owed yet."""
    payable = payable_on(case, found, row)
    return MonthMoney(row.first, row.last, row.due, row.paid, NOTHING, row.step, payable, after=True)


def _due_only(case: Case, found: Restraint, row: MonthDue) -> MonthMoney:
    payable, after = payable_on(case, found, row), row.first > case.day
    return MonthMoney(row.first, row.last, row.due, NOTHING, NOTHING, row.step, payable, after=after, known=False)
