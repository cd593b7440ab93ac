"""A million people who never were: the same rows on every machine, drawn by a small generator of our own."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import polars as pl

SEED: Final = 20_261_122
YEARS_BACK: Final = 4
"""How long before the day of the law the first of them left."""
_STEP: Final = 0x9E3779B97F4A7C15
_MIX: Final = ((1 << 30, 0xBF58476D1CE4E5B9), (1 << 27, 0x94D049BB133111EB))
_LAST: Final = 1 << 31


def first_day(day: date) -> date:
    """Return the first day on which one of the people can have left, for the law of a day."""
    return day.replace(year=day.year - YEARS_BACK, day=1)


def people(count: int, places: Sequence[str], day: date) -> pl.DataFrame:
    """Return ``count`` rows with the columns of ``position_of_many``; sums are whole cents.

    Every row has either a sum of damages or a multiple of the yearly wage. About half have no agreed compensation, a
    third were never paid, and nobody has kept more months than there were up to ``day``.
    """
    span = (day - first_day(day)).days
    return (
        pl.DataFrame({"row": pl.int_range(count, dtype=pl.UInt64, eager=True)})
        .lazy()
        .with_columns(
            place=pl.lit(pl.Series(list(places))).gather(_drawn(1, len(places))),
            protects_technical_secret=_drawn(2, 2) == 0,
            average_wage=400_000 + _drawn(3, 2_400) * _drawn(4, 2_400),
            agreed=pl.when(_drawn(5, 2) == 0).then(50_000 + _drawn(6, 2_000_000)),
            back=1 + _drawn(7, span),
            nc_months=3 + _drawn(8, 34),
            damages=pl.when(_drawn(9, 2) == 0).then(1_000_000 + _drawn(10, 200_000_000)),
        )
        .with_columns(
            left=pl.lit(day) - pl.duration(days="back"),
            months=_drawn(11, pl.col("back") // 31 + 1),
            damages_multiple=pl.when(pl.col("damages").is_null()).then(1 + _drawn(12, 10)),
        )
        .with_columns(paid=pl.when(_drawn(13, 3) > 0).then(pl.col("months") * _drawn(14, 1_000_000)))
        .drop("row", "back")
        .collect()
    )


def _drawn(stream: int, below: "int | pl.Expr") -> pl.Expr:
    """Draw a whole number from nought up to, not including, ``below``, for each row; a stream never meets another."""
    drawn = (pl.col("row") + 1) * _wide(_STEP) + _wide((SEED * stream * _STEP) % (1 << 64))
    for shift, factor in _MIX:
        drawn = (drawn ^ (drawn // shift)) * _wide(factor)
    return ((drawn ^ (drawn // _LAST)) // (1 << 33)).cast(pl.Int64) % below


def _wide(number: int) -> pl.Expr:
    return pl.lit(number, dtype=pl.UInt64)
