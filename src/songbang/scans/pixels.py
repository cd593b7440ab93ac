"""Pictures as arrays."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from songbang.scans.scan import Raster

Pixels = NDArray[np.uint8]
"""Rows of pixels: height × width, or height × width × 3 in the order blue, green, red."""

Floats = NDArray[np.float32]

_SHORT_SIDE: Final = 2400
"""Print of any size is told apart when the short side of a page has this many pixels: A4 at 290 dots an inch."""

_MOST_PIXELS: Final = 30_000_000
"""A screenshot of 1,080 × 27,000 pixels."""

_LEAST_SIDE: Final = 8
"""No print stands in fewer pixels."""

_THINNEST: Final = 200
"""A picture so many times as long as broad is the edge of something."""


def pixels(picture: Raster) -> tuple[Pixels, float]:
    """Return the picture as height × width × 3, blue first, made smaller where it is larger than print needs.

    The second value is its size as a share of the picture's. A picture too small or too thin for print, or without
    all its pixels, gives an array without pixels.
    """
    width, height, channels = picture.width, picture.height, picture.channels
    too_thin = min(width, height) < max(_LEAST_SIDE, max(width, height) / _THINNEST)
    if too_thin or channels not in {1, 3} or len(picture.pixels) != width * height * channels:
        return np.zeros((0, 0, 3), dtype=np.uint8), 1.0
    rows: Pixels = np.frombuffer(picture.pixels, dtype=np.uint8).reshape(height, width, channels)
    share = min(1.0, _SHORT_SIDE / min(width, height), (_MOST_PIXELS / (width * height)) ** 0.5)
    if share < 1.0:
        size = (round(width * share), round(height * share))
        if min(size) < _LEAST_SIDE:
            return np.zeros((0, 0, 3), dtype=np.uint8), 1.0
        smaller = cv2.resize(rows, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
        rows = smaller.reshape(size[1], size[0], channels)
    turned = cv2.cvtColor(rows, cv2.COLOR_GRAY2BGR if channels == 1 else cv2.COLOR_RGB2BGR)
    return turned.astype(np.uint8, copy=False), share


def grey(image: Pixels) -> Pixels:
    """Return the picture without its colours."""
    return cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)


def png(image: Pixels) -> bytes:
    """Return the picture as a PNG file."""
    return bytes(cv2.imencode(".png", image)[1])
