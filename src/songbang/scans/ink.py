"""Where there is ink on a page, and which of it are ruled lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from songbang.scans.pixels import Pixels, grey
from songbang.scans.scan import Box

_CONTRAST: Final = 38
"""How far ink stands off the paper, of 255; the grain of a sensor does not."""

_DARK_GROUND: Final = 100
"""Light print stands on ground darker than this."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A page with 255 where there is ink, and its ruled lines: level ones as boxes, upright ones as a picture."""

    marks: Pixels
    level: tuple[Box, ...]
    standing: Pixels

    def columns(self, box: Box) -> int:
        """Return in how many columns of a box there is ink."""
        return int(np.count_nonzero(self.inside(box).any(axis=0)))

    def inside(self, box: Box) -> Pixels:
        """Return the part of the page in a box, cut at the page's edges."""
        return cut(self.marks, box)


def ink(image: Pixels, sheet: Pixels, letter: float) -> Ink:
    """Find the ink on the sheet of an upright page; letters are so many pixels high, dark on light or light on dark."""
    calm = cv2.GaussianBlur(grey(image), (3, 3), 0)
    side = max(round(letter), 5)
    kernel = np.ones((side, side), np.uint8)
    # Thin dark strokes alone, and thin light ones on a dark ground: the edge of a coloured field is neither.
    dark = cv2.morphologyEx(calm, cv2.MORPH_BLACKHAT, kernel)
    ground = cv2.blur(calm, (3 * side, 3 * side))
    light = np.where(ground < _DARK_GROUND, cv2.morphologyEx(calm, cv2.MORPH_TOPHAT, kernel), 0).astype(np.uint8)
    marks = cv2.threshold(np.maximum(dark, light), _CONTRAST, 255, cv2.THRESH_BINARY)[1].astype(np.uint8)
    marks = cv2.bitwise_and(marks, sheet).astype(np.uint8)
    return Ink(marks, tuple(_level(marks, letter)), _opened(marks, (1, max(round(letter * 1.8), 3)), (3, 1)))


def cut(image: Pixels, box: Box) -> Pixels:
    """Return the part of a picture in a box, cut at its edges."""
    left, top, right, bottom = (max(round(value), 0) for value in box)
    return image[top : max(bottom, top), left : max(right, left)]


def _level(marks: Pixels, letter: float) -> Iterator[Box]:
    """Yield straight strokes that are at least three quarters of a letter long and much thinner.

    Strokes may bend by a pixel or two; where that ties a rule to the letters beside it, it must not.
    """
    length = (max(round(letter * 0.75), 5), 1)
    found = np.zeros_like(marks)
    for thicken in ((1, 3), (1, 1)):
        strokes = np.where(found > 0, 0, _opened(marks, length, thicken)).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(strokes)
        for left, top, wide, tall, _ in stats[1:]:
            if wide >= length[0] and tall <= max(0.22 * letter, 3) + 2:
                found[max(top - 3, 0) : top + tall + 3, left : left + wide] = 255
                yield float(left), float(top), float(left + wide), float(top + tall)


def _opened(marks: Pixels, length: tuple[int, int], thicken: tuple[int, int]) -> Pixels:
    """Return the strokes of a length and direction; they may bend by a pixel or two."""
    thick = cv2.dilate(marks, np.ones((thicken[1], thicken[0]), np.uint8))
    # A grain of light in a stroke does not end it.
    bridge = np.ones((3, 1) if length[1] > length[0] else (1, 3), np.uint8)
    thick = cv2.morphologyEx(thick, cv2.MORPH_CLOSE, bridge)
    return cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((length[1], length[0]), np.uint8)).astype(np.uint8)
