"""The bands: how the days stand together, and as each side reads them."""

from collections.abc import Sequence
from datetime import timedelta

from songbang.position.results import Days
from songbang.position.status import Status
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.letters import text_width
from songbang.reports.stand.picture.tones import FILLS, fill
from songbang.reports.stand.status_words import STATUS

HIGH = 1.9
"""How high a band is, in letters."""
ONE_DAY = timedelta(days=1)


def draw_band(canvas: Canvas, top: float, days: Sequence[Days]) -> float:
    """Draw one band under ``top`` and return where it ends; a stretch that is wide enough holds its name."""
    scale, high = canvas.scale, canvas.size * HIGH
    for one in days:
        left = scale.left if one.first is None else scale.x(one.first)
        right = scale.right if one.last is None or one.last >= scale.last else scale.x(one.last + ONE_DAY)
        if right - left < 0.05:
            continue
        shape: dict[str, object] = {"x": left, "y": top, "width": right - left, "height": high}
        canvas.add("rect", **shape, **fill(FILLS[one.status], canvas.mark))
        canvas.add("rect", "edge", **shape)
        _name(canvas, one.status, (left, right), top)
    return top + high


def _name(canvas: Canvas, status: Status, edges: tuple[float, float], top: float) -> None:
    said, high = canvas.tell(STATUS[status]), canvas.size * HIGH
    wide = text_width(said, canvas.size)
    if wide + canvas.size > edges[1] - edges[0]:
        return
    middle, under = sum(edges) / 2, top + (high - canvas.size * 1.25) / 2
    if status in {Status.DISPUTED, Status.UNKNOWN}:
        plate = {"x": middle - wide / 2 - 4, "y": under - 1, "width": wide + 8, "height": canvas.size * 1.25 + 2}
        canvas.add("rect", "ground", **plate, rx=3)
    canvas.words(middle, under, said, "on_fill" if status is Status.BOUND else "ink", middle=True)
