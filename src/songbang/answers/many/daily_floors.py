"""The minimum wage of every place on every day of a stretch, so that each row finds its own with one look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import polars as pl

from songbang.law.in_force import Law

ONE_DAY = timedelta(days=1)
EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class DailyFloors:
    """Whole cents by place and day; null where none is held.

    ``settled`` is the wage where one value is known, ``most`` the highest that it can be where a place has several;
    ``checked`` tells whether it was compared with an official page.
    Row ``place × days + (day - first)``.
    """

    first: date
    days: int
    settled: pl.Series
    most: pl.Series
    checked: pl.Series

    def row(self, place: pl.Expr, day: pl.Expr) -> pl.Expr:
        """Return the row of a place (by number) on a day; null where the day is not told or lies outside."""
        nth = day.cast(pl.Int32).cast(pl.Int64) - (self.first - EPOCH).days
        return pl.when(nth.is_between(0, self.days - 1)).then(place.cast(pl.Int64) * self.days + nth)


def daily_floors(law: Law, places: Sequence[str], first: date, last: date) -> DailyFloors:
    """Lay out the minimum wages of places from ``first`` to ``last``."""
    settled: list[int | None] = []
    most: list[int | None] = []
    checked: list[bool | None] = []
    for place in places:
        edges = [first, *(one for one in _edges(law, place) if first < one <= last), last + ONE_DAY]
        for start, end in pairwise(edges):
            held = law.wages.on(place, start)
            sums = {int(wage.monthly * 100) for wage in held}
            settled += [next(iter(sums)) if len(sums) == 1 else None] * (end - start).days
            most += [max(sums, default=None)] * (end - start).days
            checked += [all(wage.verified for wage in held) if held else None] * (end - start).days
    days = (last - first).days + 1
    return DailyFloors(
        first,
        days,
        pl.Series(settled, dtype=pl.Int64),
        pl.Series(most, dtype=pl.Int64),
        pl.Series(checked, dtype=pl.Boolean),
    )


def _edges(law: Law, place: str) -> list[date]:
    """Return the days on which the minimum wage of a place may change."""
    parts = place.split("-")
    names = ["-".join(parts[:length]) for length in range(1, len(parts) + 1)]
    wages = [wage for name in names for wage in law.wages.values.get(name, ())]
    ends = [wage.until + ONE_DAY for wage in wages if wage.until is not None]
    cities = [law.wages.cities[name].start for name in names if name in law.wages.cities]
    return sorted({*(wage.start for wage in wages), *ends, *cities})
