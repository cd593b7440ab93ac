"""Compensation and damages on each base, side by side, and what was paid short of it month by month."""

from dataclasses import replace
from decimal import Decimal

from songbang.answers.figures.breach import Pay, damages_contract, ratio
from songbang.answers.figures.monthly import monthly_due
from songbang.answers.figures.owed import due_by_month
from songbang.answers.figures.rate import rate as rate_of
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.whole_term import total_compensation
from songbang.answers.results import Figure
from songbang.position.case import Case
from songbang.position.wage_base.result import Average, OnBase, Short, WageBases


def on_bases(case: Case, found: WageBases) -> tuple[OnBase, ...]:
    """Return what the compensation of a month and of the term, the damages and their ratio come to on each base.

    The average wage of the case is replaced by that of the base; everything else stays. Where a base has no value
    nothing is taken in its place.
    """
    return tuple(_on_base(case, average) for average in found.averages)


def _on_base(case: Case, average: Average) -> OnBase:
    facts = {name: value for name, value in case.facts.items() if name not in {"avg12", "wages"}}
    if average.exact is not None:
        facts["avg12"] = average.exact
    setting = replace(case.setting, facts=facts, kept={})
    rate = rate_of(setting)
    held = case.restraint if isinstance(case.restraint, Restraint) else None
    monthly = monthly_due(setting, rate, held.first if held else case.day)
    whole = total_compensation(setting, rate, held)
    damages = damages_contract(setting, Pay(monthly, whole))
    told = ratio(setting, rate, damages, whole)
    by_month = None if held is None or "paid" not in facts else due_by_month(setting, rate, held)
    months = () if by_month is None else _short(by_month)
    known = by_month is not None and isinstance(by_month.value, tuple)
    short = sum((one.short for one in months), Decimal("0.00")) if known else None
    missing = tuple(dict.fromkeys((*monthly.missing, *damages.missing, *(() if "paid" in facts else ("paid",)))))
    return OnBase(average.base, average.value, monthly, whole, damages, told, months, short, missing)


def _short(by_month: Figure) -> tuple[Short, ...]:
    rows = by_month.value if isinstance(by_month.value, tuple) else ()
    return tuple(
        Short(one.first, one.last, one.due, one.paid, max(one.due - one.paid, Decimal("0.00"))) for one in rows
    )
