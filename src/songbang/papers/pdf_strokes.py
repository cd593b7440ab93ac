"""The straight lines that are drawn on a page, as the borders of tables are."""

import ctypes
from collections.abc import Iterator
from typing import Final, NamedTuple

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_glyphs import turned

_MOST: Final = 4000
"""A page with more drawn objects is a drawing, and its lines no table's."""

_SHORTEST: Final = 6.0
"""A line is at least this long, in points."""


class Stroke(NamedTuple):
    """A line from ``start`` to ``end``: across at the height ``at``, or upright at that distance from the left."""

    start: float
    end: float
    at: float


def strokes(page: Handle, turn: int) -> tuple[list[Stroke], list[Stroke]]:
    """Return the lines across and the upright lines of a page, turned by ``turn`` quarters as its text is."""
    count = pdfium.FPDFPage_CountObjects(page)
    across: list[Stroke] = []
    upright: list[Stroke] = []
    for number in range(count if count <= _MOST else 0):
        thing = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        points = list(_points(thing, turn))
        for (x, y), (next_x, next_y) in zip(points, [*points[1:], *points[:1]], strict=True):
            if abs(y - next_y) < 1 and abs(x - next_x) >= _SHORTEST:
                across.append(Stroke(min(x, next_x), max(x, next_x), y))
            elif abs(x - next_x) < 1 and abs(y - next_y) >= _SHORTEST:
                upright.append(Stroke(min(y, next_y), max(y, next_y), x))
    return across, upright


def _points(path: Handle, turn: int) -> Iterator[tuple[float, float]]:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(pdfium.FPDFPath_CountSegments(path)):
        pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFPath_GetPathSegment(path, number), x, y)
        across = matrix.a * x.value + matrix.c * y.value + matrix.e
        up = matrix.b * x.value + matrix.d * y.value + matrix.f
        yield turned((across, up, across, up), turn)[:2]
