"""Two counts over the same periods, one under the other, and the day that parts them."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from songbang.reports.charts.drawing import EDGE, INK, LINE, QUIET, caption_below

HIGH = 3.4
"""Inches."""
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Series:
    """A count a period; ``None`` where it is not shown."""

    name: str
    counts: tuple[int | None, ...]


def draw_two_series(
    figure: Figure, periods: Sequence[str], series: tuple[Series, Series], cut: int, labels: tuple[str, str]
) -> None:
    """Draw both from zero; ``cut`` is the first period after the day, ``labels``: of the day, and the caption."""
    both: tuple[Axes, Axes] = figure.subplots(2, 1, sharex=True)
    for axes, one in zip(both, series, strict=True):
        _draw(axes, one, cut)
    step = max(1, -(-len(periods) // _MOST_NAMES))
    both[1].set_xticks(range(0, len(periods), step), periods[::step])
    both[0].annotate(
        labels[0],
        xy=(cut - 0.5, 1),
        xycoords=("data", "axes fraction"),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        color=QUIET,
        fontsize=9,
    )
    figure.subplots_adjust(hspace=0.4)
    caption_below(figure, labels[1])


def _draw(axes: Axes, one: Series, cut: int) -> None:
    counts = [float("nan") if count is None else count for count in one.counts]
    axes.plot(range(len(counts)), counts, color=EDGE, linewidth=1.8, marker="o", markersize=3.5)
    axes.axvline(cut - 0.5, color=INK, linewidth=1, linestyle="--")
    axes.set_title(one.name, loc="left", fontsize=10, color=INK)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))
    axes.grid(axis="y", color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
