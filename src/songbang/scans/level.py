"""How a page is set level: the slope of its lines, and how far a camera that did not look straight down bent it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from songbang.scans.pixels import Floats
from songbang.scans.quads import Quad, height, moved, width

Matrix = NDArray[np.float64]

_LONG: Final = 5.0
"""Lines at least so many times as long as high tell their slope."""

_LEVEL: Final = 0.15
"""Degrees that no reader minds."""

_MOST_BENT: Final = 0.2
"""Slopes beyond this come from lines that were found wrongly."""

_MARGIN_LINES: Final = 5


@dataclass(frozen=True, slots=True)
class Level:
    """The 3 × 3 matrix that sets a page level, the size it has then, and the degrees it was turned by."""

    matrix: Floats
    size: tuple[int, int]
    degrees: float


def levelled(quads: Sequence[Quad], size: tuple[int, int]) -> Level | None:
    """Return how to set the page level, ``None`` where it is."""
    long = [quad for quad in quads if width(quad) > _LONG * height(quad)] or list(quads)
    if not long:
        return None
    middle = (size[0] / 2, size[1] / 2)
    weights = np.array([width(quad) for quad in long])
    slope = _middle([_slope(quad) for quad in long], weights)
    matrix = _shift(*middle) @ _turn(-slope) @ _shift(-middle[0], -middle[1])
    bent = _bend(moved(long, matrix.astype(np.float32)), middle)
    matrix = bent @ matrix
    margins = _margins(moved(quads, matrix.astype(np.float32)), middle)
    degrees = float(np.degrees(np.arctan(slope)))
    if abs(degrees) < _LEVEL and np.allclose(bent, np.eye(3), atol=1e-9) and np.allclose(margins, np.eye(3), atol=1e-9):
        return None
    return _framed(margins @ matrix, size, degrees)


def _slope(quad: Quad) -> float:
    run = quad[1] - quad[0] + quad[2] - quad[3]
    return float(run[1] / run[0]) if abs(run[0]) > 1e-3 else 0.0


def _middle(values: Sequence[float], weights: NDArray[np.float64]) -> float:
    """Return the weighted median."""
    order = np.argsort(values)
    sums = np.cumsum(weights[order])
    return float(np.asarray(values)[order][int(np.searchsorted(sums, sums[-1] / 2))])


def _bend(quads: Sequence[Quad], middle: tuple[float, float]) -> Matrix:
    """Return what makes lines run alike that draw together to one side."""
    if len(quads) < _MARGIN_LINES:
        return np.eye(3)
    slopes = np.array([_slope(quad) for quad in quads])
    tops = np.array([float(quad[:, 1].mean()) for quad in quads]) - middle[1]
    kept = np.abs(slopes - np.median(slopes)) < _MOST_BENT / 2
    if np.ptp(tops[kept]) < 4 * middle[1] / 10:
        return np.eye(3)
    rate, start = np.polyfit(
        tops[kept], slopes[kept], 1, w=np.sqrt([width(quad) for quad, keep in zip(quads, kept, strict=True) if keep])
    )
    if abs(rate * 2 * middle[1]) < 0.006 or abs(rate * 2 * middle[1]) > 2 * _MOST_BENT:
        return np.eye(3)
    draw = np.array([[1, 0, 0], [0, 1, 0], [rate, 0, 1]], dtype=np.float64)
    return _shift(*middle) @ draw @ _turn(-float(start)) @ _shift(-middle[0], -middle[1])


def _margins(quads: Sequence[Quad], middle: tuple[float, float]) -> Matrix:
    """Return what makes the margins stand upright: both where both are seen, else the left one."""
    em = float(np.median([height(quad) for quad in quads]))
    left = _edge([(float(quad[[0, 3], 0].mean()), float(quad[:, 1].mean())) for quad in quads], em)
    right = _edge([(float(quad[[1, 2], 0].mean()), float(quad[:, 1].mean())) for quad in quads], em)
    known = [edge for edge in (left, right) if edge is not None]
    if not known or max(abs(lean) for _, lean in known) < 0.004:
        return np.eye(3)
    if len(known) == 2 and known[1][0] - known[0][0] > middle[0] / 2:
        rate = (known[1][1] - known[0][1]) / (known[1][0] - known[0][0])
        start = known[0][1] - rate * (known[0][0] - middle[0])
    else:
        rate, start = 0.0, known[0][1]
    draw = np.array([[1, -start, 0], [0, 1, 0], [0, rate, 1]], dtype=np.float64)
    return _shift(*middle) @ draw @ _shift(-middle[0], -middle[1])


def _edge(points: Sequence[tuple[float, float]], em: float) -> tuple[float, float] | None:
    """Return where most lines begin and how that leans (x for each y), ``None`` where they begin anywhere."""
    best: tuple[int, float, float] = (0, 0.0, 0.0)
    places = np.array(points)
    for at, (x, y) in enumerate(points):
        for other_x, other_y in points[at + 1 :]:
            if abs(other_y - y) < 6 * em:
                continue
            lean = (other_x - x) / (other_y - y)
            if abs(lean) < _MOST_BENT:
                near = np.abs(places[:, 0] - x - lean * (places[:, 1] - y)) < em * 0.3
                best = max(best, (int(near.sum()), x - lean * y, lean))
    count, start, lean = best
    if count < max(_MARGIN_LINES, 0.35 * len(points)):
        return None
    near = np.abs(places[:, 0] - start - lean * places[:, 1]) < em * 0.4
    lean, start = np.polyfit(places[near, 1], places[near, 0], 1)
    return float(start + lean * places[:, 1].mean()), float(lean)


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], dtype=np.float64)


def _turn(slope: float) -> Matrix:
    angle = np.arctan(slope)
    return np.array(
        [[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]], dtype=np.float64
    )


def _framed(matrix: Matrix, size: tuple[int, int], degrees: float) -> Level:
    """Shift the page so that all of it stays in the picture."""
    wide, tall = size
    corners = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], dtype=np.float32)
    (at,) = moved([corners], matrix.astype(np.float32))
    low, high = at.min(axis=0), at.max(axis=0)
    high = np.minimum(high, low + 1.5 * max(size))
    new = (max(int(high[0] - low[0]), 1), max(int(high[1] - low[1]), 1))
    return Level((_shift(-low[0], -low[1]) @ matrix).astype(np.float32), new, degrees)
