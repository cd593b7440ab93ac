"""The money: a bar a month, as high as what was due, filled as far as it was paid."""

from datetime import timedelta
from decimal import Decimal

from songbang.position.results import MonthMoney
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.tones import HATCH, fill

HIGH = 4.0
"""How high the highest bar is, in letters."""
GAP = 1.5
ONE_DAY = timedelta(days=1)


def draw_bars(canvas: Canvas, top: float, months: tuple[MonthMoney, ...]) -> float:
    """Draw the bars under ``top`` and return where they end."""
    scale, high = canvas.scale, canvas.size * HIGH
    most = max((max(one.due, one.paid) for one in months), default=Decimal(0))
    ground = top + high
    for one in months:
        if most > 0:
            _bar(canvas, ground, one, high / float(most))
    canvas.add("line", "grid", x1=scale.left, x2=scale.right, y1=ground, y2=ground)
    return ground


def _bar(canvas: Canvas, ground: float, one: MonthMoney, unit: float) -> None:
    left, right = canvas.scale.x(one.first), canvas.scale.x(one.last + ONE_DAY)
    gap = min(GAP, (right - left) / 4)
    across: dict[str, object] = {"x": left + gap / 2, "width": max(right - left - gap, 0.4)}
    due, paid, owed = (float(value) * unit for value in (one.due, one.paid, one.owed))
    if owed > 0:
        canvas.add("rect", **across, y=ground - paid - owed, height=owed, **fill(HATCH, canvas.mark))
    if paid > 0:
        canvas.add("rect", "fill", **across, y=ground - paid, height=paid)
    frame = canvas.add("rect", "later" if one.after else "edge", **across, y=ground - due, height=due)
    if one.after:
        frame.set("stroke-dasharray", "2 2")
