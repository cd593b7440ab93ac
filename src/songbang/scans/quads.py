"""Four corners of a line of print, clockwise from its upper left."""

from collections.abc import Sequence

import cv2
import numpy as np

from songbang.scans.pixels import Floats, Pixels
from songbang.scans.scan import Box

Quad = Floats
"""4 × 2: upper left, upper right, lower right, lower left."""


def width(quad: Quad) -> float:
    """Return the length along the line in pixels."""
    return float(np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])) / 2


def height(quad: Quad) -> float:
    """Return the length across the line in pixels."""
    return float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2


def box(quad: Quad) -> Box:
    """Return the smallest upright box around the corners."""
    left, top = quad.min(axis=0)
    right, bottom = quad.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def quad_of(place: Box) -> Quad:
    """Return the corners of a box."""
    left, top, right, bottom = place
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float32)


def moved(quads: Sequence[Quad], matrix: Floats) -> list[Quad]:
    """Return the corners where a 3 × 3 matrix takes them."""
    if not quads:
        return []
    points = cv2.perspectiveTransform(np.concatenate(quads).reshape(1, -1, 2).astype(np.float64), matrix)
    return [np.asarray(quad, dtype=np.float32) for quad in points.reshape(-1, 4, 2)]


def strip(image: Pixels, quad: Quad) -> Pixels:
    """Return the line cut out of the picture and set level."""
    size = (max(round(width(quad)), 1), max(round(height(quad)), 1))
    level = np.array([[0, 0], [size[0], 0], size, [0, size[1]]], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(quad.astype(np.float32), level)
    cut = cv2.warpPerspective(image, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cut.astype(np.uint8, copy=False)
