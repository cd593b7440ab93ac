"""One page of a PDF as it was drawn: its lines, and whether its text can be trusted."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_glyphs import Box, Glyphs, turned
from songbang.papers.pdf_grids import Grid, grids
from songbang.papers.pdf_lines import Line, lines
from songbang.papers.pdf_pictures import areas, covers_text, is_drawn_in_curves, pictures
from songbang.papers.pdf_rows import one_below_the_other
from songbang.papers.pdf_strokes import strokes
from songbang.scans.scan import Reason

_FEW: Final = 20
"""Fewer letters than this beside a picture that covers the page are a stamp or a page number, not its text."""

_MEANINGLESS: Final = re.compile("[\x00\ue000-\uf8ff\ufffd]")


@dataclass(frozen=True, slots=True)
class Seen:
    """Words that were read from a picture: ``start`` is the place of the first letter in the count of the page's
    letters, ``box`` where they stand in the page as the file has it, ``score`` how sure the reading is (0–1).
    """

    start: int
    text: str
    box: Box
    score: float


@dataclass(frozen=True, slots=True)
class Unsure:
    """A place on a picture that is in doubt: which letters of the page stand there, none where ``start`` is ``end``.

    The rest is as in ``Doubtful``.
    """

    start: int
    end: int
    box: Box
    reason: Reason
    read: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its box and lines in the direction of reading, the words that are not drawn, and what is wrong with it.

    ``trouble`` is the code of a problem (``image_only``, ``garbled_text``, ``unreadable``) or empty. ``pictures`` are
    the parts of the page that a reader has to look at, in the page as the file has it, which is shown turned by
    ``turn`` quarters. ``seen`` are the lines that were read from them; those that are among the lines of a page which
    is no picture itself stand in ``insets``.
    """

    number: int
    box: Box
    lines: list[Line]
    hidden: list[str]
    trouble: str = ""
    grids: tuple[Grid, ...] = ()
    pictures: tuple[Box, ...] = ()
    turn: int = 0
    seen: tuple[Seen, ...] = ()
    insets: tuple[Box, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    legibility: float = 1.0


def sheet(document: Handle, number: int, *, illustrated: bool) -> Sheet:
    """Read the page with this number, counted from 1 on. A page that pdfium cannot load has ``unreadable`` trouble.

    ``illustrated`` tells whether the file holds any picture.
    """
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        return Sheet(number, (0, 0, 0, 0), [], [], "unreadable")
    text = pdfium.FPDFText_LoadPage(page)
    try:
        return _sheet(page, Glyphs(text), number, illustrated=illustrated)
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


def _sheet(page: Handle, glyphs: Glyphs, number: int, *, illustrated: bool) -> Sheet:
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    whole = (rect.left, rect.bottom, rect.right, rect.top)
    shown = pdfium.FPDFPage_GetRotation(page)
    if _garbled(glyphs.text):
        return Sheet(number, whole, [], [], "garbled_text", pictures=(whole,), turn=shown)
    glyphs.turn = _turn(glyphs)
    box = turned(whole, glyphs.turn)
    seen, hidden = lines(glyphs)
    left, bottom, right, top = box
    seen = [line for line in seen if left <= line.left < right and bottom <= line.base < top]
    boxes = pictures(page) if illustrated else []
    if _is_picture(page, boxes, whole, seen):
        return Sheet(number, box, seen, hidden, "image_only", pictures=(whole,), turn=shown)
    views = areas(boxes, seen, whole)
    if views and (shown or glyphs.turn):
        # Words that were seen cannot be set beside those of a turned page: it is its picture, or it has none.
        if max(map(_area, views)) * 2 > _area(whole):
            return Sheet(number, box, seen, hidden, "image_only", pictures=(whole,), turn=shown)
        views = ()
    ruled = () if one_below_the_other(seen) else tuple(grids(*strokes(page, glyphs.turn)))
    return Sheet(number, box, seen, hidden, grids=ruled, pictures=views)


def _is_picture(page: Handle, boxes: Sequence[Box], whole: Box, seen: Sequence[Line]) -> bool:
    """Tell whether all of a page has to be looked at, because its text is not what a reader sees."""
    few = len(seen) < _FEW and sum(len(line.text) for line in seen) < _FEW
    if few and _covered(boxes, whole):
        return True
    return covers_text(page, whole) if boxes else not seen and is_drawn_in_curves(page)


def _turn(glyphs: Glyphs) -> int:
    count = len(glyphs.text)
    if not count:
        return 0
    votes = [glyphs.quarter(at) for at in (count // 7, count // 2, count * 6 // 7) if not glyphs.text[at].isspace()]
    return max(set(votes), key=votes.count) % 4 if votes and votes.count(-1) < len(votes) else 0


def _covered(boxes: Sequence[Box], whole: Box) -> bool:
    """Tell whether pictures cover at least a third of the page."""
    return sum(map(_area, boxes)) * 3 >= _area(whole) > 0


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _garbled(text: str) -> bool:
    """Tell whether more than a third of the letters have no meaning."""
    if text.isascii():
        return text.count("(cid:") * 24 > len(text)
    return len(_MEANINGLESS.findall(text)) * 3 > len(text)
