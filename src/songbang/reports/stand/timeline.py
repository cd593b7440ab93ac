"""The picture of a position: three bands, the money, what happened and what comes, and the day asked about."""

from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.position.results import Position
from songbang.position.status import Side, Status
from songbang.reports.script import tell
from songbang.reports.stand.picture.axis import draw_asked, draw_axis, end_lines
from songbang.reports.stand.picture.bands import draw_band
from songbang.reports.stand.picture.bars import draw_bars
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.description import BANDS, TOGETHER, description, title
from songbang.reports.stand.picture.letters import folded, text_width
from songbang.reports.stand.picture.marks import Mark, date_moments, event_moments, marks, once
from songbang.reports.stand.picture.scale import Scale, span_of
from songbang.reports.stand.picture.told_below import draw_badge, draw_key, draw_told
from songbang.reports.stand.picture.widths import WIDE, letters_of
from songbang.reports.stand.told import shown

LEAST_GUTTER, GUTTER = 0.16, 0.26
"""The least and the most room for names, in parts of the width."""
GAP, CAPTION, BADGE = 0.5, 1.45, 1.9
"""In letters: between the parts, the height of a caption, of a row of numbers."""
MONEY = Words("补偿逐月，还欠 {owed}", "Compensation by month; owed: {owed}")
HAPPENED, COMES = Words("发生的事", "What happened"), Words("要留意的日子", "Dates to keep in mind")


def timeline_svg(position: Position, lang: str, width: float) -> str:
    """Return the picture as SVG of this width in pixels, legible at its own size; it grows in height as it needs."""
    canvas, height = drawn(position, lang, width)
    return canvas.finished(height)


def drawn(position: Position, lang: str, width: float) -> tuple[Canvas, float]:
    """Return the drawing, with the boxes of its words and marks, and its height."""
    size = letters_of(width)
    left = _gutter(lang, size, width) if width >= WIDE else 1.0
    scale = Scale(*span_of(position), left, width - 1.0)
    canvas = Canvas(width, size, scale, lang, "timeline")
    happened = marks(once(event_moments(position.events, bars=bool(position.money.months))), scale, canvas.size, 1)
    comes = marks(once(date_moments(position.deadlines)), scale, canvas.size, len(happened) + 1)
    canvas.entitle(title(scale), description(position, (*happened, *comes)))
    top, asked = draw_asked(canvas, canvas.size * 0.2, position.day)
    top, lines = draw_axis(canvas, top)
    top = _money(canvas, _bands(canvas, top, position), position)
    rows = [
        (name, these, square) for name, these, square in ((HAPPENED, happened, False), (COMES, comes, True)) if these
    ]
    for name, these, square in rows:
        top = _row(canvas, top, name, these, square=square)
    end_lines((*lines, asked), top)
    top = draw_key(canvas, top + canvas.size * GAP, _shown(position), position.money.months)
    top += canvas.size * GAP
    for _, these, square in rows:
        top = draw_told(canvas, top, these, square=square)
    return canvas, top


def _gutter(lang: str, size: float, width: float) -> float:
    """Return how much room the names of the parts need beside them."""
    names = (TOGETHER, *BANDS.values(), HAPPENED, COMES)
    wide = max(text_width(tell(name, lang), size) for name in names) + size
    return min(max(wide, width * LEAST_GUTTER), width * GUTTER)


def _bands(canvas: Canvas, top: float, position: Position) -> float:
    bands = [(TOGETHER, position.days)]
    bands += [(BANDS[side], one.days) for side in Side for one in position.readings if one.side is side]
    for name, days in bands:
        begins, named = _caption(canvas, top, name)
        top = max(draw_band(canvas, begins, days), named)
    return top


def _money(canvas: Canvas, top: float, position: Position) -> float:
    if not position.money.months:
        return top
    owed = shown(position.money.owed.value)
    begins, named = _caption(canvas, top, MONEY.fill(owed=owed))
    return max(draw_bars(canvas, begins, position.money.months), named)


def _row(canvas: Canvas, top: float, name: Words, these: Sequence[Mark], *, square: bool) -> float:
    top, named = _caption(canvas, top, name)
    for x in (x for one in these for x in one.again):
        canvas.add("circle", "fill", cx=x, cy=top + canvas.size * 0.8, r=canvas.size * 0.16)
    for one in these:
        draw_badge(canvas, one.x, top, one.number, square=square)
    return max(top + canvas.size * BADGE, named)


def _caption(canvas: Canvas, top: float, name: Words) -> tuple[float, float]:
    """Name what follows, beside it or on a narrow picture above it; return where that begins and the name ends."""
    top += canvas.size * GAP
    said, named = canvas.tell(name), top
    if canvas.scale.left > canvas.size:
        for at, line in enumerate(folded(said, canvas.size, canvas.scale.left - canvas.size)):
            named = canvas.words(0.0, top + (0.3 + at * CAPTION) * canvas.size, line, "bold").bottom
        return top, named
    plate = text_width(said, canvas.size) + canvas.size / 2
    canvas.add("rect", "ground", x=0, y=top, width=plate, height=canvas.size * CAPTION)
    canvas.words(0.0, top, said, "bold")
    return top + canvas.size * CAPTION, top


def _shown(position: Position) -> tuple[Status, ...]:
    """Return the ways a day can be that the bands show, in their order."""
    held = {one.status for days in (position.days, *(one.days for one in position.readings)) for one in days}
    return tuple(status for status in Status if status in held)
