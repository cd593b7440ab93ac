"""The people of a sheet as typed columns, with what was not read and what to know of what was."""

from collections.abc import Mapping, Sequence

import polars as pl

from songbang.grids.grid import ROW, Grid
from songbang.portfolio.roster.cell_column import NOTE, TEXT, WRONG, read_column
from songbang.portfolio.roster.columns import columns
from songbang.portfolio.roster.layout import Layout
from songbang.portfolio.roster.noted import noted

SHEET = "sheet"
UNREAD = "unread"
"""The column of a frame that lists, for each row, the columns whose cells were not read."""


def typed(
    grid: Grid, layout: Layout, people: pl.DataFrame
) -> tuple[pl.DataFrame, list[pl.DataFrame], list[pl.DataFrame]]:
    """Return the typed columns of the people, the cells that were not read, and what to know of those that were."""
    own: dict[str, pl.Series] = {}
    unread: list[pl.Series] = []
    beside: dict[str, list[tuple[str, pl.Series]]] = {}
    wrong, notes = [], []
    for at, one in zip(layout.places, layout.heads, strict=True):
        if one.column is None:
            continue
        texts = people[f"c{at}"]
        broken = _broken(grid, people[ROW], at)
        told = read_column(texts.set(broken.is_not_null(), None), one, one.column)
        told = told.with_columns(pl.coalesce(broken.alias("broken"), pl.col(WRONG)).alias(WRONG))
        cells = told.select(people[ROW], texts.alias("value"), WRONG, NOTE)
        wrong.append(_noted(cells, WRONG, grid.sheet, one.header))
        notes.append(_noted(cells, NOTE, grid.sheet, one.header))
        own[one.column] = told[one.column]
        unread.append(told[WRONG].is_not_null().alias(one.column))
        for name in told.columns:
            if name not in {one.column, WRONG, NOTE, TEXT}:
                beside.setdefault(name, []).append((one.header, told[name]))
    told_beside, differing = _with_beside(own, beside)
    notes += [
        noted(people.select(ROW).with_columns(value=value, code=code).drop_nulls("code"), grid.sheet, header)
        for header, value, code in differing
    ]
    sheet = pl.lit(grid.sheet, dtype=pl.String).alias(SHEET)
    named = [told_beside[name].alias(name) for name in columns() if name in told_beside]
    return people.select(ROW, sheet).with_columns(*named, _unread(unread, people.height)), wrong, notes


def _unread(wrong: Sequence[pl.Series], height: int) -> pl.Series:
    """Return for each row the columns whose cells say something that was not read: they are unknown and not empty."""
    some = [one for one in wrong if one.any()]
    if not some:
        return pl.Series(UNREAD, [[]], dtype=pl.List(pl.String)).new_from_index(0, height)
    names = [pl.when(pl.col(one.name)).then(pl.lit(one.name)).alias(one.name) for one in some]
    return pl.DataFrame(some).select(pl.concat_list(names).list.drop_nulls().alias(UNREAD)).to_series()


def _with_beside(
    own: Mapping[str, pl.Series], beside: Mapping[str, Sequence[tuple[str, pl.Series]]]
) -> tuple[dict[str, pl.Series], list[tuple[str, pl.Series, pl.Series]]]:
    """Return the columns with what cells of other columns say of them (5000元/月 says per what); its own column counts.

    Where both say something and differ, that is returned too: head, value, code.
    """
    found, differing = dict(own), []
    for name, values in beside.items():
        for header, said in values:
            if name not in found:
                found[name] = said
                continue
            there = found[name]
            differs = (there != said).fill_null(value=False)
            if differs.any():
                code = pl.select(pl.when(differs).then(pl.lit("columns_differ"))).to_series()
                differing.append((header, said.cast(pl.String).alias("value"), code))
            found[name] = pl.select(pl.coalesce(there.alias("a"), said.alias("b"))).to_series()
    return found, differing


def _noted(cells: pl.DataFrame, which: str, sheet: str, header: str) -> pl.DataFrame:
    some = cells.filter(pl.col(which).is_not_null()).select(ROW, "value", pl.col(which).alias("code"))
    return noted(some, sheet, header)


def _broken(grid: Grid, rows: pl.Series, at: int) -> pl.Series:
    """Return the code of each cell of a column whose text is not what somebody wrote."""
    codes: dict[int, str] = {}
    for code, cells in grid.faults.items():
        codes |= {row: code for row, place in cells if place == at}
    if not codes:
        return pl.Series([None] * rows.len(), dtype=pl.String)
    return rows.replace_strict(codes, default=None, return_dtype=pl.String)
