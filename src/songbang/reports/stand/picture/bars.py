"""The money: a bar a month, as high as what was due, filled as far as it was paid."""

from datetime import timedelta
from decimal import Decimal

from songbang.position.results import MonthMoney
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.tones import DASHES, DOTS, HATCH, fill

HIGH = 4.0
"""How high the highest bar is, in letters."""
GAP = 1.5
ONE_DAY = timedelta(days=1)


def draw_bars(canvas: Canvas, top: float, months: tuple[MonthMoney, ...]) -> float:
    """Draw the bars under ``top``, the highest as high as there is room, and return where they end."""
    high = canvas.size * HIGH
    most = most_of(months)
    ground = top + high
    draw_months(canvas, ground, months, high / float(most) if most > 0 else 0.0)
    canvas.add("line", "grid", x1=canvas.scale.left, x2=canvas.scale.right, y1=ground, y2=ground)
    return ground


def most_of(months: tuple[MonthMoney, ...]) -> Decimal:
    """Return the highest sum of a month."""
    return max((max(one.due, one.paid) for one in months), default=Decimal(0))


def draw_months(canvas: Canvas, ground: float, months: tuple[MonthMoney, ...], unit: float) -> None:
    """Draw a bar for each month on ``ground``; ``unit`` is how high a yuan is."""
    for one in months:
        if unit > 0:
            _bar(canvas, ground, one, unit)


def _bar(canvas: Canvas, ground: float, one: MonthMoney, unit: float) -> None:
    left, right = canvas.scale.x(one.first), canvas.scale.x(one.last + ONE_DAY)
    gap = min(GAP, (right - left) / 4)
    across: dict[str, object] = {"x": left + gap / 2, "width": max(right - left - gap, 0.4)}
    due, paid, owed = (float(value) * unit for value in (one.due, one.paid, one.owed))
    if not one.known:
        # Nobody told what was paid: neither paid nor owed, and not nothing.
        tone = "ground" if one.after else DOTS
        canvas.add("rect", **across, y=ground - due, height=due, **fill(tone, canvas.mark))
    elif owed > 0:
        canvas.add("rect", **across, y=ground - paid - owed, height=owed, **fill(HATCH, canvas.mark))
    if one.known and paid > 0:
        canvas.add("rect", "fill", **across, y=ground - paid, height=paid)
    frame = canvas.add("rect", "later" if one.after else "edge", **across, y=ground - due, height=due)
    if one.after:
        frame.set("stroke-dasharray", DASHES)
