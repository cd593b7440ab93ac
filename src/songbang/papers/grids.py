"""The tables of a file as rows and columns, for what reads numbers out of them rather than words."""

from collections.abc import Callable, Iterable
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.papers import csv, ods, xls, xlsx
from songbang.papers.formats import format_of
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError, problem
from songbang.papers.read import read_bytes
from songbang.papers.workbook import Sheet

_READERS: dict[str, Callable[[bytes], Iterable[Sheet]]] = {
    **dict.fromkeys(("csv", "tsv", "txt", "text", ""), csv.sheets),
    **dict.fromkeys(("xlsx", "xlsm", "xltx", "xltm"), xlsx.sheets),
    **dict.fromkeys(("xls", "xlt", "et"), xls.sheets),
    **dict.fromkeys(("ods", "ots", "fods"), ods.sheets),
}


def grids_of(path: Path) -> tuple[Sheet, ...] | Problem:
    """Return the sheets of a workbook, or the tables of any other paper, hidden ones too; a problem where none is read.

    Rows and columns are those of the file, counted from 0 (in a text file a row has the number of its first line); the
    tables of a paper that is no workbook count their own rows.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return problem("too_large", path.name, f"{path.stat().st_size // (1024 * 1024)} MB")
        data = path.read_bytes()
    except FileNotFoundError:
        return problem("not_found", path.name)
    except PermissionError:
        return problem("not_allowed", path.name)
    except (OSError, ValueError) as error:
        return problem("unreadable", path.name, type(error).__name__)
    return _guarded(path.name, data)


def _guarded(name: str, data: bytes) -> tuple[Sheet, ...] | Problem:
    """Read the sheets; a damaged file makes the libraries raise anything."""
    try:
        sheets = _sheets(name, data)
    except PaperError as error:
        return problem(error.code, name, error.detail)
    except Exception as error:  # noqa: BLE001 - as in guard.py
        return problem("unreadable", name, type(error).__name__)
    if isinstance(sheets, Problem):
        return sheets
    return sheets if any(sheet.rows for sheet in sheets) else problem("empty", name)


def _sheets(name: str, data: bytes) -> tuple[Sheet, ...] | Problem:
    reader, opens = _READERS.get(format_of(name, data)), data.lstrip()[:5]
    if reader is not None and (not opens.startswith(b"<") or opens == b"<?xml"):
        return tuple(reader(data))
    paper = read_bytes(name, data)
    return paper if isinstance(paper, Problem) else _tables(paper)


def _tables(paper: Paper) -> tuple[Sheet, ...]:
    """Return the tables of a paper: those that HR systems write as web pages, Word tables."""
    sheets: dict[int, Sheet] = {}
    for block in paper.blocks:
        if block.cell is not None:
            sheet = sheets.setdefault(block.cell.table, Sheet(""))
            before = sheet.rows.get(block.cell.row, {}).get(block.cell.column, "")
            words = paper.text[block.span.start : block.span.end]
            sheet.put(block.cell.row, block.cell.column, f"{before} {words}")
    return tuple(sheets.values())
