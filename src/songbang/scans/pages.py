"""The steps from a picture to its pages."""

from typing import Final

import cv2
import numpy as np

from songbang.scans.find import find
from songbang.scans.ocr import engine
from songbang.scans.page import page_scan
from songbang.scans.pixels import Pixels, pixels
from songbang.scans.scan import Raster, Scan
from songbang.scans.seals import fade
from songbang.scans.spread import parted
from songbang.scans.upright import upright

_DARK: Final = 100
"""A picture whose usual brightness is below this, of 255, is light print on a dark ground."""


def pages(picture: Raster) -> tuple[Scan, ...]:
    """Return the pages on a picture in reading order."""
    image, _ = pixels(picture)
    if not image.size:
        return (Scan(picture.width, picture.height, (), legibility=0.0),)
    eye = engine()
    faded = fade(_dark_on_light(image))
    shot = upright(faded, find(faded.image, eye), eye)
    return tuple(page_scan(page, eye) for page in parted(shot))


def _dark_on_light(image: Pixels) -> Pixels:
    """Return the picture with its brightness turned round where it is dark: print was mostly learnt as dark."""
    sample = image[:: max(image.shape[0] // 100, 1), :: max(image.shape[1] // 100, 1)]
    return cv2.bitwise_not(image).astype(np.uint8) if float(np.median(sample)) < _DARK else image
