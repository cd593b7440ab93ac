"""A roster that was read: its people as typed columns, its rows as they were, and whatever could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import polars as pl

from songbang.basis.problem import Problem
from songbang.basis.words import Words


class Sureness(StrEnum):
    """How a head became a column, or why it did not."""

    SURE = "sure"
    """Its words mean this column and nothing else."""
    TOLD = "told"
    """A person said so for this roster."""
    REMEMBERED = "remembered"
    """A person said so for a roster with the same heads."""
    ASKED = "asked"
    """It may be one of several columns; it is not read before a person says which."""
    PRIVATE = "private"
    """It tells what no audit needs; it is neither read nor written."""
    NOT_NEEDED = "not_needed"
    """It says nothing about a restraint, or a person said that it is to be left out."""
    NOT_KNOWN = "not_known"
    """Nothing is known of it; it stays among the original rows."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """One head of a sheet: its words as written, the column it became (``None``: none), how surely, and why.

    ``may_be`` are the columns that it could be; ``scale`` and ``per`` what its words say of the numbers below:
    万元 is a scale of 10000, 年薪 and 元/年 are ``year``, 元/月 is ``month``.
    """

    sheet: str
    header: str
    column: str | None
    how: Sureness
    because: Words
    may_be: tuple[str, ...] = ()
    scale: int = 1
    per: str | None = None

    @property
    def is_private(self) -> bool:
        """Whether it tells what no audit needs."""
        return self.how is Sureness.PRIVATE


ERRORS: Mapping[str, type[pl.DataType]] = {
    "row": pl.Int64,
    "sheet": pl.String,
    "header": pl.String,
    "value": pl.String,
    "code": pl.String,
    "left_out": pl.Boolean,
    "says_zh": pl.String,
    "says_en": pl.String,
    "do_zh": pl.String,
    "do_en": pl.String,
}
"""The columns of ``Roster.errors``. ``left_out``: the whole row is not in the frame; else only this cell is unknown."""


@dataclass(frozen=True, slots=True)
class Roster:
    """What was read from a roster.

    ``frame``: ``row`` (Int64, as a spreadsheet shows it), ``sheet``, each column that was understood, and ``unread``
    (list of columns whose cell says something that was not read: a day of leaving among them is unknown, and nobody may
    take it that the person still works).
    ``original``: ``row``, ``sheet`` and all cells as text under their heads as written, private columns left out.
    ``mapped``: every head. ``errors``: each cell or row that was not read (``ERRORS``). Every row of the file below the
    head stands in ``frame`` or is left out in ``errors``. ``notices``: what to know of rows that were read
    (the same columns as ``errors``): the same number twice, a yearly sum made monthly. ``problems``: of the file.
    """

    name: str
    frame: pl.DataFrame
    original: pl.DataFrame
    mapped: tuple[Mapped, ...]
    errors: pl.DataFrame
    notices: pl.DataFrame
    problems: tuple[Problem, ...]
