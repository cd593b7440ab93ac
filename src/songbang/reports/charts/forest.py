"""Rows of figures with their intervals under headings, and a broad pale band behind each: what a model says of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from songbang.reports.charts.drawing import EDGE, INK, LINE, QUIET
from songbang.reports.charts.row_axes import framed_rows

ROW, HEAD = 0.34, 1.3
"""Inches a row, and for the axis and the caption."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its label, and as shares a value, an interval, the band behind. A row with a label only is a heading.

    ``flag`` is written at its end.
    """

    label: str
    value: float | None = None
    interval: tuple[float, float] | None = None
    band: tuple[float, float] | None = None
    flag: str = ""

    @property
    def is_heading(self) -> bool:
        """Tell whether nothing is drawn in it."""
        return self.value is None and self.interval is None and self.band is None


def draw_forest(figure: Figure, rows: Sequence[Row], axis: str, caption: str) -> None:
    """Draw the rows from the top; a dashed rule stands at nothing."""
    axes = figure.add_subplot()
    places = range(len(rows), 0, -1)
    for place, row in zip(places, rows, strict=True):
        if row.band:
            middle, half = sum(row.band) / 2, max((row.band[1] - row.band[0]) / 2, 0.0012)
            axes.plot((middle - half, middle + half), (place, place), color=LINE, linewidth=9, solid_capstyle="butt")
        if row.interval:
            axes.plot(row.interval, (place, place), color=EDGE, linewidth=1.6, marker="|", markersize=8)
        if row.value is not None:
            axes.plot((row.value,), (place,), color=INK, marker="o", markersize=5, zorder=3)
        if row.flag:
            axes.annotate(
                row.flag,
                xy=(1.01, place),
                xycoords=("axes fraction", "data"),
                va="center",
                color=INK,
                fontweight="bold",
            )
    axes.axvline(0, color=QUIET, linewidth=1, linestyle="--", zorder=0)
    axes.set_yticks(list(places), [row.label for row in rows])
    for text, row in zip(axes.get_yticklabels(), rows, strict=True):
        text.set_fontweight("bold" if row.is_heading else "normal")
    axes.xaxis.set_major_formatter(PercentFormatter(1.0, decimals=None))
    axes.set_ylim(0.4, len(rows) + 0.6)
    framed_rows(figure, axes, axis, caption)


def height(rows: int) -> float:
    """Return how high a drawing of so many rows is, in inches."""
    return HEAD + ROW * rows
