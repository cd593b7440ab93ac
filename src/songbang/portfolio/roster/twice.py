"""What to know of people as rows beside each other: the same one twice, nobody named, days out of order."""

import polars as pl

from songbang.grids.grid import ROW
from songbang.portfolio.roster.noted import joined, noted


def looked_over(frame: pl.DataFrame, sheet: str) -> pl.DataFrame:
    """Return what to know of the people of a frame; none is dropped. ``frame`` may lack any column."""
    there = set(frame.columns)
    tables = []
    if "number" in there:
        tables.append(_told(frame, _again("number"), "same_number", "number", sheet))
    elif "name" in there:
        keys = [name for name in ("name", "post") if name in there]
        tables.append(_told(frame, _again(*keys), "same_person", "name", sheet))
    known = [pl.col(name).is_null() for name in ("name", "number") if name in there]
    if known:
        tables.append(_told(frame, pl.all_horizontal(known), "no_person", "row", sheet))
    if {"left", "joined"} <= there:
        tables.append(_told(frame, pl.col("left") < pl.col("joined"), "left_before_joined", "left", sheet))
    if {"left", "signed"} <= there:
        tables.append(_told(frame, pl.col("signed") > pl.col("left"), "signed_after_left", "signed", sheet))
    return joined(tables)


def _again(*names: str) -> pl.Expr:
    same = pl.struct(names).is_duplicated() if len(names) > 1 else pl.col(names[0]).is_duplicated()
    return same & pl.all_horizontal(pl.col(name).is_not_null() for name in names)


def _told(frame: pl.DataFrame, which: pl.Expr, code: str, value: str, sheet: str) -> pl.DataFrame:
    cells = frame.filter(which).select(ROW, pl.col(value).cast(pl.String).alias("value"))
    return noted(cells.with_columns(code=pl.lit(code)), sheet)
