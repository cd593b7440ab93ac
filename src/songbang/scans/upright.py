"""Sets a page straight: quarter turns from the shape of its lines and what they say, then their slope and margins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from songbang.scans.level import Level, levelled
from songbang.scans.ocr import Engine
from songbang.scans.pixels import Floats, Pixels
from songbang.scans.quads import Quad, height, moved, strip, width
from songbang.scans.seals import Faded

_ASKED: Final = 3
"""So many of the longest lines are read to tell which way is up."""

_PLAIN: Final = 0.9
"""Lines read with this certainty and with this share of the letters they have room for stand upright."""

_FULL: Final = 0.55


@dataclass(frozen=True, slots=True)
class Upright:
    """A page set straight, its lines, and by what it was turned: quarter turns counter-clockwise, then degrees."""

    image: Pixels
    quads: list[Quad]
    turn: int = 0
    skew: float = 0.0
    seals: Pixels | None = None
    dye: Pixels | None = None


def upright(picture: Faded, quads: Sequence[Quad], eye: Engine) -> Upright:
    """Set a page straight by its own lines."""
    turn = 1 if _stands(quads) else 0
    turned, lines = quarter(picture.image, quads, turn)
    if _is_upside_down(turned, lines, eye):
        turned, lines = quarter(turned, lines, 2)
        turn += 2
    level = levelled(lines, (turned.shape[1], turned.shape[0]))
    straight = _levelled(turned, level, _ground(turned))
    seals, dye = (
        None if mask is None else _levelled(np.ascontiguousarray(np.rot90(mask, turn)), level, [0.0])
        for mask in (picture.seals, picture.dye)
    )
    if level is None:
        return Upright(straight, lines, turn, 0.0, seals, dye)
    return Upright(straight, moved(lines, level.matrix), turn, level.degrees, seals, dye)


def _levelled(image: Pixels, level: Level | None, ground: Sequence[float]) -> Pixels:
    if level is None:
        return image
    how = cv2.INTER_CUBIC if image.ndim == 3 else cv2.INTER_NEAREST
    straight = cv2.warpPerspective(
        image, level.matrix, level.size, flags=how, borderMode=cv2.BORDER_CONSTANT, borderValue=list(ground)
    )
    return straight.astype(np.uint8, copy=False)


def _ground(image: Pixels) -> list[float]:
    """Return a colour for what lies outside the picture: darker than the page, so that its edge is seen as one."""
    part = image[:: max(image.shape[0] // 60, 1), :: max(image.shape[1] // 60, 1)]
    return [0.4 * float(value) for value in np.median(part, axis=(0, 1))]


def quarter(image: Pixels, quads: Sequence[Quad], turns: int) -> tuple[Pixels, list[Quad]]:
    """Turn a page and its lines by quarters, counter-clockwise."""
    tall, wide = image.shape[:2]
    if turns == 0:
        return image, list(quads)
    turned = np.ascontiguousarray(np.rot90(image, turns))
    matrix: Floats = np.array(
        {1: [[0, 1, 0], [-1, 0, wide], [0, 0, 1]], 2: [[-1, 0, wide], [0, -1, tall], [0, 0, 1]]}[turns],
        dtype=np.float32,
    )
    # After the turn another corner is the upper left one.
    return turned, [np.roll(quad, -turns, axis=0) for quad in moved(quads, matrix)]


def _stands(quads: Sequence[Quad]) -> bool:
    """Tell whether the lines run up or down the picture."""
    return sum(height(quad) - width(quad) for quad in quads) > 0


def _is_upside_down(image: Pixels, quads: Sequence[Quad], eye: Engine) -> bool:
    longest = sorted(quads, key=width, reverse=True)[:_ASKED]
    if not longest:
        return False
    strips = [strip(image, quad) for quad in longest]
    here = eye.read(strips)
    room = sum(width(quad) / height(quad) for quad in longest)
    if sum(len(read.text) for read in here) > _FULL * room and np.mean([read.score for read in here]) > _PLAIN:
        return False
    there = eye.read([np.ascontiguousarray(np.rot90(one, 2)) for one in strips])
    return sum(len(read.text) * read.score for read in there) > sum(len(read.text) * read.score for read in here)
