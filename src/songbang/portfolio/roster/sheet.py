"""One sheet read: its people as typed columns, its rows as they were, what was not read and what there is to know."""

from dataclasses import dataclass, replace

import polars as pl

from songbang.portfolio.roster.body import LEFT, covered, rows_of, sorted_out
from songbang.portfolio.roster.grids.grid import ROW, Grid
from songbang.portfolio.roster.layout import Layout
from songbang.portfolio.roster.noted import joined, noted
from songbang.portfolio.roster.private import without_private
from songbang.portfolio.roster.roster import Mapped
from songbang.portfolio.roster.typed import SHEET, typed


@dataclass(frozen=True, slots=True)
class SheetRead:
    """What a sheet gives to a roster; the tables are those of ``Roster``. ``lost`` are identity numbers cut short."""

    frame: pl.DataFrame
    original: pl.DataFrame
    mapped: tuple[Mapped, ...]
    errors: pl.DataFrame
    notices: pl.DataFrame
    lost: int


def read_sheet(grid: Grid, layout: Layout) -> SheetRead:
    """Read the rows below the head of a sheet. Each stands in the frame or, left out, among the errors."""
    rows = rows_of(grid, layout)
    heads, lost = without_private(rows, layout)
    layout = replace(layout, heads=heads)
    full, reached = covered(rows, grid.merged, layout.last_row)
    parted = sorted_out(full, layout)
    out = parted.filter(pl.col(LEFT).is_not_null())
    people = parted.filter(pl.col(LEFT).is_null()).drop(LEFT)
    frame, wrong, notes = typed(grid, layout, people)
    every = [name for name in out.columns if name not in {ROW, LEFT}]
    value = pl.coalesce(pl.col(name) for name in every).alias("value")
    left = noted(out.select(ROW, value, pl.col(LEFT).alias("code")), grid.sheet)
    filled = _filled(grid, layout, people, reached)
    return SheetRead(
        frame, _original(grid, layout, rows), layout.heads, joined([left, *wrong]), joined([*notes, filled]), lost
    )


def _filled(grid: Grid, layout: Layout, people: pl.DataFrame, reached: pl.DataFrame) -> pl.DataFrame:
    """Return what merged cells gave to the rows below their first one, in the columns that are read."""
    tables = []
    for at, one in zip(layout.places, layout.heads, strict=True):
        rows = reached.filter(pl.col("column") == at).select(ROW)
        if one.column is not None and rows.height:
            cells = people.join(rows, on=ROW, how="semi").select(ROW, pl.col(f"c{at}").alias("value"))
            tables.append(noted(cells.with_columns(code=pl.lit("filled_from_merged")), grid.sheet, one.header))
    return joined(tables)


def _original(grid: Grid, layout: Layout, rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows as they stand under their heads; none is private; one without a head has its letters."""
    heads = dict(zip(layout.places, layout.heads, strict=True))
    names: dict[str, str] = {}
    for at in range(grid.width):
        one = heads.get(at)
        if one is None and not rows[f"c{at}"].is_not_null().any():
            continue
        if one is None or not one.is_private:
            names[f"c{at}"] = _distinct(one.header if one else letters(at), {*names.values(), ROW, SHEET})
    return rows.select(
        ROW, pl.lit(grid.sheet, dtype=pl.String).alias(SHEET), *(pl.col(old).alias(new) for old, new in names.items())
    )


def _distinct(name: str, taken: set[str]) -> str:
    found, count = name, 2
    while found in taken:
        found, count = f"{name} ({count})", count + 1
    return found


def letters(at: int) -> str:
    """Return the letters by which a spreadsheet calls a column, counted from 0."""
    found = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        found = chr(65 + rest) + found
    return found
