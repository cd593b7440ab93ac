"""Rows of a dot and its interval: shares from 0 to 100 per cent, or medians with their quartiles."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from songbang.reports.charts.drawing import EDGE, INK, LINE
from songbang.reports.charts.row_axes import framed_rows

ROW, HEAD = 0.46, 1.5
"""Inches a row, and for the axis and the caption."""


@dataclass(frozen=True, slots=True)
class Range:
    """A row: what it is called, what stands behind it, the value, its interval, the quartiles of a median."""

    label: str
    count: str
    value: float
    low: float
    high: float
    quartiles: tuple[float, float] | None = None


def draw_ranges(
    figure: Figure, rows: Sequence[Range], axis: str, caption: str, limits: tuple[float, float] | None
) -> None:
    """Draw the rows from the top; the interval is a thin line with ends, the quartiles a broad pale one."""
    axes = figure.add_subplot()
    places = range(len(rows), 0, -1)
    for place, row in zip(places, rows, strict=True):
        if row.quartiles:
            axes.plot(row.quartiles, (place, place), color=LINE, linewidth=9, solid_capstyle="butt", zorder=1)
        axes.plot(
            (row.low, row.high), (place, place), color=EDGE, linewidth=1.6, marker="|", markersize=9, clip_on=False
        )
        axes.plot((row.value,), (place,), color=INK, marker="o", markersize=6, zorder=3, clip_on=False)
    axes.set_yticks(list(places), [f"{row.label}\n{row.count}" for row in rows], linespacing=1.25)
    axes.set_xlim(left=0)
    if limits:
        axes.set_xlim(*limits)
    axes.set_ylim(0.4, len(rows) + 0.6)
    framed_rows(figure, axes, axis, caption)


def height(rows: int) -> float:
    """Return how high a drawing of so many rows is, in inches."""
    return HEAD + ROW * rows
