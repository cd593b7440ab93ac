"""What has been paid, and for which days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.results import MonthDue
from songbang.basis.facts import Facts
from songbang.basis.known import as_number, day, rows
from songbang.sums.breach import returned_since


@dataclass(frozen=True, slots=True)
class Payment:
    """One sum and the days it was paid for, both counted."""

    first: date
    last: date
    amount: Decimal


def payments(facts: Facts, first: date, last: date) -> tuple[Payment, ...]:
    """Return what was paid, by day; a row without days was paid for all of ``first`` to ``last``."""
    found = [_payment(row, first, last) for row in rows(facts, "paid") or ()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.first, one.last)))


def _payment(row: Mapping[str, object], first: date, last: date) -> Payment | None:
    amount, start, end = as_number(row.get("amount")), day(row, "from"), day(row, "to")
    start = start or (first if end is None else min(first, end))
    end = end or max(last, start)
    return None if amount is None or end < start else Payment(start, end, amount)


def total(paid: Sequence[Payment]) -> Decimal:
    """Return all that was paid."""
    return sum((one.amount for one in paid), Decimal("0.00"))


def within(payment: Payment, first: date, last: date, months: Sequence[MonthDue]) -> Decimal:
    """Return the part of a payment that falls on the days ``first`` to ``last``.

    A payment that lies across an edge is split as its months are due; ``months`` are those of the payment's own days
    (by the day where none are known).
    """
    if first <= payment.first and payment.last <= last:
        return payment.amount
    if last < first or payment.last < first or last < payment.first:
        return Decimal("0.00")
    start, end = max(first, payment.first), min(last, payment.last)
    inside = [(row, _days(max(row.first, start), min(row.last, end))) for row in months]
    counted = sum(int(row.due * 100) * days * _SCALE // _days(row.first, row.last) for row, days in inside if days > 0)
    whole = sum(int(row.due * 100) * _SCALE for row in months)
    if not whole:
        return returned_since(payment.amount, _days(start, end), _days(payment.first, payment.last))
    return returned_since(payment.amount, counted, whole)


_SCALE = 10**6


def _days(first: date, last: date) -> int:
    return (last - first).days + 1


def uncovered(paid: Sequence[Payment], first: date, last: date) -> tuple[tuple[date, date], ...]:
    """Return the stretches of days from ``first`` to ``last`` for which nothing was paid, in order."""
    stretches, start = [], first.toordinal()
    for one in paid:
        if one.amount and one.first.toordinal() > start:
            stretches.append((date.fromordinal(start), date.fromordinal(one.first.toordinal() - 1)))
        if one.amount:
            start = max(start, one.last.toordinal() + 1)
    if start <= last.toordinal():
        stretches.append((date.fromordinal(start), last))
    return tuple((begin, min(end, last)) for begin, end in stretches if begin <= last)
