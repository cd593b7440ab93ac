"""Takes the colour of seals out of a picture: what they cover can be read, and their own words do not mix in."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from songbang.scans.pixels import Floats, Pixels

_SIDE: Final = 800
"""Seals are looked for on a small copy whose short side has this many pixels."""

_COLOURED: Final = 30
"""How far the strongest channel stands over the weakest, of 255, where there is ink of a seal."""

_LEAST: Final = 0.055
"""The shorter side of a seal as a share of the page's short side: a name seal of 12 mm on a page of 210."""

_MOST: Final = 0.6
_ROUND: Final = 0.5
"""Share of its outline on which a seal has ink. A signature in blue ink has little there."""

_LONG: Final = 0.3
"""The same for a red shape longer than a seal: two that touch have it, a red heading does not."""

_OPEN: Final = 0.25
"""Share of bare paper within the outline of a seal, at least."""

_BARE: Final = 200
"""Paper is at least so bright, of 255, against the brightest nearby."""

_PAPER: Final = 64
_BLUE: Final = 128
_RED: Final = 255

_TILE: Final = 1600
_NEAR: Final = 64
"""How far the light on the paper is looked for around a point, in pixels of the small copy, and more."""

_EDGE: Final = 4

Mask = NDArray[np.bool_]
Outline = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Faded:
    """A picture without its seals.

    ``seals`` is 255 where one lies and ``dye`` where its ink is; both are ``None`` where there is none.
    """

    image: Pixels
    seals: Pixels | None = None
    dye: Pixels | None = None


def fade(image: Pixels) -> Faded:
    """Take seals out. Words printed in black stay, for in the channel in which a seal's ink fades they do not."""
    ratio = min(1.0, _SIDE / min(image.shape[:2]))
    small = cv2.resize(image, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    colour = _colour(small)
    place = np.zeros(small.shape[:2], dtype=np.uint8)
    for outline in _seals(colour, min(small.shape[:2])):
        cv2.drawContours(place, [outline], -1, 255, cv2.FILLED)
    if not place.any():
        return Faded(image)
    place = cv2.dilate(place, np.ones((9, 9), np.uint8)).astype(np.uint8)
    whole = cv2.resize(place, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    faded, dye = _without(image, whole)
    return Faded(faded, whole, dye)


def _colour(small: Pixels) -> Pixels:
    """Return what each point is, seen against the light on the paper: red or purple ink, blue ink, or bare paper.

    A long picture is looked at tile by tile, each with what is near it: memory has no other bound.
    """
    found = np.empty(small.shape[:2], dtype=np.uint8)
    for top, left in product(range(0, small.shape[0], _TILE), range(0, small.shape[1], _TILE)):
        above, before = max(top - _NEAR, 0), max(left - _NEAR, 0)
        shown = _colour_of(small[above : top + _TILE + _NEAR, before : left + _TILE + _NEAR])
        tile = shown[top - above :, left - before :][:_TILE, :_TILE]
        found[top : top + _TILE, left : left + _TILE] = tile
    return found


def _colour_of(small: Pixels) -> Pixels:
    # Of each channel the brightest nearby is the paper: a warm lamp then gives no colour.
    light = cv2.blur(cv2.dilate(small, np.ones((25, 25), np.uint8)), (51, 51))
    even = cv2.divide(cv2.GaussianBlur(small, (3, 3), 0), light, scale=255).astype(np.int16)
    blue, green, red = even[:, :, 0], even[:, :, 1], even[:, :, 2]
    inked = (np.maximum(red, blue) - green > _COLOURED) & (even.min(axis=2) < _BARE)
    ink = np.where(blue > red + _COLOURED, _BLUE, _RED)
    return np.where(inked, ink, np.where(even.min(axis=2) < _BARE, 0, _PAPER)).astype(np.uint8)


def _seals(colour: Pixels, side: int) -> Iterator[Outline]:
    """Yield the outlines of coloured shapes on bare paper that are as large and as closed as a seal."""
    inked = (colour >= _BLUE).astype(np.uint8)
    joined = cv2.morphologyEx(inked, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    for label, (left, top, wide, tall, _) in enumerate(stats[1:], start=1):
        if min(wide, tall) < _LEAST * side or max(wide, tall) > _MOST * side or not 0.4 < wide / tall < 2.5:
            continue
        first = np.array([max(left - _EDGE, 0), max(top - _EDGE, 0)], dtype=np.int32)
        at = np.s_[first[1] : top + tall + _EDGE, first[0] : left + wide + _EDGE]
        own = np.where(labels[at] == label, colour[at] * inked[at], 0).astype(np.uint8)
        outline = np.asarray(cv2.convexHull(np.argwhere(own)[:, ::-1].astype(np.int32)), dtype=np.int32)
        is_blue = 2 * np.count_nonzero(own == _BLUE) > np.count_nonzero(own)
        least = _ROUND if is_blue else 0.0 if 0.55 < wide / tall < 1.8 else _LONG
        if _bare(colour[at], outline) > _OPEN and _closed(own, outline) >= least:
            yield outline + first


def _bare(colour: Pixels, outline: Outline) -> float:
    """Return the share of bare paper within an outline: a seal shows much of it, a picture or a table top does not."""
    inside = np.zeros_like(colour)
    cv2.drawContours(inside, [outline], -1, 255, cv2.FILLED)
    return float((colour[inside > 0] == _PAPER).mean())


def _closed(own: Pixels, outline: Outline) -> float:
    """Return the share of the outline on which there is ink."""
    drawn = np.zeros_like(own)
    cv2.drawContours(drawn, [outline], -1, 255, 3)
    near = cv2.dilate(own, np.ones((5, 5), np.uint8))
    return float((near[drawn > 0] > 0).mean())


def _without(image: Pixels, place: Pixels) -> tuple[Pixels, Pixels]:
    """Return the picture with the seals' places in grey, their ink as bright as the paper, and where that ink was."""
    faded, dye = image.copy(), np.zeros_like(place)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(place)
    for label, (left, top, wide, tall, _) in enumerate(stats[1:], start=1):
        at = np.s_[top : top + tall, left : left + wide]
        part, inside = image[at], labels[at] == label
        inked = inside & _tinted(part, inside)
        bright = _lifted(part, inside, inked).clip(0, 255).astype(np.uint8)
        faded[at][inside] = bright[inside, np.newaxis]
        dye[at][inked] = 255
    return faded, cv2.dilate(dye, np.ones((5, 5), np.uint8)).astype(np.uint8)


def _tinted(part: Pixels, inside: Mask) -> Mask:
    """Tell which points have a colour of their own, and not that of the light on the paper."""
    light = np.percentile(part[inside], 90, axis=0).clip(1, 255)
    even = (cv2.GaussianBlur(part, (3, 3), 0) * (255.0 / light)).clip(0, 255)
    return np.asarray(even.max(axis=2) - even.min(axis=2) > _COLOURED, dtype=np.bool_)


def _lifted(part: Pixels, inside: Mask, inked: Mask) -> Floats:
    """Return the strongest channel, the seal's ink in it lifted to the paper.

    Where the seal lets nothing through but a shade, print under it is darker than the ink alone can be: what is
    darker than most of the ink is print, and that shade is stretched to black.
    """
    bright: Floats = part.max(axis=2).astype(np.float32)
    calm = cv2.GaussianBlur(part, (3, 3), 0).max(axis=2).astype(np.float32)
    if not inked.any():
        return bright
    paper = float(np.percentile(bright[inside], 90))
    low, deep, usual, high = (float(value) for value in np.percentile(calm[inked], (1, 3, 55, 88)))
    alone = usual - 1.5 * (high - usual) - 5
    black = min(float(np.percentile(bright[inside], 1)), low)
    shade = np.clip((calm - deep) / max(alone - deep, 0.12 * usual), 0, 1)
    bright = np.where(inked, black + shade * (paper - black), bright)
    edge = cv2.dilate(inked.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return np.asarray(np.where(edge & ~inked & (calm > alone), paper, bright), dtype=np.float32)
