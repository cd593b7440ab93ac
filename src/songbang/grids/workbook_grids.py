"""Workbooks as grids: xlsx, xls, xlsb, ods; what only the file itself tells of its cells comes from its marks."""

from collections.abc import Callable, Iterable, Iterator

import fastexcel
import polars as pl

from songbang.grids.grid import ROW, Grid, numbered
from songbang.grids.marks import Marks
from songbang.grids.xls_marks import xls_marks
from songbang.grids.xlsx_marks import xlsx_marks
from songbang.papers.problems import PaperError

ERROR, UNWORKED, COUNTED = "formula_error", "formula_unworked", "shown_in_unit"
_NUMBER = r"^-?[0-9.]+(?:[eE][+-]?[0-9]+)?$"
_MIDNIGHT = r"^(\d{4}-\d{2}-\d{2}) 00:00:00$"
_MONTH = len("2024-03")
_WRITTEN = {"NA": "#N/A", "Ref": "#REF!", "Div0": "#DIV/0!", "Value": "#VALUE!", "Name": "#NAME?", "Num": "#NUM!"}


def workbook_grids(data: bytes, form: str) -> Iterator[Grid]:
    """Yield the sheets of a workbook, hidden ones too; empty ones are left out.

    Raises ``PaperError`` with ``encrypted`` or ``unreadable``, ``too_large`` for a package that unpacks to too much.
    """
    marks = _MARKS[form](data) if form in _MARKS else {}
    book = _opened(data)
    for name in book.sheet_names:
        sheet = book.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
        if sheet.width:
            yield _grid(name, sheet, marks.get(name, Marks()))


def _opened(data: bytes) -> fastexcel.ExcelReader:
    try:
        return fastexcel.read_excel(data)
    except fastexcel.FastExcelError as error:
        code = "encrypted" if "password" in str(error).lower() else "unreadable"
        raise PaperError(code, type(error).__name__) from error


def _grid(name: str, sheet: fastexcel.ExcelSheet, marks: Marks) -> Grid:
    batch, errors = sheet.to_arrow_with_errors()
    cells = numbered(pl.DataFrame(pl.from_arrow(batch)))
    wrong = [(one.position[0] + 1, one.position[1], one.detail) for one in (errors.errors if errors else ())]
    faults = {ERROR: [(row, column) for row, column, _ in wrong], UNWORKED: marks.unworked}
    shown = _with_percent(_with_days(_with_errors(cells, wrong), marks.dayless), marks.percent)
    faults[COUNTED] = [*_numbers(cells, marks.counted)]
    return Grid(name, shown, sheet.visible != "visible", marks.merged, faults, marks.hidden)


def _numbers(cells: pl.DataFrame, where: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield those of the cells that hold a number: a format says nothing of words."""
    for column, rows in _by_column(where).items():
        if f"c{column}" in cells.columns:
            some = cells.filter(pl.col(ROW).is_in(rows) & pl.col(f"c{column}").str.contains(_NUMBER))
            yield from ((row, column) for row in some[ROW])


def _by_column(where: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    rows: dict[int, list[int]] = {}
    for row, column in where:
        rows.setdefault(column, []).append(row)
    return rows


def _with_days(cells: pl.DataFrame, dayless: Iterable[tuple[int, int]]) -> pl.DataFrame:
    """Return the cells with days as people write them; of a date that shows no day the year and month."""
    plain = cells.with_columns(pl.exclude(ROW).str.replace(_MIDNIGHT, "$1"))
    return _changed(plain, dayless, lambda cell: cell.str.slice(0, _MONTH))


def _with_percent(cells: pl.DataFrame, percent: Iterable[tuple[int, int]]) -> pl.DataFrame:
    """Return the cells with percentages as a spreadsheet shows them: 30% for 0.3."""
    return _changed(cells, percent, lambda cell: pl.coalesce(_hundredths(cell), cell))


def _hundredths(cell: pl.Expr) -> pl.Expr:
    exact = cell.cast(pl.Decimal(38, 14), strict=False) * 100
    return exact.cast(pl.String).str.replace(r"\.?0+$", "") + "%"


def _changed(
    cells: pl.DataFrame, where: Iterable[tuple[int, int]], change: Callable[[pl.Expr], pl.Expr]
) -> pl.DataFrame:
    """Return the cells with those at some rows and columns changed."""
    named = {f"c{column}": rows for column, rows in _by_column(where).items()}
    return cells.with_columns(
        pl.when(pl.col(ROW).is_in(rows)).then(change(pl.col(name))).otherwise(pl.col(name)).alias(name)
        for name, rows in named.items()
        if name in cells.columns
    )


def _with_errors(cells: pl.DataFrame, wrong: Iterable[tuple[int, int, str]]) -> pl.DataFrame:
    """Return the cells with the errors of formulas as a spreadsheet shows them."""
    by_column: dict[str, dict[int, str]] = {}
    for row, column, detail in wrong:
        kind = detail.rpartition("Error(")[2].rstrip(")'")
        by_column.setdefault(f"c{column}", {})[row] = _WRITTEN.get(kind, "#N/A")
    shown = [
        pl.coalesce(pl.col("row").replace_strict(rows, default=None, return_dtype=pl.String), pl.col(name)).alias(name)
        for name, rows in by_column.items()
    ]
    return cells.with_columns(shown)


_MARKS = {"xlsx": xlsx_marks, "xls": xls_marks}
