"""A page of a scan or a photo as a picture to be looked at beside its words."""

import io
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

from songbang.papers.formats import format_of
from songbang.papers.paper import Paper
from songbang.papers.pdf_drawing import draw
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_open import opened
from songbang.papers.problems import PaperError
from songbang.scans.decode import decode, pages_of
from songbang.scans.waiting import Drawn, PictureError

if TYPE_CHECKING:
    from songbang.scans.scan import Raster

_SIZE: Final = (1400, 6000)
"""Pixels across and down that are enough to compare words with their picture."""
_QUALITY: Final = 80


def pictured_pages(paper: Paper) -> frozenset[int]:
    """Return the numbers of the pages of which words were read from pictures."""
    seen = {piece.page for piece in paper.pieces if piece.box}
    return frozenset(page.number for page in paper.pages if page.number in seen)


def page_picture(name: str, data: bytes, number: int) -> bytes:
    """Return a page of a PDF, or of a picture file, as JPEG.

    Raises ``PaperError`` for a file that has no such page or that cannot be drawn.
    """
    try:
        return _jpeg((_of_pdf if format_of(name, data) == "pdf" else _of_picture)(data, number).raster)
    except PictureError as error:
        raise PaperError(error.code, error.detail) from error


def _of_pdf(data: bytes, number: int) -> Drawn:
    return draw(data, number, _whole(data, number))


def _whole(data: bytes, number: int) -> Box:
    with opened(data) as document:
        page = pdfium.FPDF_LoadPage(document, number - 1)
        if not page:
            raise PictureError("unreadable", f"page {number}")
        try:
            rect = pdfium.FS_RECTF()
            pdfium.FPDF_GetPageBoundingBox(page, rect)
            return rect.left, rect.bottom, rect.right, rect.top
        finally:
            pdfium.FPDF_ClosePage(page)


def _of_picture(data: bytes, number: int) -> Drawn:
    """Draw the frame on which a page was seen; one photo may show two pages."""
    _, frames = pages_of(data)
    return decode(data, frames[min(number, len(frames)) - 1])


def _jpeg(raster: "Raster") -> bytes:
    from PIL import Image  # noqa: PLC0415 - only who asks for a picture pays for it

    image = Image.frombytes("L" if raster.channels == 1 else "RGB", (raster.width, raster.height), raster.pixels)
    image.thumbnail(_SIZE)
    made = io.BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
