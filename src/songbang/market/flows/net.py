"""Whether a firm gains or loses people: (in - out) / (in + out), with an interval."""

import polars as pl

from songbang.market.flows.told import OTHERS
from songbang.statistics.interval import wilson

_SCHEMA = {
    "firm": pl.String,
    "in": pl.Int64,
    "out": pl.Int64,
    "ratio": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
}


def net_of(firms: pl.DataFrame) -> pl.DataFrame:
    """Return the net ratio of each firm that both sides are told of, between -1 (only leave) and 1 (only join).

    It is twice the share of those who join, less one; so are its bounds (Wilson's, each move counted as one draw).
    """
    rows = []
    told = firms.filter(pl.col("firm") != OTHERS).drop_nulls(["in", "out"])
    for firm, into, out in told.select("firm", "in", "out").iter_rows():
        bounds = wilson(into, into + out)
        rows.append((firm, into, out, (into - out) / (into + out), 2 * bounds.low - 1, 2 * bounds.high - 1))
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row")
