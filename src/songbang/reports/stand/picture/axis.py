"""The axis of a picture: the days it names, fine lines under them, and the day asked about."""

from collections.abc import Iterable
from datetime import date
from xml.etree.ElementTree import Element

from songbang.basis.words import Words
from songbang.reports.stand.picture.canvas import Canvas, number
from songbang.reports.stand.picture.letters import text_width
from songbang.reports.stand.picture.scale import ticks

ASKED = Words("所问的一天 {day}", "the day asked about: {day}")
WIDEST = "2026-04"
"""The widest name of a day on an axis."""


def draw_axis(canvas: Canvas, top: float) -> tuple[float, tuple[Element, ...]]:
    """Name the days under ``top``; return where that ends and the fine lines, which end where the lines do."""
    scale, lines = canvas.scale, []
    room = text_width(WIDEST, canvas.size) + canvas.size
    for day, name in ticks(scale, room):
        x = scale.x(day)
        half = text_width(name, canvas.size) / 2
        if x - half >= 0 and x + half <= canvas.width:
            # The line of the day asked about stops for a name and goes on under it.
            canvas.add("rect", "ground", x=x - half, y=top, width=half * 2, height=canvas.size * 1.3)
            canvas.words(x, top, name, "quiet", middle=True)
        lines.append(canvas.add("line", "grid", x1=x, x2=x, y1=top + canvas.size * 1.35, y2=top))
    return top + canvas.size * 1.5, tuple(lines)


def draw_days(canvas: Canvas, top: float, asked: date) -> tuple[float, tuple[Element, ...]]:
    """Write the day asked about, where it is shown, and the days of the axis; return where they end and the lines."""
    if not canvas.scale.shows(asked):
        return draw_axis(canvas, top)
    top, line = draw_asked(canvas, top, asked)
    top, fine = draw_axis(canvas, top)
    return top, (line, *fine)


def draw_asked(canvas: Canvas, top: float, day: date) -> tuple[float, Element]:
    """Write the day asked about under ``top``, kept on the picture; return where that ends and its line."""
    x, said = canvas.scale.x(day), canvas.tell(ASKED.fill(day=day.isoformat()))
    wide = text_width(said, canvas.size)
    left = min(max(x - wide / 2, 0.0), max(canvas.width - wide, 0.0))
    canvas.words(left, top, said, "bold")
    line = canvas.add("line", "edge", x1=x, x2=x, y1=top + canvas.size * 1.35, y2=top, stroke_width=1.6)
    return top + canvas.size * 1.5, line


def end_lines(lines: Iterable[Element], bottom: float) -> None:
    """Let lines that were begun end here."""
    for line in lines:
        line.set("y2", number(bottom))


def draw_day(canvas: Canvas, day: date, top: float, bottom: float) -> None:
    """Draw the line of the day asked about once more, over what was drawn in between."""
    x = canvas.scale.x(day)
    canvas.add("line", "edge", x1=x, x2=x, y1=top, y2=bottom, stroke_width=1.6)
