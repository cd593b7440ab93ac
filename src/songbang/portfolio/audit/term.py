"""From which day to which each restraint binds, and where it stands on a day: ``figures.restraint`` on columns."""

from datetime import date

import polars as pl

from songbang.basis.known import whole_figure
from songbang.portfolio.audit.ground import Ground, within
from songbang.sums.choose import smaller

CAP = "duration.cap"


def with_term(rows: pl.DataFrame, ground: Ground) -> pl.DataFrame:
    """Add the days of each restraint.

    ``cap`` and ``cap_today`` are the most months that the law allows, by the day of leaving and by the day asked
    about; ``months`` those that count; ``first`` and ``term_last`` the days of the term, ``last`` the last day that
    binds, ``counted`` the last that is paid by the day asked about. ``opens_counted`` and ``opens_last`` are the first
    day where the term itself ends there.
    """
    day, months = ground.day, pl.col("nc_months")
    return (
        rows.with_columns(cap=_caps(ground, pl.col("left")), cap_today=_caps(ground, pl.lit(ground.day)))
        .with_columns(
            months=pl.coalesce(smaller(months, pl.col("cap")), "cap"), first=pl.col("left").dt.offset_by("1d")
        )
        .with_columns(term_last=pl.col("left").dt.offset_by(pl.format("{}mo", pl.col("months"))))
        .with_columns(last=_last(), released=pl.when(pl.col("released_on") <= pl.col("term_last")).then("released_on"))
        .with_columns(counted=pl.min_horizontal(pl.col("last"), pl.when(pl.col("last").is_not_null()).then(day)))
        .with_columns(
            opens_term=pl.col("first"),
            opens_counted=pl.when(pl.col("counted") == pl.col("term_last")).then("first"),
            opens_last=pl.when(pl.col("last") == pl.col("term_last")).then("first"),
            next_first=pl.max_horizontal("first", pl.col("counted").dt.offset_by("1d"), pl.lit(day).dt.offset_by("1d")),
        )
        .with_columns(state=_state(day))
    )


def _caps(ground: Ground, day: pl.Expr) -> pl.Expr:
    """Return the cap of the law in months on the day of each row."""
    found: pl.Expr = pl.lit(None, dtype=pl.Int64)
    for country in ground.countries():
        for version in ground.versions(CAP, country):
            holds = (day >= version.start) & (day <= version.until if version.until else pl.lit(value=True))
            found = pl.when(within(country) & holds).then(whole_figure(version, "months")).otherwise(found)
    return found


def _last() -> pl.Expr:
    """Return the last day that binds: the term's, or that of a release; one before the end begins nothing."""
    released, left, term_last = pl.col("released_on"), pl.col("left"), pl.col("term_last")
    return (
        pl.when(term_last.is_null())
        .then(None)
        .when(released <= left)
        .then(left)
        .when(released <= term_last)
        .then(released)
        .otherwise(term_last)
    )


def _state(day: date) -> pl.Expr:
    """Tell where the agreement stands on the day; who has no day of leaving still works there."""
    return (
        pl.when(~pl.col("agreement"))
        .then(pl.lit("none"))
        .when(pl.col("agreement").is_null())
        .then(pl.lit("unknown"))
        .when(pl.col("left_unread") | pl.col("released_on_unread"))
        .then(pl.lit("unknown"))
        .when(pl.col("released_on") <= pl.min_horizontal(pl.col("left"), pl.lit(day)))
        .then(pl.lit("released"))
        .when(pl.col("left").is_null() | (pl.col("left") >= day))
        .then(pl.lit("employed"))
        .when(pl.col("last").is_null())
        .then(pl.lit("unknown"))
        .when((pl.col("released_on") <= pl.col("last")) & (pl.col("released_on") <= day))
        .then(pl.lit("released"))
        .when(pl.col("last") < day)
        .then(pl.lit("over"))
        .when(~pl.col("activated"))
        .then(pl.lit("not_started"))
        .otherwise(pl.lit("bound"))
    )
