"""What one month of each row is paid, with the minimum wage of a day: ``figures.monthly`` on columns."""

import polars as pl

from songbang.answers.many.daily_floors import DailyFloors
from songbang.sums.choose import larger, part_of

PAY_COLUMNS = ("place_number", "pay", "floored", "wage_parts", "wage_of")
"""``pay`` is the sum of a month in cents before its floor; ``floored`` tells whether the minimum wage is its least.

Where a share of the minimum wage was agreed, ``wage_parts`` of ``wage_of`` are that share, and ``pay`` is the least
that the place demands beside it.
"""


def monthly_pay(floors: DailyFloors, day: pl.Expr) -> pl.Expr:
    """Return what a month is paid whose minimum wage is that of a day; null where that is not settled."""
    row = floors.row(pl.col("place_number"), day)
    settled, most, pay = pl.lit(floors.settled).gather(row), pl.lit(floors.most).gather(row), pl.col("pay")
    share: pl.Expr = part_of(settled.cast(pl.Int128), pl.col("wage_parts"), pl.col("wage_of"))
    agreed = share.cast(pl.Int64)
    return (
        pl.when(pl.col("wage_of").is_not_null())
        .then(pl.when(pay.is_null()).then(agreed).otherwise(larger(agreed, pay)))
        .when(~pl.col("floored"))
        .then(pay)
        .when(pay >= most)
        .then(pay)
        .when(pay < most)
        .then(settled)
    )


def steady() -> pl.Expr:
    """Tell whether every month of a row is paid the same, whatever the minimum wage is."""
    return ~pl.col("floored") & pl.col("wage_of").is_null()
