"""The pictures on a PDF page: where they lie, and whether they are what a reader sees instead of the text."""

import ctypes
from collections.abc import Sequence
from typing import Final

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_lines import Line

_MOST: Final = 4000
"""A page with more drawn objects is a drawing; only the last of them are looked at."""

_CURVES: Final = 20
"""Fewer drawn shapes are a frame or an emblem."""

_DEEPEST: Final = 3
"""So deep are forms looked into for pictures."""

_TOP: Final = 3
"""So many objects from the top may be a picture that lies over the text."""

_ALL: Final = 0.8
"""A picture that covers more of the page than this covers the page."""

_PART: Final = 0.06
"""A picture that covers less of the page is an emblem, a seal or a signature."""

_SPARSE: Final = 0.03
"""Where the letters fill less of a picture than this they are a stamp on it; more is text on a background."""


def pictures(page: Handle) -> list[Box]:
    """Return where the pictures of a page lie, in the page as the file has it; the lowest first."""
    count = pdfium.FPDFPage_CountObjects(page)
    things = (pdfium.FPDFPage_GetObject(page, at) for at in range(max(count - _MOST, 0), count))
    return [_bounds(thing) for thing in things if _is_picture(thing)]


def covers_text(page: Handle, box: Box) -> bool:
    """Tell whether an opaque picture was drawn last and covers the page: its text cannot be seen."""
    count = pdfium.FPDFPage_CountObjects(page)
    for at in range(count - 1, max(count - _TOP, 0) - 1, -1):
        thing = pdfium.FPDFPage_GetObject(page, at)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            return False
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE and _share(_bounds(thing), box) > _ALL:
            return not pdfium.FPDFPageObj_HasTransparency(thing)
    return False


def is_drawn_in_curves(page: Handle) -> bool:
    """Tell whether so much is drawn on a page without letters that it may be words made into curves."""
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST)
    kinds = (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) for at in range(count))
    return list(kinds).count(pdfium.FPDF_PAGEOBJ_PATH) >= _CURVES


def areas(boxes: Sequence[Box], lines: Sequence[Line], page: Box) -> tuple[Box, ...]:
    """Return the pictures that may hold words of the paper beside those that are written on them.

    On a page without written words any picture may.
    """
    found: list[Box] = []
    for box in boxes:
        inside = _within(box, page)
        if (
            (lines and _share(inside, page) < _PART)
            or _letters(inside, lines) > _SPARSE
            or any(_share(other, inside) > 0.5 for other in found)
        ):
            continue
        found.append(inside)
    return tuple(found)


def _is_picture(thing: Handle, depth: int = 0) -> bool:
    kind = pdfium.FPDFPageObj_GetType(thing)
    if kind != pdfium.FPDF_PAGEOBJ_FORM:
        return bool(kind == pdfium.FPDF_PAGEOBJ_IMAGE)
    if depth == _DEEPEST:
        return False
    count = min(pdfium.FPDFFormObj_CountObjects(thing), _MOST)
    return any(_is_picture(pdfium.FPDFFormObj_GetObject(thing, at), depth + 1) for at in range(count))


def _bounds(thing: Handle) -> Box:
    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(thing, *sides)
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def _within(box: Box, page: Box) -> Box:
    return max(box[0], page[0]), max(box[1], page[1]), min(box[2], page[2]), min(box[3], page[3])


def _share(box: Box, page: Box) -> float:
    """Return how much of the page a box covers, 0–1."""
    left, bottom, right, top = _within(box, page)
    area = (page[2] - page[0]) * (page[3] - page[1])
    return max(right - left, 0.0) * max(top - bottom, 0.0) / area if area > 0 else 0.0


def _letters(box: Box, lines: Sequence[Line]) -> float:
    """Return how much of a picture the letters written on it fill, 0–1."""
    left, bottom, right, top = box
    on_it = [line for line in lines if left <= line.left < right and bottom <= line.base < top]
    filled = sum((line.right - line.left) * line.size for line in on_it)
    return filled / max((right - left) * (top - bottom), 1.0)
