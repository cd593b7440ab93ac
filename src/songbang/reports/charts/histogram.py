"""How often chance gave what, and where the data stand among it."""

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from songbang.reports.charts.drawing import EDGE, INK, LINE, caption_below

HIGH = 2.5
"""Inches."""
_BARS = 16


def draw_histogram(figure: Figure, draws: Sequence[float], value: float, labels: tuple[str, str, str]) -> None:
    """Draw the draws as bars and the value as a line; ``labels``: of the axis, of the line, and the caption."""
    axes = figure.add_subplot()
    axes.hist(list(draws), bins=_bins(draws), color=LINE, edgecolor=EDGE, linewidth=0.8, zorder=2)
    axes.axvline(value, color=INK, linewidth=2.2, zorder=3)
    low, high = min(*draws, value), max(*draws, value)
    room = (high - low or 1) * 0.06
    axes.set_xlim(low - room, high + room)
    side = "left" if value <= (low + high) / 2 else "right"
    axes.annotate(
        labels[1],
        xy=(value, 1),
        xycoords=("data", "axes fraction"),
        xytext=(5 if side == "left" else -5, 4),
        textcoords="offset points",
        ha=side,
        color=INK,
        fontweight="bold",
    )
    axes.set_xlabel(labels[0])
    axes.yaxis.set_visible(False)
    axes.xaxis.set_major_locator(MaxNLocator(5))
    for name in ("top", "right", "left"):
        axes.spines[name].set_visible(False)
    caption_below(figure, labels[2])


def _bins(draws: Sequence[float]) -> list[float]:
    low, high = min(draws), max(draws)
    if high - low < 1e-9:
        return [low - 0.5e-3, high + 0.5e-3]
    return [float(edge) for edge in np.linspace(low, high, _BARS + 1)]
