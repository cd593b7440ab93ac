"""One sheet as a grid of text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import polars as pl

ROW = "row"
"""The column of a grid that numbers its rows as a spreadsheet shows them, from 1."""


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells: first and last row (from 1), first and last column (from 0), all of them included."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a sheet as text (null: empty) in the columns ``c0``, ``c1`` …, and the number of each ``row``.

    ``merged`` are areas that show the words of their first cell; ``faults`` the cells, by row and column, whose text
    is not what somebody wrote: an error of a formula, a formula that was never worked out, a number shown in another
    unit. ``hidden`` are the numbers of rows that a filter or a person has hidden.
    """

    sheet: str
    cells: pl.DataFrame
    is_hidden: bool = False
    merged: tuple[Area, ...] = ()
    faults: Mapping[str, Iterable[tuple[int, int]]] = field(default_factory=dict)
    hidden: tuple[int, ...] = ()

    @property
    def width(self) -> int:
        """How many columns it has."""
        return self.cells.width - 1


def numbered(cells: pl.DataFrame, first: int = 1) -> pl.DataFrame:
    """Return cells under the names of a grid, with their rows numbered from ``first``; blank cells are null."""
    named = cells.rename({old: f"c{at}" for at, old in enumerate(cells.columns)})
    blank = pl.all().str.strip_chars().eq("")
    return named.with_columns(pl.when(~blank).then(pl.all())).with_row_index(ROW, first).cast({ROW: pl.Int64})
