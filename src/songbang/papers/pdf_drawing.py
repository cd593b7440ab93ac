"""Pages of a PDF, or parts of them, drawn in pixels."""

import ctypes
from itertools import count
from typing import Final

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_open import opened
from songbang.scans.scan import Raster
from songbang.scans.waiting import Drawn, PictureError

_SHARP: Final = 200 / 72
"""Pixels a point: print of the usual size is read best at 200 dots an inch."""

_LEAST: Final = 1600
"""A page is drawn at least so many pixels long: some programs make scans pages of postage-stamp size."""

_MOST: Final = 20_000_000
"""So many pixels at most, for posters and for chats that are one long page."""

_MOST_STEPS: Final = 20_000
"""A page that takes more steps to draw (pdfium asks after every hundred objects or so) is no page of a contract."""


def draw(data: bytes, number: int, area: Box) -> Drawn:
    """Draw a part of a page (left, bottom, right, top in the page as the file has it). Raises ``PictureError``."""
    with opened(data) as document:
        page = pdfium.FPDF_LoadPage(document, number - 1)
        if not page:
            raise PictureError("unreadable", f"page {number}")
        try:
            return Drawn(_drawn(page, area))
        finally:
            pdfium.FPDF_ClosePage(page)


def _drawn(page: Handle, area: Box) -> Raster:
    wide, high = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if not (1 <= wide <= 100_000 and 1 <= high <= 100_000):
        raise PictureError("unreadable", f"{wide:.0f}×{high:.0f}")
    left, top, across, down = _cut(page, area, (wide, high))
    if min(across, down) <= 0:
        raise PictureError("unreadable", f"{across:.0f}×{down:.0f}")
    scale = min(max(_SHARP, _LEAST / max(wide, high)), (_MOST / (across * down)) ** 0.5)
    size = max(int(across * scale), 1), max(int(down * scale), 1)
    canvas = pdfium.FPDFBitmap_CreateEx(*size, pdfium.FPDFBitmap_BGR, None, 0)
    if not canvas:
        raise PictureError("too_large", f"{size[0]}×{size[1]}")
    try:
        pdfium.FPDFBitmap_FillRect(canvas, 0, 0, *size, 0xFFFFFFFF)
        whole = (-int(left * scale), -int(top * scale), int(wide * scale), int(high * scale))
        _render(canvas, page, whole)
        return Raster(*size, 3, _pixels(canvas, *size))
    finally:
        pdfium.FPDFBitmap_Destroy(canvas)


def _render(canvas: Handle, page: Handle, whole: tuple[int, int, int, int]) -> None:
    """Draw the page step by step, and give up on one that never ends."""
    steps = count()
    enough = type(pdfium.IFSDK_PAUSE().NeedToPauseNow)(lambda _pause: next(steps) >= _MOST_STEPS)
    pause = pdfium.IFSDK_PAUSE(version=1, NeedToPauseNow=enough)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    try:
        status = pdfium.FPDF_RenderPageBitmap_Start(canvas, page, *whole, 0, flags, pause)
    finally:
        pdfium.FPDF_RenderPage_Close(page)
    if status != pdfium.FPDF_RENDER_DONE:
        raise PictureError("too_large" if status == pdfium.FPDF_RENDER_TOBECONTINUED else "unreadable", "drawing")


def _cut(page: Handle, area: Box, shown: tuple[float, float]) -> tuple[float, float, float, float]:
    """Return left, top, width and height of the area in the page as it is shown, from its upper left corner."""
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, rect)
    if pdfium.FPDFPage_GetRotation(page):  # only whole pages are drawn of those that are shown turned
        return 0.0, 0.0, *shown
    return area[0] - rect.left, rect.top - area[3], area[2] - area[0], area[3] - area[1]


def _pixels(canvas: Handle, width: int, height: int) -> bytes:
    """Return the rows of a bitmap without the filling at their ends."""
    stride = pdfium.FPDFBitmap_GetStride(canvas)
    rows = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(canvas), stride * height)
    if stride == 3 * width:
        return rows
    return b"".join(rows[at * stride : at * stride + 3 * width] for at in range(height))
