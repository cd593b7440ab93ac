"""A drawing becomes SVG text: the same bytes every time, with a name, what it shows in words, and ids of its own."""

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

INK, QUIET, LINE, EDGE = "#1c2630", "#4f5d6b", "#cbd5df", "#47729f"
WIDE = 7.4
"""Inches; a page shows it as wide as it is."""
SMALL = 4.2
"""Inches: of a drawing whose letters can still be read where a phone makes it smaller."""
BELOW = -42
"""Points from the axis to the caption."""
FONTS = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "DejaVu Sans")
SHOWN = "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
_FONT = re.compile(r"font: ([\d.]+px) [^;\"]+")
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_BEFORE = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_ROOT = re.compile(r"<svg ([^>]*)>")
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)


@contextmanager
def drawing(name: str, high: float, wide: float = WIDE) -> Iterator[Figure]:
    """Give an empty figure of so many inches, to be drawn on within the block; ``name`` seeds what is drawn."""
    held = {one for one in FONTS if one in set(font_manager.get_font_names())}
    settings: Any = {
        "svg.hashsalt": name,
        "svg.fonttype": "none",
        "font.family": [one for one in FONTS if one in held],
        "font.size": 10,
        "text.color": INK,
        "axes.edgecolor": LINE,
        "axes.labelcolor": INK,
        "xtick.color": QUIET,
        "ytick.color": INK,
        "axes.unicode_minus": False,
    }
    with mpl.rc_context(settings), warnings.catch_warnings():
        # a letter that no font here has is still written as text; whoever looks at it has another font
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        figure = Figure(figsize=(wide, high))
        FigureCanvasSVG(figure)
        yield figure


def caption_below(figure: Figure, text: str) -> None:
    """Write the caption under the drawing, from its left edge on, clear of the words of the axis."""
    axes = figure.axes[-1]
    at: Any = {"xycoords": ("figure fraction", "axes fraction"), "textcoords": "offset points"}
    axes.annotate(
        text, xy=(0, 0), xytext=(0, BELOW), color=QUIET, fontsize=9, linespacing=1.4, va="top", ha="left", **at
    )


def svg_of(figure: Figure, name: str, title: str, said: str) -> str:
    """Return the figure as one SVG element, to be called within ``drawing``."""
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight", metadata={"Date": None, "Creator": None})
    text = _METADATA.sub("", _BEFORE.sub("", out.getvalue()))
    text = _FONT.sub(lambda found: f"font: {found[1]} {SHOWN}", text)
    text = _ID.sub(lambda found: f"{found[0]}{name}-", text)
    told = f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-said">{escape(said)}</desc>'
    named = f'role="img" aria-labelledby="{name}-title {name}-said"'
    return _ROOT.sub(lambda found: f"<svg {named} {found[1]}>{told}", text, count=1)
