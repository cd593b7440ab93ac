"""Reads OpenDocument spreadsheets: ods, templates, and the flat variant in one XML file."""

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.odf_line import words_of
from songbang.papers.odf_package import OFFICE, TABLE, TEXT, open_package, repeats, whole
from songbang.papers.odf_styles import Styles
from songbang.papers.paper import Paper
from songbang.papers.workbook import Sheet, paper_of

_MOST_REPEATS: Final = 1_000
_WIDEST: Final = 16_384
_LONGEST: Final = 1_048_576


def read(name: str, data: bytes) -> Paper:
    """Read a workbook as a reader sees it: the file keeps the words that each cell shows.

    Raises ``PaperError`` with ``empty``, ``encrypted``, ``too_large`` or ``unreadable``, and what ``zipfile`` and
    ``lxml`` raise on broken files.
    """
    return paper_of(name, data, "ods", sheets(data))


def sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook with what their cells show."""
    package = open_package(data)
    styles = Styles(package)
    tables = package.content.iterfind(f"{OFFICE}body/{OFFICE}spreadsheet/{TABLE}table")
    return (_sheet(table, styles) for table in tables)


def _sheet(table: Element, styles: Styles) -> Sheet:
    hidden = not styles.shows_table(table.get(f"{TABLE}style-name"))
    sheet = Sheet(table.get(f"{TABLE}name", ""), is_hidden=hidden)
    at = 0
    for row in table.iter(f"{TABLE}table-row"):
        for copy in range(repeats(row, "rows", _MOST_REPEATS) if next(row.iter(f"{TEXT}p"), None) is not None else 1):
            _fill(sheet, row, at + copy)
        at += repeats(row, "rows", _LONGEST)
    return sheet


def _fill(sheet: Sheet, row: Element, at: int) -> None:
    column = 0
    for cell in row:
        if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
            continue
        words = "\n".join(map(words_of, cell.findall(f"{TEXT}p")))
        for copy in range(repeats(cell, "columns", _MOST_REPEATS) if words else 0):
            sheet.put(at, column + copy, words)
        if whole(cell.get(f"{TABLE}number-columns-spanned"), 1) > 1:
            sheet.across.add(at)
        sheet.remarks += [words_of(remark) for remark in cell.findall(f"{OFFICE}annotation")]
        column += repeats(cell, "columns", _WIDEST)
