"""Which periods moves are told in: as short as dates allow, none of fewer than five moves."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from songbang.market.flows.periods import UNITS, Period, fits, period, placed, together
from songbang.market.flows.pools import counts_by, pooled
from songbang.market.flows.told import OTHERS, K

_ENOUGH = 2 * K
"""Moves that a firm should have in a period on the average for periods so short to be of use."""


@dataclass(frozen=True, slots=True)
class Timed:
    """The moves with the label of their ``period`` (``OTHERS``: none told), and the periods in their order."""

    moves: pl.DataFrame
    periods: tuple[Period, ...]


def usual_unit(moves: pl.DataFrame) -> str:
    """Return quarters where every date is told so finely and enough moves fall into one, else years."""
    dated = placed(moves.drop_nulls("first"), "quarter")
    if dated.is_empty() or not fits(dated, "quarter"):
        return "year"
    quarters = int(dated.select(pl.col("at").max() - pl.col("at").min() + 1).item())
    firms = len(pooled(counts_by(moves, "from")).names)
    return "quarter" if dated["count"].sum() >= _ENOUGH * quarters * max(firms, 1) else "year"


def units_of(moves: pl.DataFrame) -> Sequence[str]:
    """Return the lengths that all dates are told finely enough for, the shortest first."""
    return [unit for unit in UNITS if fits(moves, unit)]


def timed(moves: pl.DataFrame, unit: str) -> Timed:
    """Return the moves by period; neighbours with too few are one, and without ``K`` dates there is none.

    That a few tell no date is known of the file and says nothing of anybody; of which firms they are is withheld.
    """
    at = placed(moves, unit)
    counts = dict(at.drop_nulls("at").group_by("at").agg(pl.col("count").sum()).sort("at").iter_rows())
    if sum(counts.values()) < K:
        return Timed(moves.with_columns(pl.lit(OTHERS).alias("period")), ())
    periods = {run: period(*run, unit) for run in together(counts, K)}
    label = pl.lit(OTHERS)
    for (first, last), one in periods.items():
        label = pl.when(pl.col("at").is_between(first, last)).then(pl.lit(one.label)).otherwise(label)
    return Timed(at.with_columns(label.alias("period")), tuple(periods.values()))
