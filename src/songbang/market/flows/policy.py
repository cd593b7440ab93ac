"""Leaving before and after a policy, or why it cannot be told."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.market.flows.arms import at_date, series_of
from songbang.market.flows.before_after import LEAST, before_after
from songbang.market.flows.pools import Pool, counts_by, pooled
from songbang.market.flows.told import BeforeAfter, Untold
from songbang.market.flows.untold import untold

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Policy:
    """What was asked: from which date, and whom it touches (names of groups or of firms)."""

    day: date
    treated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it; ``firms`` are the treated ones, whose leavers are told together by period."""

    found: BeforeAfter | Untold
    firms: Collection[str] = ()


def compare(moves: pl.DataFrame, policy: Policy, groups: Pool | None, seed: int) -> Compared:
    """Compare leaving before and after a policy, of those it touches and of the others."""
    if not policy.treated:
        return Compared(untold("policy_no_treated"))
    if moves["first"].null_count() == moves.height:
        return Compared(untold("policy_undated"))
    firms = pooled(counts_by(moves, "from")).names
    column = _column(policy.treated, groups.names if groups else (), firms)
    if column is None:
        told = "、".join([*(groups.names if groups else ()), *firms][:_SHOWN])
        return Compared(untold("policy_unknown", names="、".join(policy.treated), told=told))
    series = series_of(moves, column, policy.treated)
    if series is None:
        return Compared(untold("policy_few"))
    return _compared(series, policy, policy.treated if column == "from" else (), seed)


def still_told(compared: Compared, firms: Collection[str], policy: Policy) -> Compared:
    """Return the comparison, without its figures where a treated firm is told together with others after all."""
    if set(compared.firms) <= set(firms):
        return compared
    names = "、".join(policy.treated)
    return Compared(untold("policy_unknown", names=names, told="、".join([*firms][:_SHOWN])))


def _compared(series: pl.DataFrame, policy: Policy, firms: Collection[str], seed: int) -> Compared:
    whole, before = at_date(series, policy.day)
    found = before_after(whole, before, policy.day, policy.treated, seed)
    if found is None:
        return Compared(untold("policy_short", least=LEAST, before=before, after=whole.height - before))
    return Compared(found, firms)


def _column(treated: Sequence[str], groups: Collection[str], firms: Collection[str]) -> str | None:
    """Return what the treated are; ``None`` where one of them is neither, or nobody else is left."""
    for column, names in (("group", groups), ("from", firms)):
        if set(treated) <= set(names):
            return column
    return None
