"""The frame of a drawing that has one row a thing: grid lines across, no box, a caption below."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from songbang.reports.charts.drawing import LINE, caption_below


def framed_rows(figure: Figure, axes: Axes, axis: str, caption: str) -> None:
    """Frame what is drawn; ``axis`` names what is measured across."""
    axes.set_xlabel(axis)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    caption_below(figure, caption)
