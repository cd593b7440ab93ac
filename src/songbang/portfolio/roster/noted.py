"""Cells and rows that were not read, or that there is something to know of, as rows of a table."""

import polars as pl

from songbang.portfolio.roster.faults import faults
from songbang.portfolio.roster.roster import ERRORS


def no_notes() -> pl.DataFrame:
    """Return the table without a row."""
    return pl.DataFrame(schema=ERRORS)


def noted(cells: pl.DataFrame, sheet: str = "", header: str | None = None) -> pl.DataFrame:
    """Return ``row``, ``value`` and ``code`` of cells with the words of each code.

    ``sheet`` and ``header`` are those of all cells where these have none of their own.
    """
    every = faults()
    says = {
        "says_zh": [one.says.zh for one in every.values()],
        "says_en": [one.says.en for one in every.values()],
        "do_zh": [one.do.zh for one in every.values()],
        "do_en": [one.do.en for one in every.values()],
    }
    code = pl.col("code")
    usual = {"sheet": sheet, "header": header}
    named = [
        *(pl.lit(one, dtype=pl.String).alias(name) for name, one in usual.items() if name not in cells.columns),
        code.is_in([name for name, one in every.items() if one.kind == "left_out"]).alias("left_out"),
        *(code.replace_strict([*every], told, return_dtype=pl.String).alias(name) for name, told in says.items()),
    ]
    return cells.with_columns(named).select(pl.col(name).cast(kind) for name, kind in ERRORS.items())


def joined(tables: list[pl.DataFrame]) -> pl.DataFrame:
    """Return tables as one, in the order of the rows of each sheet."""
    return pl.concat([no_notes(), *tables]).sort("sheet", "row", maintain_order=True)
