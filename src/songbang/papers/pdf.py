"""Text PDF: pages with their lines, put together to the text as a person reads it."""

import ctypes
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pypdfium2.raw as pdfium

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.papers.paper import Note, Page, Paper
from songbang.papers.pdf_calls import Handle
from songbang.papers.pdf_furniture import furniture
from songbang.papers.pdf_sheet import Sheet, sheet
from songbang.papers.pdf_text import Draft, draft
from songbang.papers.problems import PaperError, problem

_MOST_PAGES: Final = 5000


def read(name: str, data: bytes) -> Paper:
    """Read a PDF. A page without readable text is named in ``problems`` and the others are read.

    Raises ``PaperError``: ``empty``, ``encrypted``, ``unreadable``, ``too_large``.
    """
    sheets = read_sheets(data)
    left_out, written = compose(sheets)
    problems = tuple(_problem(name, page) for page in sheets if page.trouble)
    return Paper(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format="pdf",
        text=written.text,
        blocks=tuple(written.blocks),
        pages=_pages(sheets, left_out, written),
        notes=_notes(sheets, written),
        problems=problems,
    )


def read_sheets(data: bytes) -> list[Sheet]:
    """Return the pages as they were drawn. Raises ``PaperError`` as ``read`` does."""
    if not data.strip():
        raise PaperError("empty")
    with opened(data) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count < 1:
            raise PaperError("unreadable", "no pages")
        if count > _MOST_PAGES:
            raise PaperError("too_large", f"{count} pages")
        return [sheet(document, number) for number in range(1, count + 1)]


def compose(sheets: list[Sheet]) -> tuple[list[tuple[str, ...]], Draft]:
    """Return what is left out of each page, and the reading text of the rest."""
    left_out: list[tuple[str, ...]] = []
    pages = []
    for page, away in zip(sheets, furniture(sheets), strict=True):
        left_out.append(tuple(" ".join(page.lines[at].text for at in strip) for strip in away))
        gone = {at for strip in away for at in strip}
        kept = [line for at, line in enumerate(page.lines) if at not in gone]
        pages.append((page.number, kept, page.grids))
    return left_out, draft(pages)


@contextmanager
def opened(data: bytes) -> Iterator[Handle]:
    """Open a PDF with pdfium. Raises ``PaperError``: ``encrypted``, ``unreadable``."""
    document = pdfium.FPDF_LoadMemDocument64(data, ctypes.c_size_t(len(data)), None)
    if not document:
        if pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise PaperError("encrypted")
        raise PaperError("unreadable", "no PDF inside")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _pages(sheets: list[Sheet], left_out: list[tuple[str, ...]], written: Draft) -> tuple[Page, ...]:
    pages: list[Page] = []
    end = written.length
    for page, away in zip(reversed(sheets), reversed(left_out), strict=True):
        start = written.starts.get(page.number, end)
        pages.append(Page(page.number, Span(start, end), 0.0 if page.trouble else 1.0, away))
        end = start
    return tuple(reversed(pages))


def _notes(sheets: list[Sheet], written: Draft) -> tuple[Note, ...]:
    starts, end = written.starts, written.length
    return tuple(Note("hidden", words, starts.get(page.number, end)) for page in sheets for words in page.hidden)


def _problem(name: str, page: Sheet) -> Problem:
    return problem(page.trouble, name, page=page.number)
