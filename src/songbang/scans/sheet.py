"""Where the sheet lies on a photo: what is beside it is a table top."""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from songbang.scans.pixels import Pixels
from songbang.scans.scan import Box

_SIDE: Final = 400
_INSET: Final = 0.025
"""So much of a sheet at its edges is left out: an edge is not found to a hair, and nothing is printed there."""

_ENOUGH: Final = 5
"""So many lines tell how the light falls off."""

_SHARE: Final = 0.3
"""A sheet takes up at least this share of the picture that was taken of it."""


def sheet(image: Pixels, lines: Sequence[Box]) -> Pixels:
    """Return 255 where the sheet is on which the lines stand, and everywhere where no edge of a sheet is seen."""
    tall, wide = image.shape[:2]
    ratio = min(1.0, _SIDE / min(tall, wide))
    small = cv2.resize(image, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    calm = cv2.medianBlur(small, 7).astype(np.uint8)
    found = _around(_paper(calm, lines, ratio))
    if found is None:
        return np.full((tall, wide), 255, dtype=np.uint8)
    for left, top, right, bottom in lines:  # a line that was read stands on the sheet
        cv2.rectangle(found, (int(left * ratio), int(top * ratio)), (int(right * ratio), int(bottom * ratio)), 255, -1)
    return cv2.resize(found, (wide, tall), interpolation=cv2.INTER_NEAREST).astype(np.uint8)


def _paper(calm: Pixels, lines: Sequence[Box], ratio: float) -> Pixels:
    """Return 255 where it is as bright as the lines let expect: light falls off evenly over a sheet."""
    places, usual = [], []
    for left, top, right, bottom in lines:
        part = calm[int(top * ratio) : int(bottom * ratio) + 1, int(left * ratio) : int(right * ratio) + 1]
        if part.size:
            places.append(((left + right) * ratio / 2, (top + bottom) * ratio / 2, 1.0))
            usual.append(np.percentile(part.reshape(-1, 3), 70, axis=0))
    if not places:
        return np.full(calm.shape[:2], 255, dtype=np.uint8)
    known, values = np.array(places), np.array(usual)
    if len(places) < _ENOUGH:
        known = known * (0.0, 0.0, 1.0)
    fall, *_ = np.linalg.lstsq(known, values, rcond=None)
    rows, columns = np.mgrid[0 : calm.shape[0], 0 : calm.shape[1]]
    expected = np.stack([columns, rows, np.ones_like(rows)], axis=2).astype(np.float32) @ fall.astype(np.float32)
    near = np.abs(calm - expected) < 0.2 * expected + 5
    return np.where(near.all(axis=2), 255, 0).astype(np.uint8)


def _around(paper: Pixels) -> Pixels | None:
    """Return the sheet a little inside its edges, ``None`` where it fills the picture or is none."""
    # Print makes holes in the paper, and the grain of a table lays bridges to it.
    whole = cv2.morphologyEx(paper, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    calm = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((21, 21), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(calm)
    if len(stats) < 2:
        return None
    largest = 1 + int(stats[1:, 4].argmax())
    points = cv2.findNonZero(np.where(labels == largest, 255, 0).astype(np.uint8))
    outline = cv2.convexHull(points)
    share = cv2.contourArea(outline) / paper.size
    if not _SHARE < share < 0.985:
        return None
    found = np.zeros_like(paper)
    cv2.drawContours(found, [outline], -1, 255, cv2.FILLED)
    inset = max(round(_INSET * min(paper.shape)), 1)
    return cv2.erode(found, np.ones((inset, inset), np.uint8), borderValue=0).astype(np.uint8)
