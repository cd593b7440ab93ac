"""One sheet read: its people as typed columns, its rows as they were, what was not read and what there is to know."""

from dataclasses import dataclass, replace

import polars as pl

from songbang.grids.grid import ROW, Grid
from songbang.portfolio.roster.body import LEFT, covered, rows_of, sorted_out
from songbang.portfolio.roster.layout import Layout
from songbang.portfolio.roster.noted import joined, noted
from songbang.portfolio.roster.private import MASK, masked, without_private
from songbang.portfolio.roster.roster import Mapped
from songbang.portfolio.roster.typed import SHEET, typed

IDENTITY, IDENTITY_BESIDE, HIDDEN_ROW = "identity_number", "identity_hidden", "hidden_row"


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
    rows, identities = masked(rows)
    layout, grid = replace(layout, heads=heads), replace(grid, faults={**grid.faults, IDENTITY: identities})
    full, reached = covered(rows, grid.merged, layout.last_row)
    parted = sorted_out(full, layout)
    out = parted.filter(pl.col(LEFT).is_not_null())
    people = parted.filter(pl.col(LEFT).is_null()).drop(LEFT)
    frame, wrong, notes = typed(grid, layout, people)
    every = [name for name in out.columns if name not in {ROW, LEFT}]
    value = pl.coalesce(pl.col(name) for name in every).alias("value")
    left = noted(out.select(ROW, value, pl.col(LEFT).alias("code")), grid.sheet)
    notes += [_filled(grid, layout, people, reached), _unshown(grid, people), _beside(grid, layout, identities)]
    return SheetRead(frame, _original(grid, layout, rows), layout.heads, joined([left, *wrong]), joined(notes), lost)


def _filled(grid: Grid, layout: Layout, people: pl.DataFrame, reached: pl.DataFrame) -> pl.DataFrame:
    """Return what merged cells gave to the rows below their first one, in the columns that are read."""
    tables = []
    for at, one in zip(layout.places, layout.heads, strict=True):
        rows = reached.filter(pl.col("column") == at).select(ROW)
        if one.column is not None and rows.height:
            cells = people.join(rows, on=ROW, how="semi").select(ROW, pl.col(f"c{at}").alias("value"))
            tables.append(noted(cells.with_columns(code=pl.lit("filled_from_merged")), grid.sheet, one.header))
    return joined(tables)


def _unshown(grid: Grid, people: pl.DataFrame) -> pl.DataFrame:
    """Return the rows that were read and do not show in the sheet."""
    rows = people.select(ROW).filter(pl.col(ROW).is_in(grid.hidden))
    return noted(rows.with_columns(value=pl.lit(None, dtype=pl.String), code=pl.lit(HIDDEN_ROW)), grid.sheet)


def _beside(grid: Grid, layout: Layout, identities: tuple[tuple[int, int], ...]) -> pl.DataFrame:
    """Return the numbers of identity documents in columns that are kept and not read; in private ones each is one."""
    kept = {at: one.header for at, one in zip(layout.places, layout.heads, strict=True)}
    apart = {at for at, one in zip(layout.places, layout.heads, strict=True) if one.column or one.is_private}
    found = [(row, kept.get(at), MASK, IDENTITY_BESIDE) for row, at in identities if at not in apart]
    schema = {ROW: pl.Int64, "header": pl.String, "value": pl.String, "code": pl.String}
    return noted(pl.DataFrame(found, schema=schema, orient="row"), grid.sheet)


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
