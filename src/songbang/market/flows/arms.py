"""Leavers of the treated and of the others by period, where every one of these counts may be told."""

from collections.abc import Collection
from datetime import date

import polars as pl

from songbang.market.flows.periods import UNITS, Period
from songbang.market.flows.timing import timed, units_of
from songbang.market.flows.told import OTHERS, K


def series_of(moves: pl.DataFrame, column: str, treated: Collection[str]) -> pl.DataFrame | None:
    """Return moves out by period (``period``, ``first``, ``last``, ``treated``, ``others``).

    The treated are those whose ``column`` (``from`` or ``group``) is among ``treated``; who tells no group is among the
    others. In the shortest periods of one length, months, quarters or years, in each of which at least ``K`` left on
    both sides; ``None`` where there are none such. Where on one side a few tell no date the first period is left out,
    as all who left less those by period would be these few.
    """
    told = moves.with_columns(pl.col(column).is_in(list(treated)).fill_null(value=False).alias("treated"))
    for unit in units_of(told):
        found = timed(told, unit)
        series = _series(found.moves, found.periods)
        alone = all(one.months == UNITS[unit] for one in found.periods)
        if alone and series.height > 1 and series.select((pl.min_horizontal("treated", "others") >= K).all()).item():
            return series[1:] if _few_undated(told) else series
    return None


def _few_undated(told: pl.DataFrame) -> bool:
    undated = told.filter(pl.col("first").is_null())
    return any(0 < side["count"].sum() < K for side in undated.partition_by("treated"))


def at_date(series: pl.DataFrame, day: date) -> tuple[pl.DataFrame, int]:
    """Return the series without the period that a date parts in two, and how many periods lie before the date."""
    whole = series.filter((pl.col("first") >= day) | (pl.col("last") < day))
    return whole, whole.filter(pl.col("last") < day).height


def _series(moves: pl.DataFrame, periods: Collection[Period]) -> pl.DataFrame:
    counts = (
        moves.filter(pl.col("period") != OTHERS)
        .group_by("period")
        .agg(
            pl.col("count").filter(pl.col("treated")).sum().alias("treated"),
            pl.col("count").filter(~pl.col("treated")).sum().alias("others"),
        )
    )
    days = [(one.label, one.first, one.last) for one in periods]
    schema = {"period": pl.String, "first": pl.Date, "last": pl.Date}
    return pl.DataFrame(days, schema=schema, orient="row").join(counts, on="period", how="left", maintain_order="left")
