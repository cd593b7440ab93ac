"""The curve of what has not ended, with its bounds."""

from matplotlib.figure import Figure

from songbang.reports.charts.drawing import EDGE, INK, LINE, caption_below
from songbang.statistics.survival import Survival

HIGH = 3.6
"""Inches."""


def draw_curve(figure: Figure, curve: Survival, axes_words: tuple[str, str], caption: str) -> None:
    """Draw the steps; the bounds are dashed lines around them."""
    axes = figure.add_subplot()
    times = [0, *(step.time for step in curve.steps)]
    axes.step(times, [1, *(step.share for step in curve.steps)], where="post", color=INK, linewidth=1.8)
    for bound in ([step.low for step in curve.steps], [step.high for step in curve.steps]):
        axes.step(times, [1, *bound], where="post", color=EDGE, linewidth=1, linestyle="--")
    axes.set_ylim(0, 1.02)
    axes.set_xlim(left=0)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    axes.set_xlabel(axes_words[0])
    axes.set_ylabel(axes_words[1])
    axes.grid(color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    caption_below(figure, caption)
