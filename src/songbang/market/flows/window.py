"""The moves of some days: those that are not among them, or may not be, are counted and left out."""

from dataclasses import dataclass
from datetime import date

import polars as pl


@dataclass(frozen=True, slots=True)
class Window:
    """The moves that certainly were between two days; ``outside`` those that were not, or may not have been."""

    frame: pl.DataFrame
    outside: int
    undated: int


def within(moves: pl.DataFrame, since: date | None, until: date | None) -> Window:
    """Return the moves from one day to another, both included (``None``: open); without days all of them.

    ``undated`` is how many tell no date: they count only where no day was asked for.
    """
    untold = pl.col("first").is_null()
    undated = _people(moves.filter(untold))
    inside = pl.lit(value=True) if since is None else pl.col("first") >= since
    inside &= pl.lit(value=True) if until is None else pl.col("last") <= until
    if since is None and until is None:
        return Window(moves, 0, undated)
    return Window(moves.filter(inside), _people(moves.filter(~untold & ~inside)), undated)


def _people(moves: pl.DataFrame) -> int:
    return int(moves["count"].sum())
