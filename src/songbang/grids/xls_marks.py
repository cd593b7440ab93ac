"""Merged cells, hidden rows and what formats show of the cells in workbooks of the old kind."""

import io
from collections.abc import Callable, Iterator, Mapping

import xlrd

from songbang.grids.grid import Area
from songbang.grids.marks import Marks, is_counted, is_dayless, is_percent
from songbang.papers.ole import is_ole


def xls_marks(data: bytes) -> Mapping[str, Marks]:
    """Return the marks of each sheet by its name; none where the formats of a file are broken."""
    if not is_ole(data):
        return {}
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=io.StringIO())
    except (xlrd.XLRDError, IndexError, KeyError, AssertionError, TypeError):
        return {}
    return {sheet.name: _marks(book, sheet) for sheet in book.sheets()}


def _marks(book: xlrd.Book, sheet: xlrd.sheet.Sheet) -> Marks:
    left = _leftmost(sheet)
    areas = (Area(top + 1, end, first - left, after - 1 - left) for top, end, first, after in sheet.merged_cells)
    dates = _shown(book, sheet, is_dayless, xlrd.XL_CELL_DATE)
    percent, counted = (_shown(book, sheet, asked, xlrd.XL_CELL_NUMBER) for asked in (is_percent, is_counted))
    placed = (tuple((row + 1, column - left) for row, column in found) for found in (dates, percent, counted))
    hidden = tuple(row + 1 for row, shown in sorted(sheet.rowinfo_map.items()) if shown.hidden)
    return Marks(tuple(areas), hidden, (), *placed)


def _shown(
    book: xlrd.Book, sheet: xlrd.sheet.Sheet, asked: Callable[[str], bool], kind: int
) -> Iterator[tuple[int, int]]:
    """Yield row and column, from 0, of the cells of a kind whose format is one that is asked for."""
    styles = {at for at, style in enumerate(book.xf_list) if asked(_code(book, style.format_key))}
    for row in range(sheet.nrows if styles else 0):
        for column in range(sheet.row_len(row)):
            if sheet.cell_type(row, column) == kind and sheet.cell_xf_index(row, column) in styles:
                yield row, column


def _leftmost(sheet: xlrd.sheet.Sheet) -> int:
    empty = {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}
    for column in range(sheet.ncols):
        if any(kind not in empty for kind in sheet.col_types(column)):
            return column
    return 0


def _code(book: xlrd.Book, key: int) -> str:
    found = book.format_map.get(key)
    return "" if found is None else str(found.format_str)
