"""A small table that a person filled in: the lines of a CSV file, and cells that no spreadsheet takes for a formula."""

import csv
import io

from songbang.papers.encoding import decode
from songbang.papers.problems import PaperError

MARK = "\ufeff"
"""A byte order mark: without it spreadsheets take Chinese for another encoding."""
_STARTS = ("=", "+", "-", "@", "\t", "\r")


def read_csv(data: bytes) -> list[tuple[int, list[str]]] | None:
    """Return the lines that hold something, each with its number in the file; ``None`` where this is no CSV text.

    Any encoding that ``decode`` knows; parts stand apart by a comma, or by a semicolon or tab where the first line has
    more of these, as spreadsheets of some countries write them.
    """
    try:
        text = decode(data)
    except PaperError:
        return None
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
    try:
        return [(reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells)]
    except csv.Error:
        return None


def written(cells: list[list[str]]) -> str:
    """Return the lines of a CSV file; a cell that a spreadsheet would work out begins with an apostrophe."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([safe(cell) for cell in line] for line in cells)
    return out.getvalue()


def safe(cell: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_STARTS) else cell


def unsafe(cell: str) -> str:
    """Return what ``safe`` was given."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_STARTS) else cell
