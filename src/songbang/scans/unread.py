"""Ink on a page that no line covers: looked at once more, nearer; what stays unread is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from songbang.scans.ink import Ink
from songbang.scans.ocr import Engine
from songbang.scans.piece import Piece, piece
from songbang.scans.pixels import Pixels
from songbang.scans.quads import box as box_of
from songbang.scans.quads import quad_of, strip
from songbang.scans.scan import Box

_MOST: Final = 12
"""More places than this are the grain of a table top or a picture, and are looked at as one."""

_READ: Final = 0.8
"""Words found at the second look are taken with this certainty."""


@dataclass(frozen=True, slots=True)
class Second:
    """What a second look gave: lines that were read, and places where something stands that was not."""

    pieces: list[Piece]
    places: list[Box]


def second_look(pieces: Sequence[Piece], ink: Ink, image: Pixels, letter: float, eye: Engine) -> Second:
    """Look again at ink that none of the pieces covers, ``letter`` pixels high or thereabouts."""
    found: list[Piece] = []
    places: list[Box] = []
    left_over = list(_uncovered(pieces, ink, letter))
    for place in left_over[:_MOST]:
        read = _look(place, image, letter, eye)
        found += read
        if not read and place[2] - place[0] > 1.5 * letter:
            places.append(place)
    if len(left_over) > _MOST:
        places.append(_around(left_over[_MOST:]))
    return Second(found, places)


def _uncovered(pieces: Sequence[Piece], ink: Ink, letter: float) -> Iterator[Box]:
    """Yield places with ink like print, from the top, letters that stand side by side as one."""
    rest = ink.marks.copy()
    _blot(rest, [_wider(one.box, 0.25 * letter) for one in pieces])
    _blot(rest, [_wider(rule, 3) for rule in ink.level])
    rest[cv2.dilate(ink.standing, np.ones((3, 5), np.uint8)) > 0] = 0
    _, labels, stats, _ = cv2.connectedComponentsWithStats(rest)
    wide, tall, size = stats[:, 2], stats[:, 3], stats[:, 4]
    # A speck is no letter, and what is much larger is a picture, a stain or the edge of the sheet.
    like = (
        (np.maximum(wide, tall) > 0.3 * letter) & (tall < 3 * letter) & (wide < 12 * letter) & (size > 0.05 * letter**2)
    )
    like[0] = False
    letters = like[labels].astype(np.uint8)
    near = cv2.dilate(letters, np.ones((max(round(0.3 * letter), 1), max(round(1.2 * letter), 1)), np.uint8))
    _, _, groups, _ = cv2.connectedComponentsWithStats(near)
    for x, y, width, height, _ in groups[1:]:
        inset = 0.6 * letter
        place = (x + inset, float(y), x + width - inset, float(y + height))
        if place[2] - place[0] > 0.5 * letter and 0.5 * letter < height < 6 * letter:
            yield place


def _look(place: Box, image: Pixels, letter: float, eye: Engine) -> list[Piece]:
    """Read a place from near: its lines are found anew, and where none is, all of it is taken for one."""
    tall, wide = image.shape[:2]
    left, top, right, bottom = _wider(place, 1.2 * letter)
    box = (max(round(left), 0), max(round(top), 0), min(round(right), wide), min(round(bottom), tall))
    part = image[box[1] : box[3], box[0] : box[2]]
    if min(part.shape[:2]) < 8:
        return []
    quads, _ = eye.detect(part, min(30 / letter, 2.0, (600_000 / (part.shape[0] * part.shape[1])) ** 0.5))
    boxes = [box_of(quad + np.array(box[:2], dtype=np.float32)) for quad in quads]
    boxes = [_within(one, _wider(place, 0.3 * letter)) for one in boxes if _inside(one, place)]
    if not boxes and place[3] - place[1] < 2 * letter:
        boxes = [_wider(place, 0.2 * letter)]
    reads = eye.read([strip(image, quad_of(one)) for one in boxes])
    pieces = [piece(read, one) for read, one in zip(reads, boxes, strict=True)]
    return [one for one in pieces if one.text.strip() and one.score > _READ]


def _inside(box: Box, place: Box) -> bool:
    return place[0] < (box[0] + box[2]) / 2 < place[2] and place[1] < (box[1] + box[3]) / 2 < place[3]


def _within(box: Box, place: Box) -> Box:
    """Return the box cut off at the place's ends: what is beside it was read before."""
    return max(box[0], place[0]), box[1], min(box[2], place[2]), box[3]


def _blot(marks: Pixels, boxes: Sequence[Box]) -> None:
    for left, top, right, bottom in boxes:
        marks[max(round(top), 0) : max(round(bottom), 0), max(round(left), 0) : max(round(right), 0)] = 0


def _wider(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
