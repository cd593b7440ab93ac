"""A roster read from a file of any kind: what its columns are, its people, and all that could not be read."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from songbang.basis.problem import Problem
from songbang.grids.grid import Grid
from songbang.grids.open import open_grids
from songbang.portfolio.roster.layout import headers_in, layout_of
from songbang.portfolio.roster.memory import Memory
from songbang.portfolio.roster.noted import joined
from songbang.portfolio.roster.problems import roster_problem
from songbang.portfolio.roster.roster import Roster
from songbang.portfolio.roster.sheet import SheetRead, read_sheet
from songbang.portfolio.roster.twice import looked_over

_SHOWN = 12


def read_roster(
    path: Path, memory: Memory | None = None, told: Mapping[str, str] | None = None, *, hidden: bool = False
) -> Roster | Problem:
    """Read a roster: xlsx, xls, xlsb, ods, csv in any encoding, parquet, or tables in another paper.

    ``memory`` is what was settled for rosters with the same heads, ``told`` the column (empty: none) of plain heads as
    a person settled them for this one. Hidden sheets are read only where asked. Never raises for what a file holds; a
    ``Problem`` where there is no table of people in it.
    """
    grids = open_grids(path)
    if isinstance(grids, Problem):
        return grids
    seen = [grid for grid in grids if hidden or not grid.is_hidden]
    problems = [_hidden(path.name, grid) for grid in grids if grid not in seen]
    sheets: list[SheetRead] = []
    for grid in seen:
        layout = layout_of(grid, told or {}, _kept(grid, memory or Memory()))
        if layout is None:
            problems.append(_headless(path.name, grid))
        else:
            sheets.append(read_sheet(grid, layout))
    if not sheets:
        return next((one for one in problems if one.code == "roster_no_head"), problems[0])
    lost = sum(one.lost for one in sheets)
    if lost:
        problems.append(roster_problem("roster_digits_lost", path.name, count=lost))
    if not any(one.frame.height for one in sheets):
        problems.append(roster_problem("roster_no_people", path.name))
    return _roster(path.name, sheets, problems)


def _kept(grid: Grid, memory: Memory) -> Mapping[str, str]:
    """Return what was settled for these heads; a first look without it tells which they are."""
    if not memory.settled:
        return {}
    layout = layout_of(grid, memory.every(), {})
    return {} if layout is None else memory.of(one.header for one in layout.heads)


def _roster(name: str, sheets: Sequence[SheetRead], problems: Sequence[Problem]) -> Roster:
    notices = [table for one in sheets for table in (one.notices, looked_over(one.frame, _sheet(one)))]
    return Roster(
        name,
        pl.concat([one.frame for one in sheets], how="diagonal"),
        pl.concat([one.original for one in sheets], how="diagonal"),
        tuple(head for one in sheets for head in one.mapped),
        joined([one.errors for one in sheets]),
        joined(notices),
        tuple(problems),
    )


def _sheet(one: SheetRead) -> str:
    return one.mapped[0].sheet


def _hidden(name: str, grid: Grid) -> Problem:
    return roster_problem("roster_hidden_sheet", name, sheet=grid.sheet, rows=grid.cells.height)


def _headless(name: str, grid: Grid) -> Problem:
    heads = "、".join(words[:20] for words in headers_in(grid)[:_SHOWN])
    return roster_problem("roster_no_head", name, sheet=grid.sheet or name, heads=heads)
