"""What stands below the lines: the key of the tones, and what each number means, in columns."""

from collections.abc import Sequence

from songbang.basis.words import Words
from songbang.position.results import MonthMoney
from songbang.position.status import Status
from songbang.reports.stand.picture.canvas import Box, Canvas
from songbang.reports.stand.picture.key import Entry, draw_entries
from songbang.reports.stand.picture.letters import folded
from songbang.reports.stand.picture.marks import Mark
from songbang.reports.stand.picture.tones import DOTS, FILLS, HATCH
from songbang.reports.stand.status_words import STATUS

LINE, SPARE, INDENT, COLUMN = 1.45, 0.45, 2.2, 26.0
"""In letters: from line to line, more between two numbers, from a number to its words, the least width of a column."""
OWED, PAID, TO_COME = Words("还欠", "owed"), Words("已付", "paid"), Words("以后应付", "due later")
NOT_TOLD = Words("应付；付了没有还不知道", "due; whether it was paid is not known")


def draw_key(canvas: Canvas, top: float, shown: Sequence[Status], money: Sequence[MonthMoney]) -> float:
    """Draw the tones with their words under ``top``, in as many lines as they need; return where they end."""
    top = draw_entries(canvas, top, [Entry(STATUS[status], FILLS[status]) for status in shown])
    return draw_entries(canvas, top, bar_entries(money))


def bar_entries(money: Sequence[MonthMoney]) -> list[Entry]:
    """Return what the tones of the bars mean, those that are there."""
    return [
        entry
        for entry, there in (
            (Entry(PAID, "fill"), any(one.known and one.paid > 0 for one in money)),
            (Entry(OWED, HATCH), any(one.known and one.owed > 0 for one in money)),
            (Entry(NOT_TOLD, DOTS), any(not one.known and not one.after for one in money)),
            (Entry(TO_COME, "ground", dashed=True), any(one.after for one in money)),
        )
        if there
    ]


def draw_badge(canvas: Canvas, middle: float, top: float, number: int, *, square: bool) -> None:
    """Draw a number in a ring, or in a square for a date to come."""
    half = canvas.size * 0.8
    size = canvas.size * (0.86 if number < 100 else 0.66)
    if square:
        canvas.add("rect", "badge", x=middle - half, y=top, width=half * 2, height=half * 2, rx=2)
    else:
        canvas.add("circle", "badge", cx=middle, cy=top + half, r=half)
    text = canvas.add("text", "ink", x=middle, y=top + half + size * 0.36, font_size=size, text_anchor="middle")
    text.text = str(number)
    canvas.boxes.append(Box(middle - half, top, middle + half, top + half * 2))


def draw_told(canvas: Canvas, top: float, marks: Sequence[Mark], *, square: bool) -> float:
    """Tell below ``top`` what each number means, in columns that are read downwards; return where they end."""
    size = canvas.size
    count = max(int(canvas.width // (COLUMN * size)), 1)
    wide = canvas.width / count
    entries = [(mark, _folded(canvas, mark, wide - INDENT * size - size * 0.6)) for mark in marks]
    most = sum(_high(lines) for _, lines in entries) / count
    x, y, lowest = 0.0, 0.0, 0.0
    for mark, lines in entries:
        if y + _high(lines) / 2 > most and x + wide * 1.5 < canvas.width:
            x, y = x + wide, 0.0
        under = top + y * size
        draw_badge(canvas, x + size * 0.85, under - size * 0.15, mark.number, square=square)
        for at, line in enumerate(lines):
            canvas.words(x + INDENT * size, under + at * size * LINE, line)
        y += _high(lines)
        lowest = max(lowest, y)
    return top + lowest * size


def _folded(canvas: Canvas, mark: Mark, room: float) -> tuple[str, ...]:
    return tuple(part for line in mark.lines for part in folded(canvas.tell(line), canvas.size, room))


def _high(lines: Sequence[str]) -> float:
    """Return how high an entry is, in letters."""
    return max(len(lines), 1) * LINE + SPARE
