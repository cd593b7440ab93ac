"""One page of a PDF as it was drawn: its lines, and whether its text can be trusted."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_glyphs import Box, Glyphs, turned
from songbang.papers.pdf_grids import Grid, grids
from songbang.papers.pdf_lines import Line, lines
from songbang.papers.pdf_rows import one_below_the_other
from songbang.papers.pdf_strokes import strokes

_FEW: Final = 20
"""Fewer letters than this beside a picture that covers the page are a stamp or a page number, not its text."""


_MEANINGLESS: Final = re.compile("[\x00\ue000-\uf8ff\ufffd]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its box and lines in the direction of reading, the words that are not drawn, and what is wrong with it.

    ``trouble`` is the code of a problem (``image_only``, ``garbled_text``, ``unreadable``) or empty.
    """

    number: int
    box: Box
    lines: list[Line]
    hidden: list[str]
    trouble: str = ""
    grids: tuple[Grid, ...] = ()


def sheet(document: Handle, number: int) -> Sheet:
    """Read the page with this number, counted from 1 on. A page that pdfium cannot load has ``unreadable`` trouble."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        return Sheet(number, (0, 0, 0, 0), [], [], "unreadable")
    text = pdfium.FPDFText_LoadPage(page)
    try:
        return _sheet(page, Glyphs(text), number)
    finally:
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


@contextmanager
def glyphs_of(document: Handle, number: int) -> Iterator[Glyphs]:
    """Open the characters of a page that ``sheet`` could read, in the page as the file has it."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        yield Glyphs(text)
    finally:
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


def _sheet(page: Handle, glyphs: Glyphs, number: int) -> Sheet:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    box = (rect.left, rect.bottom, rect.right, rect.top)
    if _garbled(glyphs.text):
        return Sheet(number, box, [], [], "garbled_text")
    glyphs.turn = _turn(glyphs)
    if glyphs.turn:
        box = turned(box, glyphs.turn)
    seen, hidden = lines(glyphs)
    left, bottom, right, top = box
    seen = [line for line in seen if left <= line.left < right and bottom <= line.base < top]
    if len(seen) < _FEW and sum(len(line.text) for line in seen) < _FEW and _covered(page, rect):
        return Sheet(number, box, seen, hidden, "image_only")
    ruled = () if one_below_the_other(seen) else tuple(grids(*strokes(page, glyphs.turn)))
    return Sheet(number, box, seen, hidden, grids=ruled)


def _turn(glyphs: Glyphs) -> int:
    count = len(glyphs.text)
    if not count:
        return 0
    votes = [glyphs.quarter(at) for at in (count // 7, count // 2, count * 6 // 7) if not glyphs.text[at].isspace()]
    return max(set(votes), key=votes.count) % 4 if votes and votes.count(-1) < len(votes) else 0


def _covered(page: Handle, box: Handle) -> bool:
    """Tell whether pictures cover at least a third of the page."""
    area, rect = 0.0, [pdfium.c_float() for _ in range(4)]
    for at in range(pdfium.FPDFPage_CountObjects(page)):
        thing = pdfium.FPDFPage_GetObject(page, at)
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_IMAGE:
            pdfium.FPDFPageObj_GetBounds(thing, *rect)
            left, bottom, right, top = (side.value for side in rect)
            area += (right - left) * (top - bottom)
    return bool(area * 3 >= (box.right - box.left) * (box.top - box.bottom) > 0)


def _garbled(text: str) -> bool:
    """Tell whether more than a third of the letters have no meaning."""
    if text.isascii():
        return text.count("(cid:") * 24 > len(text)
    return len(_MEANINGLESS.findall(text)) * 3 > len(text)
