"""Reads spreadsheets of the old kind, and what is called one: tables as text that HR systems export as xls."""

import io
from collections.abc import Iterator
from typing import Final

import xlrd

from songbang.papers import csv, html
from songbang.papers.cell_formats import shown
from songbang.papers.ole import is_ole
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending
from songbang.papers.problems import PaperError
from songbang.papers.workbook import Sheet, paper_of
from songbang.papers.xml_sheets import is_xml_sheets, read_xml_sheets

_ENCRYPTED: Final = "encrypted"


def read(name: str, data: bytes) -> Paper | Pending:
    """Read a workbook as a reader sees it: what its cells show, formulas by the value they last had.

    Raises ``PaperError`` with ``empty``, ``encrypted``, ``too_large``, ``garbled_text``, and what the library raises
    on broken files.
    """
    if not (is_xml_sheets(data) or is_ole(data)):
        return html.read(name, data) if data.lstrip().startswith(b"<") else csv.read(name, data)
    return paper_of(name, data, "xls", sheets(data))


def sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook, or of the text that is called one, with what their cells show."""
    if is_xml_sheets(data):
        return read_xml_sheets(data)
    if not is_ole(data):
        return csv.sheets(data)
    book = _open(data)
    return (_sheet(book, at) for at in range(book.nsheets))


def _open(data: bytes) -> xlrd.Book:
    """Open the workbook with its formats; where those are broken, the numbers without them are better than none."""
    log = io.StringIO()
    try:
        try:
            return xlrd.open_workbook(file_contents=data, formatting_info=True, ragged_rows=True, logfile=log)
        except (IndexError, KeyError, AssertionError, TypeError):
            return xlrd.open_workbook(file_contents=data, ragged_rows=True, logfile=log)
    except xlrd.XLRDError as error:
        raise PaperError(_ENCRYPTED) if _ENCRYPTED in str(error).lower() else error from error


def _sheet(book: xlrd.Book, at: int) -> Sheet:
    source = book.sheet_by_index(at)
    sheet = Sheet(source.name, is_hidden=source.visibility != 0)
    for row in range(source.nrows):
        for column in range(source.row_len(row)):
            sheet.put(row, column, _shown(book, source, row, column))
    sheet.across = {first for first, after, left, right in source.merged_cells if after - first == 1 < right - left}
    sheet.remarks = [note.text for _, note in sorted(source.cell_note_map.items()) if note.text.strip()]
    return sheet


def _shown(book: xlrd.Book, source: xlrd.sheet.Sheet, row: int, column: int) -> str:
    kind, value = source.cell_type(row, column), source.cell_value(row, column)
    if kind in {xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE}:
        return shown(value, _format(book, source, row, column), from_1904=book.datemode == 1)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if value else "FALSE"
    if kind == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(value, "#"))
    return str(value)


def _format(book: xlrd.Book, source: xlrd.sheet.Sheet, row: int, column: int) -> str:
    at = source.cell_xf_index(row, column) if book.formatting_info else -1
    if not 0 <= at < len(book.xf_list):
        return "General"
    found = book.format_map.get(book.xf_list[at].format_key)
    return "General" if found is None else str(found.format_str)
