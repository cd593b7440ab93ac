"""Several curves that go down by steps from all, each with its name at its end; no two look alike without colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from songbang.reports.charts.drawing import EDGE, INK, LINE, QUIET, caption_below

HIGH = 3.2
"""Inches."""
LOOKS = ((INK, "-"), (EDGE, "-"), (QUIET, "--"), (INK, ":"), (EDGE, "-."))
"""How the curves are drawn, in their order; more are not drawn."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve: its name, when it steps down, and to which share of 1."""

    name: str
    times: tuple[float, ...]
    shares: tuple[float, ...]


def draw_curves(figure: Figure, curves: Sequence[Curve], labels: tuple[str, str, str]) -> None:
    """Draw the first curves; ``labels``: of the two axes, and the caption."""
    axes = figure.add_subplot()
    for curve, (colour, line) in zip(curves, LOOKS, strict=False):
        times, shares = (0.0, *curve.times), (1.0, *curve.shares)
        axes.step(times, shares, where="post", color=colour, linestyle=line, linewidth=1.9, label=curve.name)
    axes.set_ylim(0, 1.03)
    axes.set_xlim(left=0)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    axes.set_xlabel(labels[0])
    axes.set_ylabel(labels[1])
    axes.grid(color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.legend(loc="lower left", frameon=False, handlelength=2.6, fontsize=9)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    caption_below(figure, labels[2])
