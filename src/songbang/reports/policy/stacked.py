"""Bars of one policy each, their parts side by side: told apart by hatching as well as by shade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.figure import Figure

from songbang.reports.charts.drawing import INK
from songbang.reports.charts.row_axes import framed_rows

ROW, HEAD, ENTRY = 0.5, 1.5, 0.24
"""Inches a bar, for the axis and the caption, and a line of the legend."""
SHADES = ("#1c2630", "#47729f", "#9dbbd8", "#dbe7f3", "#ffffff", "#b8c2cc")
HATCHES = ("", "", "//", "..", "xx", "\\\\")


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it is called and its parts by name; what is nothing is left out."""

    label: str
    parts: Mapping[str, float]


def draw_stacked(figure: Figure, bars: Sequence[Bar], labels: Mapping[str, str], axis: str, caption: str) -> None:
    """Draw the bars from the top; ``labels`` are the parts in their order, with what each is called."""
    axes = figure.add_subplot()
    places = list(range(len(bars), 0, -1))
    reached = [0.0] * len(bars)
    for nth, (name, label) in enumerate(labels.items()):
        sizes = [bar.parts.get(name, 0.0) for bar in bars]
        shade, hatch = SHADES[nth % len(SHADES)], HATCHES[nth % len(HATCHES)]
        look: Any = {"color": shade, "hatch": hatch, "edgecolor": INK, "linewidth": 0.7, "label": label}
        axes.barh(places, sizes, left=reached, height=0.6, **look)
        reached = [before + size for before, size in zip(reached, sizes, strict=True)]
    for place, total in zip(places, reached, strict=True):
        axes.annotate(f" {total:,.1f}", (total, place), va="center", ha="left", fontsize=9)
    axes.set_yticks(places, [bar.label for bar in bars])
    axes.set_xlim(0, max(reached, default=0) * 1.12 or 1)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1.02), frameon=False, fontsize=9, ncols=1, borderaxespad=0)
    framed_rows(figure, axes, axis, caption)


def stacked_height(bars: int, parts: int) -> float:
    """Return how high a drawing of so many bars and parts is, in inches."""
    return HEAD + ROW * bars + ENTRY * parts
