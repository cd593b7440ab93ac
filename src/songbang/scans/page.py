"""One upright page: its lines are read, put right where that is sure, and what stays in doubt is named."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from songbang.scans.blanks import with_blanks
from songbang.scans.doubts import unread, unsure
from songbang.scans.drops import read_again
from songbang.scans.ink import Ink, cut, ink
from songbang.scans.marks import repaired
from songbang.scans.ocr import Engine
from songbang.scans.piece import Piece, piece
from songbang.scans.pixels import Pixels
from songbang.scans.quads import box, strip
from songbang.scans.rows import em, rows
from songbang.scans.scan import Doubt, Reason, Scan
from songbang.scans.sheet import sheet
from songbang.scans.unread import second_look
from songbang.scans.upright import Upright

_NOISE: Final = 0.5
"""What is read with less certainty than this is no word: a texture, a stamp, a signature."""

_SURE: Final = 0.85
"""What is read beside the sheet counts as words only with this certainty."""

_MOST: Final = 40
"""Of more doubts than this the page's legibility tells enough."""

_LONG: Final = 3
"""Grain may be read as a letter or two, and no more."""

_OWN: Final = 0.6
"""A line whose dark pixels are a seal's to this share is the seal's own; a letter or two on a seal to half of it."""


def page_scan(page: Upright, eye: Engine) -> Scan:
    """Read a page."""
    tall, wide = page.image.shape[:2]
    pieces = _read(page, eye)
    if not pieces:
        return Scan(wide, tall, (), page.turn, page.skew, 0.0)
    letter = 0.72 * em([one.box for one in pieces])
    paper = sheet(page.image, [one.box for one in pieces if one.score > _SURE and len(one.text) > _LONG])
    marks = ink(page.image, paper, letter)
    own = [_share_of_seal(one, page, marks) for one in pieces]
    words = [
        one
        for one, share in zip(pieces, own, strict=True)
        if share < (_OWN / 2 if len(one.text) <= _LONG else _OWN)
        and one.score >= (_NOISE if _on(paper, one) else _SURE)
    ]
    lost = [
        one.box
        for one, share in zip(pieces, own, strict=True)
        if one not in words and share < _OWN and _is_print(one, paper, letter)
    ]
    words = read_again(with_blanks(words, marks), marks, page.image, eye)
    again = second_look(pieces + words, _without_dye(marks, page), page.image, letter, eye)
    words = [replace(one, text=repaired(one.text)) for one in words + again.pieces]
    doubts = (
        *unsure(words, marks, page.seals, page.image),
        *unread([*again.places, *lost], page.image),
    )
    runs = tuple(one.run() for one in _ordered(words))
    return Scan(wide, tall, runs, page.turn, page.skew, _legibility(words, doubts, letter), doubts[:_MOST])


def _read(page: Upright, eye: Engine) -> list[Piece]:
    reads = eye.read([strip(page.image, quad) for quad in page.quads])
    return [piece(read, box(quad)) for read, quad in zip(reads, page.quads, strict=True)]


def _ordered(pieces: Sequence[Piece]) -> list[Piece]:
    return [pieces[one] for row in rows([one.box for one in pieces]) for one in row]


def _share_of_seal(one: Piece, page: Upright, marks: Ink) -> float:
    """Return which share of the dark points of a line are a seal's: what was read may be what is left of its words."""
    dark = marks.inside(one.box) > 0
    if page.dye is None or not dark.any():
        return 0.0
    return float((cut(page.dye, one.box)[dark] > 0).mean())


def _without_dye(marks: Ink, page: Upright) -> Ink:
    """Return the ink without what is left of seals."""
    if page.dye is None:
        return marks
    return replace(marks, marks=np.where(page.dye > 0, 0, marks.marks).astype(np.uint8))


def _on(sheet: Pixels, one: Piece) -> bool:
    """Tell whether the middle of a piece is on the sheet."""
    left, top, right, bottom = one.box
    row, column = round((top + bottom) / 2), round((left + right) / 2)
    return bool(sheet[min(max(row, 0), sheet.shape[0] - 1), min(max(column, 0), sheet.shape[1] - 1)])


def _is_print(one: Piece, paper: Pixels, letter: float) -> bool:
    """Tell whether what was read without certainty is more than a speck: a line of print may stand there."""
    return one.box[2] - one.box[0] > 1.5 * letter and (_on(paper, one) or len(one.text) > _LONG)


def _legibility(words: Sequence[Piece], doubts: Sequence[Doubt], letter: float) -> float:
    """Return how sure all letters are on average; a place that was not read counts for the letters it has room for."""
    sure = [float(value) for one in words for value in one.sure]
    lost = sum((doubt.box[2] - doubt.box[0]) / letter for doubt in doubts if doubt.reason is Reason.UNREAD)
    return round(sum(sure) / (len(sure) + float(lost)), 4) if sure else 0.0
