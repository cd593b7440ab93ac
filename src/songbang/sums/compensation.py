"""What a non-compete is paid: by month, over some months, and in all. Units: yuan before tax, whole months."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.sums.choose import Count, Sum, larger, share_of, times


def average_wage(wages: Sequence[Decimal]) -> Decimal:
    """Return the average monthly wage; who worked fewer than twelve months has the average of those months."""
    return sum(wages, Decimal(0)) / len(wages)


def monthly_compensation(wages: Sum, share: Fraction, minimum_wage: Sum | None = None, *, months: Count = 1) -> Sum:
    """Return what is due for one month: a share of the average monthly wage, not below the minimum wage.

    ``wages`` is the gross pay of ``months`` months together, so the average monthly wage where ``months`` is 1;
    ``minimum_wage`` that of the place where the contract was performed, ``None`` where it is not known or no floor
    applies. Rounded to the cent. Source: the default share and its floor in the judicial interpretation on labour
    disputes.
    """
    due = share_of(wages, share, months)
    return due if minimum_wage is None else larger(due, minimum_wage)


def due_over(stretches: Iterable[tuple[Sum, Count]]) -> Sum | None:
    """Return what is due over months that are not all paid alike, ``None`` where there is no stretch.

    Each stretch is what one of its months is paid and the number of its months: a minimum wage that rises on the way
    begins a new one.
    """
    total: Sum | None = None
    for monthly, months in stretches:
        due = total_compensation(monthly, months)
        total = due if total is None else total + due
    return total


def total_compensation(monthly: Sum, months: Count) -> Sum:
    """Return what is due over so many months: the monthly sum times the months."""
    return times(monthly, months)


def further_months(monthly: Sum, months: int) -> Sum:
    """Return what is due beyond the end when the employer releases the worker: so many months more."""
    return times(monthly, months)


def arrears(due: Sum, paid: Sum) -> Sum:
    """Return what is still owed; what was paid beyond the sum due is no negative debt."""
    return larger(due - paid, due - due)
