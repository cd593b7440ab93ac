"""How long people stay, of all, by firm and by group: curves that no step of tells of a few people."""

from collections.abc import Iterator, Mapping

import polars as pl

from songbang.market.flows.told import K, Retention
from songbang.statistics.cells import withheld
from songbang.statistics.survival import Survival, kaplan_meier

_STEPS = {"months": pl.Int64, "share": pl.Float64, "low": pl.Float64, "high": pl.Float64}


def retention_of(spells: pl.DataFrame) -> tuple[Retention, ...]:
    """Return the curve of all, then those of firms and of groups, by name; of fewer than ``K`` spells or ends none.

    Where fewer than ``K`` spells in all were not seen to end these are left out, and the curves are of who left: spells
    less ends, both of which are told, would tell of a few.
    """
    if spells.height < K or spells["ended"].sum() < K:
        return ()
    if 0 < _going_on(spells) < K:
        spells = spells.filter("ended")
    return (_curve("", "", spells), *_each(spells, "firm"), *_each(spells, "group"))


def _each(spells: pl.DataFrame, by: str) -> Iterator[Retention]:
    parts = {key[0]: part for key, part in spells.drop_nulls(by).partition_by(by, as_dict=True).items()}
    untold = spells.filter(pl.col(by).is_null())
    every: Mapping[object, pl.DataFrame] = {**parts, None: untold}
    # what all less those told leave over is never a few: neither spells, nor ends of spells, nor spells that go on
    spells_in = withheld({name: part.height for name, part in every.items()}, K)
    ends_in = withheld({name: int(part["ended"].sum()) for name, part in every.items()}, K)
    going_on = withheld({name: on for name, part in every.items() if (on := _going_on(part))}, K)
    for name in sorted(parts, key=str):
        if name not in spells_in | ends_in | going_on:
            yield _curve(by, str(name), parts[name])


def _going_on(spells: pl.DataFrame) -> int:
    return spells.height - int(spells["ended"].sum())


def _curve(by: str, name: str, spells: pl.DataFrame) -> Retention:
    curve = kaplan_meier(spells.select("months", "ended").iter_rows())
    steps = pl.DataFrame([*_steps(curve)], schema=_STEPS, orient="row")
    seen = steps.filter(pl.col("share") <= 1 / 2)["months"]
    ended = int(curve.ended)
    return Retention(by, name, curve.n, ended, steps, int(seen[0]) if seen.len() else None, ended == curve.n)


def _steps(curve: Survival) -> Iterator[tuple[int, float, float, float]]:
    """Yield the steps before which at least ``K`` spells ended, as long as at least ``K`` are at risk."""
    ended, left = 0, curve.ended
    for step in curve.steps:
        ended += step.ended
        left -= step.ended
        if step.at_risk < K:
            return
        # what is still to come is of nobody or of enough people too
        if ended >= K and (left >= K or left == 0):
            ended = 0
            yield step.time, step.share, step.low, step.high
