"""The rows below the head: what merged cells cover, and which rows are no people."""

from collections.abc import Sequence

import polars as pl

from songbang.grids.grid import ROW, Area, Grid
from songbang.portfolio.roster.layout import Layout

_TOTAL = (
    r"^(?i)\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|平均(?:值|数)?|(?:grand |sub)?total|average|sum)"
    r"\s*[:：]?\s*[\d.,]*\s*人?\s*$"
)
_REMARK = (
    r"^(?i)\s*[(（*※【]?\s*(?:备注|備註|附?注|附?註|说明|說明|填表|制表|製表|审核|審核|编制|編製|打印|列印"
    r"|notes?\b|remarks?\b|prepared by)"
)
_LONG = 16
_FIRST = 3
"""In how many of the first columns the word for a total stands."""
LEFT = "_left_out"


def rows_of(grid: Grid, layout: Layout) -> pl.DataFrame:
    """Return every row below the head that holds anything, as it stands."""
    below = grid.cells.filter(pl.col(ROW) > layout.last_row)
    return below.filter(pl.any_horizontal(pl.exclude(ROW).is_not_null()))


def covered(rows: pl.DataFrame, merged: Sequence[Area], last_row: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows with the words of a cell that is merged downward in each row it covers, and these cells.

    The second table has ``row`` and ``column``.
    """
    down = [area for area in merged if area.bottom > area.top > last_row and f"c{area.left}" in rows.columns]
    if not down:
        return rows, pl.DataFrame(schema={ROW: pl.Int64, "column": pl.Int64})
    cells = pl.DataFrame(
        [(row, area.left, area.top) for area in down for row in range(area.top + 1, area.bottom + 1)],
        schema={ROW: pl.Int64, "column": pl.Int64, "top": pl.Int64},
        orient="row",
    )
    for (column,), own in cells.group_by(["column"], maintain_order=True):
        name = f"c{column}"
        words = own.join(rows.select(pl.col(ROW).alias("top"), pl.col(name).alias("words")), on="top").select(
            ROW, "words"
        )
        rows = rows.join(words.unique(ROW), on=ROW, how="left", maintain_order="left")
        rows = rows.with_columns(pl.coalesce(name, "words").alias(name)).drop("words")
    there = cells.join(rows.select(ROW), on=ROW, how="semi")
    return rows, there.select(ROW, "column")


def sorted_out(rows: pl.DataFrame, layout: Layout) -> pl.DataFrame:
    """Return the rows with the code of why each is no person in ``_left_out``, null for the others."""
    every = [name for name in rows.columns if name != ROW]
    used = [f"c{at}" for at, one in zip(layout.places, layout.heads, strict=True) if one.column]
    filled = pl.sum_horizontal(pl.col(name).is_not_null().cast(pl.Int32) for name in every)
    first = pl.coalesce(pl.col(name) for name in every)
    head = pl.any_horizontal(_same(row, every) for row in layout.rows)
    total = pl.any_horizontal(pl.col(name).str.contains(_TOTAL).fill_null(value=False) for name in every[:_FIRST])
    remark = (filled == 1) & (len(every) > 2) & (first.str.contains(_REMARK) | (first.str.len_chars() > _LONG))
    nothing = pl.all_horizontal(pl.col(name).is_null() for name in used)
    return rows.with_columns(
        pl.when(head)
        .then(pl.lit("repeated_head"))
        .when(total)
        .then(pl.lit("totals_row"))
        .when(remark | (first.str.contains(_REMARK) & nothing))
        .then(pl.lit("remark_row"))
        .when(nothing)
        .then(pl.lit("nothing_read"))
        .alias(LEFT)
    )


def _same(row: Sequence[str | None], names: Sequence[str]) -> pl.Expr:
    """Tell whether a row holds the words of a row of the head."""
    cells = [(name, words) for name, words in zip(names, row, strict=True) if words]
    return pl.all_horizontal((pl.col(name) == words).fill_null(value=False) for name, words in cells)
