"""Lines of which the engine dropped a part: ink in the line at which no character was read."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import cv2
import numpy as np

from songbang.scans.ink import Ink
from songbang.scans.ocr import Engine
from songbang.scans.piece import Piece, is_wide, joined, piece
from songbang.scans.pixels import Pixels
from songbang.scans.quads import quad_of, strip
from songbang.scans.scan import Box

_DROPPED: Final = 0.7
"""So much ink without a character, in letters, is more than the edge of its neighbours."""

_STRETCH: Final = 1.35


def missing(one: Piece, ink: Ink) -> float:
    """Return how much of a line nothing was read of, in letters: the widest gap between characters that holds ink."""
    return max((width for width, _ in _gaps(one, ink)), default=0.0)


def read_again(pieces: Sequence[Piece], ink: Ink, image: Pixels, eye: Engine) -> list[Piece]:
    """Return the pieces, those that dropped something read again in two parts, cut where it was."""
    return [_again(one, ink, image, eye) if missing(one, ink) > _DROPPED else one for one in pieces]


def _again(one: Piece, ink: Ink, image: Pixels, eye: Engine) -> Piece:
    _, place = max(_gaps(one, ink))
    left, top, right, bottom = one.box
    cuts = sorted({left, *_quiet(one, ink, place), right})
    boxes: list[Box] = [(start, top, end, bottom) for start, end in pairwise(cuts)]
    reads = eye.read([_stretched(strip(image, quad_of(box))) for box in boxes])
    parts = [piece(read, box) for read, box in zip(reads, boxes, strict=True)]
    whole = parts[0]
    for part in parts[1:]:
        whole = joined(whole, part)
    better = len(whole.text.replace(" ", "")) > len(one.text.replace(" ", "")) and whole.score > 0.9 * one.score
    return whole if better else one


def _stretched(line: Pixels) -> Pixels:
    """Return the line broader: marks that repeat run together for an engine that looks at them too narrowly."""
    return cv2.resize(line, None, fx=_STRETCH, fy=1.0, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def _gaps(one: Piece, ink: Ink) -> list[tuple[float, float]]:
    """Return for each gap between characters how much ink it holds, in letters, and where it is."""
    step = one.step
    wide = [0.55 if is_wide(sign) else 0.35 for sign in one.text]
    left, _, right, _ = one.box
    ends = [left, *(middle + half * step for middle, half in zip(one.middles, wide, strict=True))]
    starts = [*(middle - half * step for middle, half in zip(one.middles, wide, strict=True)), right]
    _, top, _, bottom = one.box
    inset = 0.18 * (bottom - top)
    found = []
    for start, end in zip(ends, starts, strict=True):
        if end - start > _DROPPED * step:
            held = ink.columns((start, top + inset, end, bottom - inset)) / step
            found.append((held, (start + end) / 2))
    return found


def _quiet(one: Piece, ink: Ink, place: float) -> list[float]:
    """Return two columns without ink, one at each side of a place and some letters off, where a line may be cut."""
    left, top, right, bottom = one.box
    inset = 0.15 * (bottom - top)
    columns = ink.inside((left, top + inset, right, bottom - inset)).any(axis=0)
    empty = np.flatnonzero(~columns) + left
    cuts = []
    for near in (place - 3 * one.letter, place + 3 * one.letter):
        if left + one.letter < near < right - one.letter and len(empty):
            best = float(empty[np.abs(empty - near).argmin()])
            if abs(best - near) < 2 * one.letter:
                cuts.append(best)
    return cuts
