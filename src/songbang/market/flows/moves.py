"""Moves that were read: who went from which firm to which, when, and what could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.basis.problem import Problem
from songbang.market.names.named import Named

MOVES: Mapping[str, type[pl.DataType]] = {
    "row": pl.Int64,
    "sheet": pl.String,
    "from": pl.String,
    "to": pl.String,
    "first": pl.Date,
    "last": pl.Date,
    "group": pl.String,
    "joined_first": pl.Date,
    "joined_last": pl.Date,
    "person": pl.Int64,
    "count": pl.Int64,
}


@dataclass(frozen=True, slots=True)
class Moves:
    """A table of moves with the names of firms made comparable; these are rows of persons and are not published.

    - ``frame`` (``MOVES``): a row of the file each. ``from`` and ``to`` are the firms they count as, ``count`` how many
      people moved (1 where no count is told). ``first`` and ``last`` are the days between which it was, null where that
      is not told; ``joined_…`` likewise for when the job that ended was begun. ``person`` is a number that links the
      rows of one person and means nothing else.
    - ``stays``: the same columns, for rows that name a firm and a day of joining but no leaving: who is still there.
    - ``errors``: each row or cell not counted as it stands; a row of the file is in ``frame``, in ``stays``, or left
      out in ``errors``.
    - ``named``: which writing counts as which firm, and what is asked of names that look alike.
    - ``columns``: the columns that the file has; ``private``: heads of personal data that were not read.
    """

    name: str
    frame: pl.DataFrame
    stays: pl.DataFrame
    errors: pl.DataFrame
    named: Named
    columns: frozenset[str]
    private: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def people(self) -> int:
        """Return how many moves are counted."""
        return int(self.frame["count"].sum())

    @property
    def days(self) -> tuple[date, date] | None:
        """Return the first and the last day that a move may have been on; ``None`` where no date is told."""
        told = self.frame.drop_nulls("first")
        return (told["first"].sort()[0], told["last"].sort()[-1]) if told.height else None
