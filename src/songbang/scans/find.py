"""Finds the lines of print on a picture of any shape: long pictures are looked at piece by piece."""

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from songbang.scans.ocr import Engine
from songbang.scans.pixels import Pixels, grey
from songbang.scans.quads import Quad, height

_SIDE: Final = 800
"""The detector looks at a page as if its short side had so many pixels: print of 10 points is then 14 pixels high."""

_LARGEST: Final = 1.6
"""Small pictures are made larger by no more than this: what is not there does not come."""

_TILE: Final = 950_000
"""How many pixels the detector looks at at once; twice as many take twice the memory."""

_SMALL_PRINT: Final = 15.0
"""Boxes lower than this in the detector's pixels hold print too small for it: it looks again, nearer."""

_NEARER: Final = 1.7

_ROUGH: Final = 16
"""Rows without a step in brightness as high as this, of 255, hold no print."""

_MARGIN: Final = 24
"""So many empty rows are left above and below print, in pixels."""

Rows = NDArray[np.uint8]


def find(image: Pixels, eye: Engine) -> list[Quad]:
    """Return the lines of print, in no order."""
    tall, wide = image.shape[:2]
    ratio = min(_LARGEST, _SIDE / min(tall, wide))
    if wide > tall:
        ratio = min(ratio, (1.4 * _TILE / (tall * wide)) ** 0.5)
    quads = _look(image, eye, ratio)
    if quads and ratio < _LARGEST and np.median([height(quad) for quad in quads]) * ratio < _SMALL_PRINT:
        quads = _look(image, eye, min(ratio * _NEARER, _LARGEST))
    return quads


def _look(image: Pixels, eye: Engine, ratio: float) -> list[Quad]:
    found: list[Quad] = []
    rough = _roughness(image)
    bands = list(_bands(rough, max(int(_TILE / (image.shape[1] * ratio * ratio)), 64)))
    for start, end in bands:
        inked = np.flatnonzero(rough[start:end] > _ROUGH)
        if len(inked):
            top = max(start + int(inked[0]) - _MARGIN, 0)
            bottom = min(start + int(inked[-1]) + _MARGIN, len(rough))
            quads, _ = eye.detect(image[top:bottom], ratio)
            found += [quad + np.array([0, top], dtype=np.float32) for quad in quads]
    return _once(found) if len(bands) > 1 else found


def _roughness(image: Pixels) -> Rows:
    """Return for each row the widest step in brightness between neighbours: none where nothing is printed."""
    level = grey(image)
    steps = cv2.absdiff(level[:, 1:], level[:, :-1]).astype(np.uint8, copy=False)
    return np.asarray(steps.max(axis=1), dtype=np.uint8)


def _bands(rough: Rows, tall: int) -> Iterator[tuple[int, int]]:
    """Yield bands of rows from the top. They meet in a row without print, or they share some rows."""
    top, end = 0, len(rough)
    while end - top > 1.35 * tall:
        first = top + int(0.7 * tall)
        cut, is_clean = _quietest(rough[first : top + tall])
        shared = 0 if is_clean else int(0.08 * tall)
        yield top, first + cut + shared
        top = first + cut - shared
    yield top, end


def _quietest(rows: Rows) -> tuple[int, bool]:
    """Return the middle of the widest stretch of quiet rows, and whether it is wide enough to cut in."""
    least = int(rows.min())
    quiet = rows <= max(least + 6, 12)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], quiet.astype(np.int8), [0]))))
    starts, ends = edges[::2], edges[1::2]
    widest = int(np.argmax(ends - starts))
    return int(starts[widest] + ends[widest]) // 2, bool(ends[widest] - starts[widest] >= 4 and least < 40)


def _once(quads: Sequence[Quad]) -> list[Quad]:
    """Leave out what lies inside another line: bands that share rows find a line twice, one of them cut."""
    kept: list[Quad] = []
    for quad in sorted(quads, key=lambda one: -_area(one)):
        if not any(_share_inside(quad, other) > 0.6 for other in kept):
            kept.append(quad)
    return kept


def _share_inside(quad: Quad, other: Quad) -> float:
    shared, _ = cv2.intersectConvexConvex(quad, other)
    return float(shared) / max(_area(quad), 1.0)


def _area(quad: Quad) -> float:
    return float(cv2.contourArea(quad))
