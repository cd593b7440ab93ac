"""Moves made for a test, without a file."""

from collections.abc import Iterable
from datetime import date

import polars as pl

from songbang.market.flows.faults import errors_of
from songbang.market.flows.moves import MOVES, Moves
from songbang.market.names.clean import clean

Row = tuple[str, str, int | None, str | None, int]
"""From, to, the year (``None``: not told), the group, how many."""


def moves_of(rows: Iterable[Row]) -> Moves:
    cells = [
        (at, "", origin, to, *_days(year), group, None, None, None, count)
        for at, (origin, to, year, group, count) in enumerate(rows, 2)
    ]
    frame = pl.DataFrame(cells, schema=dict(MOVES), orient="row")
    names = [*frame["from"], *frame["to"]]
    return Moves("moves.csv", frame, frame.clear(), errors_of([]), clean(names), frozenset(MOVES), (), ())


def _days(year: int | None) -> tuple[date | None, date | None]:
    return (None, None) if year is None else (date(year, 1, 1), date(year, 12, 31))
