"""Policies set side by side: what each costs on one roster by the law of one day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.law.in_force import Law
from songbang.portfolio.audit.audit import Audit, audit
from songbang.portfolio.policy.assumed import NOTHING, Assumed
from songbang.portfolio.policy.checks import BACKDATED, checks
from songbang.portfolio.policy.cost import PolicyCost
from songbang.portfolio.policy.heads import HEADS, heads, leavers, next_year
from songbang.portfolio.policy.law_months import release_months, release_rules
from songbang.portfolio.policy.line_base import Base
from songbang.portfolio.policy.lines import lines
from songbang.portfolio.policy.missing import missing_columns
from songbang.portfolio.policy.people import SUMS, Asked, People, people_under
from songbang.portfolio.policy.policy import Policy
from songbang.portfolio.policy.rates import Rates, rates
from songbang.portfolio.policy.shown_cells import ALL, NOT_TOLD, Cell, Cells, K, shown_cells

PER_ROLE = (*HEADS, "active", "closing_out", "owed", "if_started")
"""What is told for each class of person."""
COSTED = ("active", "closing_out", "owed", "if_started")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Policies side by side: ``costs`` in the order asked, ``roles`` the cells of each line by policy and class.

    ``day`` is the day asked about, ``until`` the end of the year that estimates look at; ``people`` are the rows of
    the roster, ``states`` how many of them stand where (``None``: fewer than ``K``), ``rates`` what is published.
    """

    day: date
    until: date
    people: int
    states: Mapping[str, int | None]
    costs: tuple[PolicyCost, ...]
    roles: Mapping[str, Cells]
    groups: tuple[str, ...]
    found: Audit
    rates: Rates


def compare(  # noqa: PLR0913, PLR0917 - what a comparison is made of
    roster: pl.DataFrame,
    policies: Sequence[Policy],
    law: Law,
    day: date,
    assumed: Assumed = NOTHING,
    default_place: str | None = None,
) -> Comparison:
    """Set policies side by side on a roster (columns of ``columns.toml``) by the law of a day."""
    found = audit(roster, law, day, default_place)
    asked = Asked(roster, found, law, default_place)
    under = [people_under(asked, policy) for policy in policies]
    sums = [_columns(found, one, policy) for one, policy in zip(under, policies, strict=True)]
    groups = found.told["role"].fill_null(NOT_TOLD)
    shown = {name: shown_cells(groups, [one[name] for one in sums]) for name in sums[0].columns}
    costs = []
    for nth, policy in enumerate(policies):
        whole = {name: cells[nth, ALL] for name, cells in shown.items()}
        missing = {name: missing_columns(found, sums[nth][name], policy if name != "owed" else None) for name in COSTED}
        costs.append(_cost(asked, policy, under[nth].start, whole, missing, policy.assumed.before(assumed)))
    roles = {name: shown[name] for name in PER_ROLE}
    names = tuple(sorted(groups.unique()))
    return Comparison(day, next_year(day), roster.height, _states(found), tuple(costs), roles, names, found, rates())


def _columns(found: Audit, people: People, policy: Policy) -> pl.DataFrame:
    """Return what each person adds to each line and to each count of heads."""
    had = found.results.select("state", "owes")
    owes_none = pl.col("state").is_in(["none", "employed", "not_started"])
    owed = had.select(pl.when(owes_none).then(0).otherwise("owes").cast(pl.Int64).alias("owed"))
    counted = heads(people.rows, policy, found.results["covered"])
    return pl.concat([people.rows.select([*SUMS]), owed, counted], how="horizontal")


def _cost(  # noqa: PLR0913, PLR0917 - what the cost of one policy is made of
    asked: Asked,
    policy: Policy,
    start: date,
    whole: Mapping[str, Cell],
    missing: Mapping[str, tuple[str, ...]],
    assumed: Assumed,
) -> PolicyCost:
    day, places = asked.found.day, asked.found.places
    rules = release_rules(asked.law, places, day)
    counts = {name: whole[name].value for name in HEADS}
    leaving = leavers(counts, assumed, start, day)
    months = max(release_months(rules).values(), default=None)
    base = Base(policy, day, start, whole, counts, missing, assumed, leaving, tuple(rules.values()), months)
    backdated = policy.start is not None and policy.start < day
    notes = (BACKDATED.fill(start=policy.start, day=day),) if backdated else ()
    return PolicyCost(policy, start, lines(base), leaving, checks(policy, asked.law, places, day), counts, notes)


def _states(found: Audit) -> Mapping[str, int | None]:
    """Return how many people stand where; fewer than ``K`` are not told."""
    counted = found.results["state"].value_counts().iter_rows()
    return {state: count if count >= K else None for state, count in sorted(counted)}
