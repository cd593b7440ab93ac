"""Opens a PDF for the time that something in it is read."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from songbang.papers.pdf_calls import Handle
from songbang.papers.problems import PaperError


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
