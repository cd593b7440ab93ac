"""Merged cells and dates shown without their day in workbooks of the old kind."""

import io
from collections.abc import Mapping

import xlrd

from songbang.papers.ole import is_ole
from songbang.portfolio.roster.grids.grid import Area
from songbang.portfolio.roster.grids.marks import Marks, is_dayless


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
    silent = {at for at, style in enumerate(book.xf_list) if is_dayless(_code(book, style.format_key))}
    monthly = tuple(
        (row + 1, column - left)
        for row in range(sheet.nrows if silent else 0)
        for column in range(sheet.row_len(row))
        if sheet.cell_type(row, column) == xlrd.XL_CELL_DATE and sheet.cell_xf_index(row, column) in silent
    )
    return Marks(tuple(areas), (), monthly)


def _leftmost(sheet: xlrd.sheet.Sheet) -> int:
    empty = {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}
    for column in range(sheet.ncols):
        if any(kind not in empty for kind in sheet.col_types(column)):
            return column
    return 0


def _code(book: xlrd.Book, key: int) -> str:
    found = book.format_map.get(key)
    return "" if found is None else str(found.format_str)
