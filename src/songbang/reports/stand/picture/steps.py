"""Sums that hold from one day to the next, as areas and as lines with steps; what is not known is dots."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from songbang.position.results import ExposurePoint
from songbang.position.status import Status
from songbang.reports.stand.picture.canvas import Canvas, number
from songbang.reports.stand.picture.money_axis import Heights, highest
from songbang.reports.stand.picture.tones import DOTS, HATCH, fill

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row on which a breach would bring the same: where they lie, how they stand, the sums."""

    left: float
    right: float
    status: Status
    damages: Decimal | None
    back: Decimal | None
    total: Decimal | None


def stretches(points: Sequence[ExposurePoint], canvas: Canvas) -> tuple[Stretch, ...]:
    """Return the stretches of points in order; the last one goes on to the edge."""
    groups = [tuple(alike) for _, alike in groupby(points, key=_brings)]
    edges = [*(canvas.scale.x(these[0].day) for these in groups), canvas.scale.right]
    return tuple(
        Stretch(edges[at], edges[at + 1], one.status, one.damages, one.back, one.total)
        for at, (one, *_) in enumerate(groups)
    )


def highest_of(points: Sequence[ExposurePoint]) -> Decimal:
    """Return the sum at the top of the drawing of these points."""
    sums = (value for one in points for value in (one.damages, one.back, one.total, one.if_paid))
    return highest(value for value in sums if value is not None)


def draw_stretch(canvas: Canvas, heights: Heights, one: Stretch) -> None:
    """Draw the damages and on top of them what goes back; hatched where the day is disputed."""
    soft = HATCH if one.status is Status.DISPUTED else "soft"
    if one.damages is None:
        _area(canvas, heights, one, (NOTHING, heights.most), DOTS)
        return
    _area(canvas, heights, one, (NOTHING, one.damages), soft)
    if one.back is None:
        _area(canvas, heights, one, (one.damages, heights.most), DOTS)
    else:
        _area(canvas, heights, one, (one.damages, one.damages + one.back), "fill")


def draw_line(canvas: Canvas, heights: Heights, steps: Sequence[tuple[float, Decimal | None]], tone: str) -> None:
    """Draw sums as one line with steps, each from its place to the next; it breaks where a sum is not known."""
    shape = " ".join(_moves(steps, heights, canvas.scale.right))
    if shape:
        canvas.add("path", tone, d=shape)


def _moves(steps: Sequence[tuple[float, Decimal | None]], heights: Heights, end: float) -> Iterator[str]:
    drawing = False
    for at, (x, value) in enumerate(steps):
        if value is not None:
            y, after = number(heights.y(value)), steps[at + 1][0] if at + 1 < len(steps) else end
            yield f"{'L' if drawing else 'M'}{number(x)} {y} H{number(after)}"
        drawing = value is not None


def _brings(one: ExposurePoint) -> tuple[object, ...]:
    return (one.status, one.damages, one.back, one.total)


def _area(canvas: Canvas, heights: Heights, one: Stretch, sums: tuple[Decimal, Decimal], tone: str) -> None:
    low, high = heights.y(sums[0]), heights.y(sums[1])
    if low - high > 0.05 and one.right - one.left > 0.05:
        place: dict[str, object] = {"x": one.left, "y": high, "width": one.right - one.left, "height": low - high}
        canvas.add("rect", **place, **fill(tone, canvas.mark))
