"""The line that strips of a column share: from a round number to a round number, nothing marked with a dashed rule."""

from collections.abc import Iterable

from matplotlib.ticker import MaxNLocator

from songbang.lab.outcome import Spread
from songbang.reports.charts.sheet import NOTHING, Axis, Cell, Strip

_MARKS = 4
_LEAST = 0.001


def share_axis(values: Iterable[float | None], *, signed: bool = True) -> Axis:
    """Return the line of shares that holds nothing and all values; marked in per cent."""
    known = [0.0, *(one for one in values if one is not None)]
    low, high = min(known), max(known)
    if high - low < _LEAST:
        low, high = (low - _LEAST, high + _LEAST) if signed else (low, high + _LEAST)
    ticks = [float(one) for one in MaxNLocator(_MARKS, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)]
    return Axis(ticks[0], ticks[-1], tuple((one, _mark(one, signed=signed)) for one in ticks), zero=0.0)


def ends(spreads: Iterable[Spread]) -> list[float | None]:
    """Return all that strips of these must find room for."""
    return [value for one in spreads for value in (one.value, one.low, one.high)]


def strip_cell(spread: Spread, by: float = 1.0) -> Cell:
    """Return a dot with its range as a line; an empty cell where there is nothing to measure."""
    if spread.value is None:
        return Cell(NOTHING)
    known = spread.low is not None and spread.high is not None
    interval = ((spread.low or 0.0) / by, (spread.high or 0.0) / by) if known else None
    return Cell(NOTHING, Strip(spread.value / by, interval))


def _mark(value: float, *, signed: bool) -> str:
    rounded = round(100 * value, 6) + 0.0
    return f"{rounded:+g}%" if signed and rounded else f"{rounded:g}%"
