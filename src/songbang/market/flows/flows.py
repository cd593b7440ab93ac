"""All that a table of moves tells, with nothing that would tell of fewer than five people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.market.flows.counting import counted
from songbang.market.flows.moves import Moves
from songbang.market.flows.net import net_of
from songbang.market.flows.policy import Compared, Policy, compare, still_told
from songbang.market.flows.pools import Pool, counts_by
from songbang.market.flows.retention import retention_of
from songbang.market.flows.spells import spells_of
from songbang.market.flows.spread import spread_of
from songbang.market.flows.timing import timed, usual_unit
from songbang.market.flows.told import BeforeAfter, Flows, K, Retention, Untold, Values
from songbang.market.flows.untold import untold
from songbang.market.flows.values import values_of
from songbang.market.flows.window import within
from songbang.statistics.cells import withheld


@dataclass(frozen=True, slots=True)
class Asked:
    """The days whose moves count (both included, ``None``: open), the policy to look at, the seed of intervals."""

    since: date | None = None
    until: date | None = None
    policy: Policy | None = None
    seed: int = 0


def flows_of(moves: Moves, asked: Asked | None = None) -> Flows:
    """Return what moves tell; the order of their rows changes nothing. ``ValueError`` for fewer than ``K`` moves."""
    asked = asked or Asked()
    window = within(moves.frame, asked.since, asked.until)
    if window.frame["count"].sum() < K:
        raise ValueError(f"nothing is told of fewer than {K} people")
    groups = _groups(window.frame)
    policy = None if asked.policy is None else compare(window.frame, asked.policy, groups, asked.seed)
    in_time = timed(window.frame, usual_unit(window.frame))
    told = counted(in_time.moves, in_time.periods, groups, policy.firms if policy else ())
    if policy and asked.policy:
        policy = still_told(policy, told.firms.drop_nulls("out")["firm"].to_list(), asked.policy)
    retention = _retention(moves, window.frame, asked.until)
    values = values_of(told.matrix, told.total, asked.seed)
    dated = window.frame.drop_nulls("first")
    return Flows(
        asked.seed,
        (asked.since, asked.until),
        (dated["first"].sort()[0], dated["last"].sort()[-1]) if dated.height else None,
        window.outside,
        window.undated,
        told,
        net_of(told.firms),
        spread_of(told, asked.seed),
        retention,
        values,
        policy.found if policy and isinstance(policy.found, BeforeAfter) else None,
        tuple(_untold(dated, groups, retention, values, policy)),
    )


def _groups(moves: pl.DataFrame) -> Pool | None:
    """Return the groups that are told; those that tell none are among the others. ``None`` where nobody tells one."""
    counts = counts_by(moves, "group")
    lacking = moves["group"].null_count() > 0
    small = withheld(counts, K)
    return Pool(tuple(sorted(counts.keys() - small)), len(small) + lacking) if counts else None


def _retention(moves: Moves, frame: pl.DataFrame, until: date | None) -> tuple[Retention, ...]:
    days = moves.days
    end = until or (days[1] if days else None)
    return () if end is None else retention_of(spells_of(moves, frame, end))


def _untold(
    dated: pl.DataFrame,
    groups: Pool | None,
    retention: tuple[Retention, ...],
    values: Values | None,
    policy: Compared | None,
) -> Iterator[Untold]:
    if dated.is_empty():
        yield untold("no_dates")
    if groups is None:
        yield untold("no_groups")
    if not retention:
        yield untold("no_spells")
    if values is None:
        yield untold("no_values")
    if policy and isinstance(policy.found, Untold):
        yield policy.found
