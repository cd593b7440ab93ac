"""From leaving to the end of the dispute: which ends were seen, and which only that they had not come yet."""

import polars as pl

from songbang.judgments.statistics.figure import K
from songbang.statistics.survival import Survival, kaplan_meier

FINAL_LEVELS = ("second", "retrial")
OPEN = ("remanded",)
CLOSED = ("mediated", "withdrawn")


def leaving_to_end(disputes: pl.DataFrame) -> tuple[Survival | None, int]:
    """Return the curve of days from leaving to the last decision, and how many disputes do not tell them.

    A dispute ended on the day of a conclusion on appeal or retrial, of a mediation or a withdrawal. Where the last
    decision held is an award or of first instance, or sends the matter back, it had lasted that long and no end was
    seen. ``None`` for fewer than ``K`` disputes or ends. A decision that is dated before the leaving is counted as untold.
    """
    days = (pl.col("last_day") - pl.col("left")).dt.total_days()
    final = pl.col("last_level").is_in(list(FINAL_LEVELS)) & ~_of("last_disposition", OPEN)
    ended = (final | _of("last_disposition", CLOSED)).fill_null(value=False)
    told = disputes.select(days=days, ended=ended).filter(pl.col("days") >= 0)
    untold = disputes.height - told.height
    if told.height < K or told["ended"].sum() < K:
        return None, untold
    return kaplan_meier(told.iter_rows()), untold


def _of(column: str, values: tuple[str, ...]) -> pl.Expr:
    return pl.col(column).is_in(list(values)).fill_null(value=False)
