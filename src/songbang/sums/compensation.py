"""What a non-compete is paid: by month and in all. Units: yuan before tax, whole months."""

from decimal import Decimal
from fractions import Fraction

from songbang.sums.choose import larger, part_of, round_to_cent


def monthly_compensation(average_wage: Decimal, share: Fraction, minimum_wage: Decimal | None = None) -> Decimal:
    """Return what is due for one month: a share of the average monthly wage, not below the minimum wage.

    ``average_wage`` is the gross monthly wage averaged over the last twelve months of employment; ``minimum_wage``
    that of the place where the contract was performed, ``None`` where it is not known or no floor applies.
    Rounded to the cent. Source: the default share and its floor in the judicial interpretation on labour disputes.
    """
    due = round_to_cent(part_of(average_wage, share))
    return due if minimum_wage is None else larger(due, minimum_wage)


def total_compensation(monthly: Decimal, months: int) -> Decimal:
    """Return what is due over the whole term: the monthly sum times the months, to the cent."""
    return round_to_cent(monthly * months)


def further_months(monthly: Decimal, months: int) -> Decimal:
    """Return what is due beyond the end when the employer releases the worker: so many months more, to the cent."""
    return round_to_cent(monthly * months)
