"""The facts that rules ask for, worked out from the facts that a case tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.basis.fact_kinds import CHOICES
from songbang.basis.facts import Facts
from songbang.basis.known import FINEST, as_number, number, yes
from songbang.basis.known import day as day_of
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.compensation import average_wage
from songbang.sums.months import MonthEnd, add_months

AVERAGE = Words("{n}个月工资平均：{wage}", "average of {n} months: {wage}")
LAST_WAGE = Words(
    "没有十二个月平均工资，按月工资 {wage} 计。",
    "no average is among the facts: the monthly wage of {wage} is taken for it",
)
SAME = {"employer_released": "released_on", "suspension_clause": "suspension_in_dispute"}
"""What a case calls a fact, and what the rules call it."""


@dataclass(frozen=True, slots=True)
class Derived:
    """The facts by the names of the rules, and how those were worked out that the case did not tell itself.

    ``reads`` are the facts that these were worked out from.
    """

    facts: Facts
    steps: tuple[Words, ...]
    reads: tuple[str, ...] = ()


def derived(told: Facts, day: date, *, whole_story: bool = True) -> Derived:
    """Return the facts for the rules; what the case tells itself is never overwritten.

    A case tells what there was: with ``whole_story`` no compensation among its facts means that none was agreed, and a
    monthly wage stands for the average where no other wage is told. Without it both stay unknown.
    """
    facts = {name: value for name, value in told.items() if value is not None}
    for name, ours in SAME.items():
        if name in facts:
            facts.setdefault(ours, facts[name])
    if whole_story and "comp_stated" not in facts:
        facts["comp_stated"] = any(number(facts, name) is not None for name in ("comp_share", "comp_amount"))
    if yes(facts, "comp_void"):
        facts["comp_stated"] = False
    agreed = facts.get("return")
    if agreed is not None:
        facts.setdefault("return_agreed", agreed != "none")
    reminded = day_of(facts, "reminded")
    if reminded is not None and reminded <= day:
        facts.setdefault("months_since_reminder", whole_months(reminded, day))
    if facts.get("role") not in CHOICES["role"]:
        facts.pop("role", None)  # a post told in other words: its class is not known
    steps, reads = _average(facts, whole_story=whole_story)
    return Derived(facts, steps, reads)


def whole_months(first: date, after: date) -> int:
    """Count the whole months that begin with a day and are over by another: 1 May to 1 August are three."""
    count = 0
    while add_months(first, count + 1, MonthEnd.NEXT_FIRST) <= after and count < _MOST:
        count += 1
    return count


_MOST = 1200


def _average(facts: dict[str, object], *, whole_story: bool) -> tuple[tuple[Words, ...], tuple[str, ...]]:
    """Fill the average wage from the single months, or from the monthly wage where nothing else is told."""
    if number(facts, "avg12") is not None:
        return (), ()
    wages = _wages(facts.get("wages"))
    if wages:
        found = round(average_wage(wages), -FINEST)
        facts["avg12"] = found
        return (AVERAGE.fill(n=len(wages), wage=yuan(found)),), ("wages",)
    last = number(facts, "wage_monthly")
    if last is None or not whole_story:
        return (), ()
    facts["avg12"] = last
    return (LAST_WAGE.fill(wage=yuan(last)),), ("wage_monthly",)


def _wages(value: object) -> list[Decimal]:
    """Read the wages of single months; the last ones count, a year's worth at most."""
    rows = value if isinstance(value, list | tuple) else []
    found = [as_number(row.get("amount") if isinstance(row, Mapping) else row) for row in rows]
    return [] if None in found else [one for one in found if one is not None][-MONTHS_IN["year"] :]
