"""Beside the exposure: the range that a cut of the damages leaves, and what reported cases awarded, each one."""

from collections.abc import Sequence
from decimal import Decimal

from songbang.answers.results import Range
from songbang.position.results import Exposure, LikeCase
from songbang.reports.stand.picture.canvas import Canvas
from songbang.reports.stand.picture.key import draw_range_bar, draw_triangle
from songbang.reports.stand.picture.money_axis import Heights

WIDE = 2.6
"""How much room the cases take beside the drawing, in letters."""
RING = 0.28
"""Half the width of the ring of a case, in letters."""


def awarded(cases: Sequence[LikeCase]) -> tuple[Decimal, ...]:
    """Return what cases awarded, those of which it is known, the lowest first."""
    return tuple(sorted(one.awarded for one in cases if one.awarded is not None))


def draw_range(canvas: Canvas, heights: Heights, exposure: Exposure) -> None:
    """Draw the range that a cut mostly leaves, on the day it was worked out for."""
    found = exposure.reduced.value
    if isinstance(found, Range):
        draw_range_bar(canvas, canvas.scale.x(exposure.day), (heights.y(found.low), heights.y(found.high)), "range")


def draw_awards(canvas: Canvas, heights: Heights, cases: Sequence[LikeCase]) -> None:
    """Draw each award as a ring right of the days, with a fine line over their range; too high a one at the top."""
    sums = awarded(cases)
    if not sums:
        return
    x = canvas.scale.right + canvas.size * WIDE / 2
    places = [heights.y(one) for one in sums]
    canvas.add("line", "edge", x1=x, x2=x, y1=places[0], y2=places[-1])
    for one, y in zip(sums, places, strict=True):
        if one > heights.most:
            draw_triangle(canvas, x, y, "badge")
        else:
            canvas.add("circle", "badge", cx=x, cy=y, r=canvas.size * RING)
