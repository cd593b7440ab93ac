"""The days to mind: until when giving it up costs nothing, when it ends, when the person may ask for its end."""

from datetime import date

import polars as pl

from songbang.portfolio.audit.ground import Ground
from songbang.sums.agreed import MONTHS_IN

NEXT = ("free_release_until", "may_end_from", "release_saves_until", "pay_on", "ends_on")
"""The days that are looked through for the next one; of two on one day the first is told."""


def with_months_unpaid(rows: pl.DataFrame, day: date) -> pl.DataFrame:
    """Add the whole months for which nothing was paid; null where a part was paid and for which months is not told."""
    after = pl.min_horizontal(pl.lit(day), pl.col("counted").dt.offset_by("1d"))
    first = pl.col("first")
    months = (after.dt.year() - first.dt.year()) * MONTHS_IN["year"] + after.dt.month() - first.dt.month()
    whole = (months - (after.dt.day() < first.dt.day()).cast(pl.Int32)).clip(0, None).cast(pl.Int64)
    kept = pl.col("counted") >= first
    return rows.with_columns(
        months_unpaid=pl.when(kept & (pl.col("paid") == 0)).then(whole).when(kept & (pl.col("owed") == 0)).then(0)
    )


def with_dates(rows: pl.DataFrame, ground: Ground) -> pl.DataFrame:
    """Add the days of ``NEXT``, and the next of them with its name; the days that lie behind are not next."""
    bound, day = pl.col("state") == "bound", ground.day
    rows = rows.with_columns(
        ends_on=pl.col("last"),
        free_release_until=pl.when(pl.col("state") == "employed").then("left"),
        may_end_from=_may_end_from(ground.months("unpaid.months")),
        release_saves_until=pl.when(bound).then(_saving(ground.months("waiver.release"), day)),
        pay_on=pl.when(bound & (pl.col("due_month") > 0)).then(
            pl.min_horizontal(pl.lit(day).dt.month_end(), pl.col("last"))
        ),
    )
    ahead = [pl.when(pl.col(name) >= day).then(name) for name in NEXT]
    live = pl.col("state").is_in(["employed", "bound", "not_started"])
    rows = rows.with_columns(next_on=pl.when(live).then(pl.min_horizontal(ahead)))
    named = [pl.when(pl.col(name) == pl.col("next_on")).then(pl.lit(name)) for name in NEXT]
    return rows.with_columns(next_what=pl.coalesce(named))


def _saving(months: pl.Expr, day: date) -> pl.Expr:
    """Return the last day on which a release still costs less than the rest of the term; none where it is past."""
    found = pl.col("last").dt.offset_by(pl.format("-{}mo", months)).dt.offset_by("-1d")
    return pl.when(found >= day).then(found)


def _may_end_from(months: pl.Expr) -> pl.Expr:
    """Return the day after the months of the law, counted from the first day, where nothing was paid for any of them.

    A day that the month reached does not have is the first of the next.
    """
    first = pl.col("first")
    same = first.dt.offset_by(pl.format("{}mo", months))
    after = pl.when(same.dt.day() == first.dt.day()).then(same).otherwise(same.dt.month_end().dt.offset_by("1d"))
    runs = pl.col("state").is_in(["bound", "not_started"])
    return pl.when(runs & (pl.col("paid") == 0) & (after <= pl.col("last"))).then(after)
