"""What is right: one row at a time, month after month, in decimal numbers; and a case of the same row, replayed."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from songbang.answers.many.rates import KNOWN, Rates
from songbang.answers.replay_case import replay_case
from songbang.basis.facts import Facts
from songbang.law.in_force import Law
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.choose import share_of
from songbang.sums.months import MonthEnd, add_months

Row = Mapping[str, Any]
FIGURES: Final = {
    "monthly": "monthly_due",
    "arrears": "arrears",
    "total_compensation": "total_compensation",
    "damages_contract": "damages_contract",
}
"""Which figure of a replayed case is which column."""


def by_hand(row: Row, law: Law, held: Rates) -> dict[str, int]:
    """Return the results of one row in cents, each month looked up on its own in the table of minimum wages."""
    term = min(row["nc_months"], held.cap)
    paid = [_month(row, law, held, number) for number in range(max(term, 1))]
    wage, multiple = _yuan(row["average_wage"]), row["damages_multiple"]
    given = _yuan(row["paid"] or 0)
    due = sum(paid[: min(row["months"], term)], Decimal(0))
    damages = wage * MONTHS_IN["year"] * multiple if row["damages"] is None else _yuan(row["damages"])
    found = {
        "monthly": paid[0],
        "due": due,
        "arrears": max(due - given, Decimal(0)),
        "total_compensation": sum(paid[:term], Decimal(0)),
        "damages_contract": damages,
        "exposure": damages + given,
    }
    return {name: int(value * 100) for name, value in found.items()}


def as_case(row: Row, cap: int) -> Facts:
    """Return the row as the facts of a case: months from the first day, none beyond the cap, all pay for those."""
    kept = add_months(row["left"], min(row["months"], row["nc_months"], cap))
    days = {"from": row["left"] + timedelta(days=1), "to": kept}
    multiple = {"multiple": str(row["damages_multiple"]), "of": "annual_wage_before_exit"}
    damages = multiple if row["damages"] is None else {"amount": _yuan(row["damages"])}
    return {
        "protects_technical_secret": row["protects_technical_secret"],
        "avg12": _yuan(row["average_wage"]),
        "comp_amount": None if row["agreed"] is None else _yuan(row["agreed"]),
        "comp_per": "month",
        "left": row["left"],
        "nc_months": row["nc_months"],
        "performed_until": kept,
        "paid": [] if row["paid"] is None else [{"amount": _yuan(row["paid"]), **days}],
        "damages": [damages],
        "part_month": "21.75",
    }


def replayed(row: Row, law: Law, day: date, cap: int) -> dict[str, int]:
    """Return what the replayed case of a row tells, in cents."""
    figures = replay_case(as_case(row, cap), law, row["place"], day).figures
    return {ours: int(Decimal(str(figures[name].value)) * 100) for ours, name in FIGURES.items()}


def _month(row: Row, law: Law, held: Rates, number: int) -> Decimal:
    at = held.places.index(row["place"]) + KNOWN.index(row["protects_technical_secret"]) * len(held.places)
    part = share_of(_yuan(row["average_wage"]), Fraction(held.numerator[at], held.denominator[at]))
    if row["agreed"] is not None:
        agreed = _yuan(row["agreed"])
        return max(agreed, part) if held.lifts[at] else agreed
    first = add_months(row["left"] + timedelta(days=1), number, MonthEnd.NEXT_FIRST)
    (wage,) = law.wages.on(row["place"], first)
    return max(part, wage.monthly)


def _yuan(cents: int) -> Decimal:
    return Decimal(cents) / 100
