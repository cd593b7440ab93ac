"""What a month is paid as agreed, for a column of people: ``sums.agreed`` in whole cents."""

from collections.abc import Mapping
from fractions import Fraction

import polars as pl

from songbang.basis.case_rows import read_number
from songbang.sums.agreed import BASES, MONTHS_IN
from songbang.sums.choose import part_of, share_of

PER_TERM, OF_WAGE = "total", "minimum_wage"
MOST = 2**62
"""Numerators from here on have no room in a column and count as not read."""


def fractions(name: str, rows: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Return a column of shares or multiples, written exactly, as numerators and denominators; null where unread."""
    told = rows[name].cast(pl.String)
    read: Mapping[str, Fraction] = {
        text: share
        for text in told.unique().drop_nulls()
        if (found := read_number(text)) is not None and (share := Fraction(found)).numerator < MOST
    }
    parts = {text: one.numerator for text, one in read.items()}
    of = {text: one.denominator for text, one in read.items()}
    return tuple(
        told.replace_strict(table, default=None, return_dtype=pl.Int64).alias(f"{name}_{ending}")
        for table, ending in ((parts, "parts"), (of, "of"))
    )  # type: ignore[return-value]  # two tables, two columns


def per_months() -> pl.Expr:
    """Return over how many months the agreed sum runs; who says nothing means a month."""
    term = pl.when(pl.col("nc_months") > 0).then(pl.col("nc_months"))
    per = pl.col("comp_per").replace_strict(dict(MONTHS_IN), default=None, return_dtype=pl.Int64)
    return pl.when(pl.col("comp_per").is_null()).then(1).when(pl.col("comp_per") == PER_TERM).then(term).otherwise(per)


def agreed_monthly(wage: pl.Expr) -> pl.Expr:
    """Return the agreed compensation of a month in cents; ``wage`` is the minimum wage a share of it is taken of."""
    base = pl.coalesce(
        [pl.when(pl.col("comp_of") == of).then(pl.col(name)) for of, name in BASES.items() if of != OF_WAGE]
        + [pl.when(pl.col("comp_of") == OF_WAGE).then(wage)]
    )
    by_sum: pl.Expr = part_of(pl.col("comp_amount"), 1, per_months())
    by_share: pl.Expr = part_of(base.cast(pl.Int128), pl.col("comp_share_parts"), pl.col("comp_share_of"))
    return pl.when(pl.col("comp_amount").is_not_null()).then(by_sum).otherwise(by_share.cast(pl.Int64, strict=False))


def share_in_cents(amount: pl.Expr, share: Fraction) -> pl.Expr:
    """Return a share of a column of cents, without running over for large sums."""
    found: pl.Expr = share_of(amount.cast(pl.Int128), share)
    return found.cast(pl.Int64, strict=False)
