"""The key of a picture: each tone or line beside what it means, in as many lines as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.reports.stand.picture.canvas import Canvas, number
from songbang.reports.stand.picture.letters import folded, text_width
from songbang.reports.stand.picture.tones import DASHES, fill

LINE = 1.45
"""From line to line, in letters."""
BEFORE = 1.6
"""How much room a tone takes before its words, in letters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a tone means; ``sample`` says how it is shown: as an ``area``, a ``line``, a ``ring`` …"""

    says: Words
    tone: str
    dashed: bool = False
    sample: str = "area"


def draw_entries(canvas: Canvas, top: float, entries: Sequence[Entry]) -> float:
    """Draw the tones with their words under ``top``; return where they end."""
    if not entries:
        return top
    x, size = 0.0, canvas.size
    for entry in entries:
        lines = tuple(folded(canvas.tell(entry.says), size, canvas.width - size * BEFORE))
        wide = size * (BEFORE + 1) + max(text_width(line, size) for line in lines)
        if x > 0 and x + wide - size > canvas.width:
            x, top = 0.0, top + size * LINE
        _sample(canvas, x, top, entry)
        for at, line in enumerate(lines):
            canvas.words(x + size * BEFORE, top + at * size * LINE, line, "quiet")
        top += (len(lines) - 1) * size * LINE
        x += wide
    return top + size * LINE


def _sample(canvas: Canvas, x: float, top: float, entry: Entry) -> None:
    size = canvas.size
    middle, y = x + size * 0.65, top + size * 0.6
    match entry.sample:
        case "line":
            canvas.add("line", entry.tone, x1=x, x2=x + size * 1.3, y1=y, y2=y)
        case "range":
            draw_range_bar(canvas, middle, (y + size * 0.5, y - size * 0.5), entry.tone)
        case "ring":
            canvas.add("circle", entry.tone, cx=middle, cy=y, r=size * 0.28)
        case "triangle":
            draw_triangle(canvas, middle, y, entry.tone)
        case _:
            _square(canvas, x, top, entry)


def _square(canvas: Canvas, x: float, top: float, entry: Entry) -> None:
    place: dict[str, object] = {"x": x + 0.5, "y": top + 2, "width": canvas.size * 1.2, "height": canvas.size}
    canvas.add("rect", **place, **fill(entry.tone, canvas.mark))
    edge = canvas.add("rect", "later" if entry.dashed else "edge", **place)
    if entry.dashed:
        edge.set("stroke-dasharray", DASHES)


def draw_triangle(canvas: Canvas, x: float, y: float, tone: str) -> None:
    """Draw what lies beyond the top: a small triangle that points up."""
    half = canvas.size * 0.3
    feet = ((x - half, y + half), (x, y - half), (x + half, y + half))
    canvas.add("polygon", tone, points=" ".join(f"{number(left)},{number(top)}" for left, top in feet))


def draw_range_bar(canvas: Canvas, x: float, ends: tuple[float, float], tone: str) -> None:
    """Draw a range as an upright bar with a foot and a head; ``ends`` are its lowest and highest place."""
    half = canvas.size * 0.35
    low, high = ends
    feet = " ".join(f"M{number(x - half)} {number(y)} H{number(x + half)}" for y in ends)
    canvas.add("path", tone, d=f"{feet} M{number(x)} {number(low)} V{number(high)}")
