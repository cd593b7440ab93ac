"""Minimum wages laid out so that each row finds its own with one look: by place and first day, then by change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from songbang.law.wages import Wage
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.months import add_months

NEVER = 10**6
"""A month that no restraint reaches: where a place has no further change."""


@dataclass(frozen=True, slots=True)
class Floors:
    """Every minimum wage of every place in one row, and where a person's begins.

    ``begins``: for each place and each day from ``first`` on, the number of the wage in force on that day; null where
    none is recorded. ``days`` is how many days each place has there; ``months`` and ``days_of_month`` are the month and
    the day in it of each of these days. ``cents`` are the wages; ``month`` and ``day``
    of the eve of the first day of each, the month counted from the year nought. ``changes`` is the most changes that
    the longest term can meet.
    """

    first: date
    days: int
    months: pl.Series
    days_of_month: pl.Series
    begins: pl.Series
    cents: pl.Series
    month: pl.Series
    day: pl.Series
    changes: int


def floors(by_place: Sequence[Sequence[Wage]], first: date, last: date, cap: int) -> Floors:
    """Lay out the wages of places for restraints that begin from ``first`` to ``last``, of ``cap`` months at most."""
    days = (last - first).days + 1
    changes = max((_changes([wage.start for wage in wages], first, cap) for wages in by_place), default=0)
    begins: list[int | None] = []
    rows: list[tuple[int, int, int]] = []
    for wages in by_place:
        begins += _numbers([wage.start for wage in wages], first, days, len(rows))
        rows += [(int(wage.monthly * 100), *_eve(wage)) for wage in wages]
        rows += [(0, NEVER, 0)] * max(changes, 1)
    every = [first + timedelta(days=count) for count in range(days)]
    cents, month, day = zip(*rows, strict=True)
    return Floors(
        first,
        days,
        pl.Series([month_number(one) for one in every], dtype=pl.Int32),
        pl.Series([one.day for one in every], dtype=pl.Int32),
        pl.Series(begins, dtype=pl.UInt32),
        pl.Series(cents, dtype=pl.Int64),
        pl.Series(month, dtype=pl.Int32),
        pl.Series(day, dtype=pl.Int32),
        changes,
    )


def month_number(day: date) -> int:
    """Return the months since the year nought, so that a difference of two is a number of months."""
    return day.year * MONTHS_IN["year"] + day.month


def _numbers(starts: Sequence[date], first: date, days: int, at: int) -> list[int | None]:
    """Number the wage in force on each day, the first of the place being ``at``; ``None`` before it."""
    edges = [min(max((start - first).days, 0), days) for start in starts] + [days]
    found: list[int | None] = [None] * edges[0]
    for count in range(len(starts)):
        found += [at + count] * (edges[count + 1] - edges[count])
    return found


def _eve(wage: Wage) -> tuple[int, int]:
    eve = wage.start - timedelta(days=1)
    return month_number(eve), eve.day


def _changes(starts: Sequence[date], first: date, months: int) -> int:
    """Count the most changes that a term of so many months can meet, wherever it begins."""
    eves = [first, *(one - timedelta(days=1) for one in starts)]
    return max(sum(eve < one <= add_months(eve, months) for one in starts) for eve in eves)
