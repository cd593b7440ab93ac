"""Somebody who knows all that is published of moves, and solves it for what is withheld.

What is sought are people by firm left, firm joined, period and group; each published count is an equation between them.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.market.flows.told import OTHERS, Flows, K

Cell = tuple[str, str, str | None, str | None]
Asks = Callable[[Cell], bool]
Sees = Callable[[Cell], object]
"""What is seen of a cell: the firm as it is told, the period, the group."""
PERIOD, GROUP = 2, 3


@dataclass(frozen=True)
class Published:
    """The cells that may hold people, how many they hold, and what was published of them."""

    cells: Sequence[Cell]
    held: NDArray[np.float64]
    asked: Sequence[Asks]

    def row(self, ask: Asks) -> NDArray[np.float64]:
        return np.array([float(ask(cell)) for cell in self.cells])


def published(told: Flows, moves: pl.DataFrame) -> Published:
    """Return what an attacker knows; each published count is that of the moves, or this fails."""
    counted, firms = told.counted, sorted({*moves["from"], *moves["to"]})
    periods = counted.periods["period"].unique().sort().to_list() or [None]
    groups = counted.groups["group"].unique().sort().to_list() or [None]
    pairs = [(one, other) for one, other in product(firms, firms) if one != other]
    cells = [(*pair, period, group) for pair in pairs for period in periods for group in groups]
    at = {cell: place for place, cell in enumerate(cells)}
    held = np.zeros(len(cells))
    days = list(counted.periods.select("period", "first", "last").unique().drop_nulls().iter_rows())
    for origin, to, when, group, count in moves.select("from", "to", "first", "group", "count").iter_rows():
        untold = None if periods == [None] else OTHERS
        period = next((label for label, first, last in days if when and first <= when <= last), untold)
        held[at[origin, to, period, group if group in groups else groups[0] and OTHERS]] += count
    known = [*_known(told, periods, groups)]
    found = Published(cells, held, [ask for ask, _ in known])
    for ask, count in known:
        assert count is None or (count >= K and count == found.row(ask) @ held)
    return found


def worked_out(found: Published) -> list[str]:
    """Return which counts of one to ``K`` - 1 people follow from what is published."""
    _, sizes, ways = np.linalg.svd(np.array([found.row(ask) for ask in found.asked]))
    free = ways[(sizes > 1e-9).sum() :]
    sought = ((name, found.row(ask)) for name, ask in _sought(found.cells))
    few = [(name, row) for name, row in sought if 0 < row @ found.held < K]
    return [name for name, row in few if np.abs(free @ row).max(initial=0) < 1e-9]


def _known(
    told: Flows, periods: Sequence[str | None], groups: Sequence[str | None]
) -> Iterator[tuple[Asks, int | None]]:
    counted, firm = told.counted, _firm(told)
    yield _all, counted.total
    for origin, to, count in counted.matrix.select("from", "to", "count").iter_rows():
        yield _is((firm["out"], firm["in"]), (origin, to)), count
    for name, out, into in counted.firms.select("firm", "out", "in").iter_rows():
        yield from ((_is((firm[side],), (name,)), one) for side, one in (("out", out), ("in", into)) if one is not None)
    for place, column, frame, values in (
        (PERIOD, "period", counted.periods, periods),
        (GROUP, "group", counted.groups, groups),
    ):
        # what all firms together come to in a period or a group is known from other tables
        yield from ((_is((_at(place),), (value,)), None) for value in values)
        for name, side, value, count in frame.select("firm", "side", column, "count").drop_nulls("count").iter_rows():
            yield _is((firm[side], _at(place)), (name, value)), count
    if told.policy is not None:
        touched = _touched(told.policy.treated, GROUP if told.policy.treated[0] in groups else 0)
        for period, treated, others in told.policy.series.select("period", "treated", "others").iter_rows():
            yield _is((touched, _at(PERIOD)), (True, period)), treated
            yield _is((touched, _at(PERIOD)), (False, period)), others


def _firm(told: Flows) -> Mapping[str, Sees]:
    """Return how the firms of either side are told: by their names, or as the others."""
    named = {side: set(told.counted.firms.drop_nulls(side)["firm"]) for side in ("out", "in")}
    return {"out": _told(0, named["out"]), "in": _told(1, named["in"])}


def _told(place: int, named: Collection[str]) -> Sees:
    return lambda cell: cell[place] if cell[place] in named else OTHERS


def _touched(treated: Collection[str], place: int) -> Sees:
    return lambda cell: cell[place] in treated


def _at(place: int) -> Sees:
    return lambda cell: cell[place]


def _is(sees: Sequence[Sees], values: Sequence[object]) -> Asks:
    return lambda cell: all(see(cell) == value for see, value in zip(sees, values, strict=True))


def _all(_: Cell) -> bool:
    return True


def _sought(cells: Sequence[Cell]) -> Iterator[tuple[str, Asks]]:
    """Yield every count that nobody should learn: by firm, pair, firm and period, firm and group."""
    for places in ((0,), (1,), (0, 1), (0, PERIOD), (1, PERIOD), (0, GROUP), (1, GROUP)):
        for values in dict.fromkeys(tuple(cell[place] for place in places) for cell in cells):
            yield f"{places} {values}", _is([_at(place) for place in places], values)
