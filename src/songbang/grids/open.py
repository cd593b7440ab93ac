"""A file opened as grids, whatever it is: a workbook, a table in text, columns, or any paper with tables."""

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import polars as pl

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.grids.grid import ROW, Grid, numbered
from songbang.grids.text_grid import text_grid
from songbang.grids.workbook_grids import workbook_grids
from songbang.papers.formats import format_of
from songbang.papers.grids import grids_of
from songbang.papers.problems import PaperError, problem
from songbang.papers.workbook import Sheet

MOST_BYTES = 1024**3
_PARQUET = b"PAR1"
_HEAD = 1024
SAVE_AS = Words(
    "用原来的软件打开它，另存为 xlsx 或 csv，再读一次。",
    "Open it with the program it was made with, save it as xlsx or csv, and read it again.",
)
FOLDER = Words("这是一个文件夹，不是一个表格。", "This is a folder and not a table.")
ONE_FILE = Words("写出里面那个表格文件的名字。", "Name the file of the table in it.")
_PANIC = "PanicException"
"""What the readers that are written in Rust raise on a broken file; it is no ``Exception``."""


def open_grids(path: Path) -> tuple[Grid, ...] | Problem:
    """Return every sheet of a file that has cells, hidden ones too; a problem where nothing can be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return problem("too_large", path.name, f"{path.stat().st_size // 1024**2} MB")
        data = path.read_bytes()
    except FileNotFoundError:
        return problem("not_found", path.name)
    except IsADirectoryError:
        return replace(problem("unreadable", path.name, "folder"), says=FOLDER, do=ONE_FILE)
    except PermissionError:
        return problem("not_allowed", path.name)
    except (OSError, ValueError) as error:
        return _unreadable(path, type(error).__name__)
    return _guarded(path, data)


def _unreadable(path: Path, why: str) -> Problem:
    return replace(problem("unreadable", path.name, why), do=SAVE_AS)


def _guarded(path: Path, data: bytes) -> tuple[Grid, ...] | Problem:
    if not data.strip(b"\x00\t\n\r "):
        return problem("empty", path.name)
    try:
        found = _grids(path, data)
    except PaperError as error:
        wrong = problem(error.code, path.name, error.detail)
        return replace(wrong, do=SAVE_AS) if error.code == "unreadable" else wrong
    except Exception as error:  # noqa: BLE001 - a damaged file makes the libraries raise anything
        return _unreadable(path, type(error).__name__)
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        return _unreadable(path, _PANIC)
    if isinstance(found, Problem):
        return found
    grids = tuple(grid for grid in found if grid.cells.height)
    return grids or problem("empty", path.name)


def _grids(path: Path, data: bytes) -> Iterable[Grid] | Problem:
    if data[:4] == _PARQUET:
        return [_parquet(data)]
    form = _FORMS.get(format_of(path.name, data[:_HEAD] if data[:2] != b"PK" else data), "")
    if form == "xls" and data.lstrip()[:1] == b"<":
        form = ""
    if form in _TEXT and data.lstrip()[:1] == b"<":
        form = ""
    if form in _READERS:
        return _READERS[form](data)
    if form:
        return list(workbook_grids(data, form))
    sheets = grids_of(path)
    return sheets if isinstance(sheets, Problem) else [_sheet(sheet) for sheet in sheets]


def _parquet(data: bytes) -> Grid:
    """Return a table in columns; its names are the first row, its first record the second, as in a spreadsheet."""
    frame = pl.read_parquet(io.BytesIO(data))
    heads = pl.DataFrame({name: [name] for name in frame.columns})
    return Grid("", numbered(pl.concat([heads, pl.DataFrame([_words(one) for one in frame])])))


def _words(column: pl.Series) -> pl.Series:
    """Return a column as text, whatever it holds; what is no number is nothing."""
    if column.dtype.is_nested() or column.dtype == pl.Binary:
        return pl.Series(column.name, [None if one is None else str(one) for one in column.to_list()], dtype=pl.String)
    return (column.fill_nan(None) if column.dtype.is_float() else column).cast(pl.String, strict=False)


def _sheet(sheet: Sheet) -> Grid:
    width = max((max(row) + 1 for row in sheet.rows.values() if row), default=0)
    rows = sorted(sheet.rows.items())
    cells = {f"c{at}": pl.Series([row.get(at) for _, row in rows], dtype=pl.String) for at in range(width)}
    numbers = pl.Series(ROW, [number + 1 for number, _ in rows], dtype=pl.Int64)
    return Grid(sheet.title, pl.DataFrame([numbers]).hstack(pl.DataFrame(cells)), sheet.is_hidden)


_TEXT = frozenset({"csv"})
_READERS: Mapping[str, Callable[[bytes], Iterable[Grid]]] = {"csv": lambda data: [text_grid(data)]}
_FORMS: Mapping[str, str] = {
    **dict.fromkeys(("csv", "tsv", "txt", "text", ""), "csv"),
    **dict.fromkeys(("xlsx", "xlsm", "xltx", "xltm"), "xlsx"),
    **dict.fromkeys(("xls", "xlt", "et"), "xls"),
    **dict.fromkeys(("xlsb", "ods"), "other"),
}
