"""Writes the sheets of a workbook down: competitor lists, rank tables, pay tables, row by row."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from songbang.papers.draft import Draft, Shape
from songbang.papers.limits import MAX_CELLS
from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.problems import PaperError

# The names that programs give to sheets nobody has named.
_UNNAMED: Final = re.compile(r"(?:sheet|工作表|table|表)\s*[0-9]*", re.IGNORECASE)
# What a line under a table opens with when it speaks about the table and is no row of it.
_REMARK: Final = re.compile(
    r"[(（*※【\[]?\s*(?:备注|備註|附注|附註|注|註|说明|說明|提示|声明|聲明|notes?|remarks?)\s*[:：)）\]】0-9一1]",
    re.IGNORECASE,
)
_LONGEST_TITLE: Final = 60


@dataclass(slots=True)
class Sheet:
    """One sheet while it is read: what its cells show, by row and column counted from 0, empty ones left out.

    ``across`` are the rows in which a merged cell covers several columns; ``remarks`` the comments on its cells;
    ``boxes`` the texts that lie over the cells.
    """

    title: str
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    across: set[int] = field(default_factory=set)
    remarks: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    is_hidden: bool = False
    cells: int = 0

    def put(self, row: int, column: int, shown: str) -> None:
        """Write what a cell shows; an empty one takes no place. Tabs in a cell are spaces: they part cells.

        Raises ``PaperError`` with ``too_large`` for more cells than any table has.
        """
        words = shown.replace("\r\n", "\n").replace("\t", " ").strip()
        if words:
            self.rows.setdefault(row, {})[column] = words
            self.cells += 1
            if self.cells > MAX_CELLS:
                raise PaperError("too_large", f"> {MAX_CELLS:,} cells")


def paper_of(name: str, data: bytes, form: str, sheets: Iterable[Sheet]) -> Paper:
    """Return the paper that the sheets of a workbook make.

    A sheet is a table, its name (where somebody gave it one) a heading before it. Cells are parted by a tab, empty
    ones between them too; empty rows and columns are left out. A title over the table, a line across it and remarks
    under it are paragraphs, so that row 0 is the head. Sheets that are hidden are read; a note (``hidden_sheet``)
    says which they are.

    Raises ``PaperError`` with ``too_large``, or ``empty`` where no cell shows anything.
    """
    draft, cells, tables = Draft(), 0, 0
    for sheet in sheets:
        cells += sheet.cells
        if cells > MAX_CELLS:
            raise PaperError("too_large", f"> {MAX_CELLS:,} cells")
        tables += _write(draft, sheet, tables)
    if not draft.parts:
        raise PaperError("empty")
    digest = hashlib.sha256(data).hexdigest()
    return Paper(name, digest, form, draft.text, tuple(draft.blocks), notes=tuple(draft.notes))


def _write(draft: Draft, sheet: Sheet, number: int) -> bool:
    """Write one sheet, and tell whether there was a table in it."""
    if not (sheet.rows or sheet.boxes or sheet.remarks):
        return False
    hidden = (Note("hidden_sheet", sheet.title, 0),) if sheet.is_hidden else ()
    named = "" if _UNNAMED.fullmatch(sheet.title.strip()) else sheet.title
    draft.write(named, Shape(Role.HEADING, level=0), hidden)
    columns = {at: place for place, at in enumerate(sorted({at for row in sheet.rows.values() for at in row}))}
    wide = [at for at, row in sheet.rows.items() if len(row) > 1]
    first, last = (min(wide), max(wide)) if wide else (0, max(sheet.rows, default=0))
    written = 0
    for at in sorted(sheet.rows):
        row = sheet.rows[at]
        draft.end_line()
        words = next(iter(row.values()))
        if len(row) == 1 and (at < first or at in sheet.across or (at > last and _REMARK.match(words))):
            is_title = not written and len(words) <= _LONGEST_TITLE
            draft.write(words, Shape(Role.HEADING, level=1) if is_title else Shape())
        else:
            _write_row(draft, {columns[column]: shown for column, shown in row.items()}, number, written)
            written += 1
    draft.end_line()
    for words in sheet.boxes:
        draft.write(words, Shape(Role.TEXT_BOX))
    draft.notes += [Note("comment", words, draft.length) for words in sheet.remarks]
    return written > 0


def _write_row(draft: Draft, row: dict[int, str], table: int, at: int) -> None:
    for column in range(max(row) + 1):
        before = len(draft.blocks)
        if column in row:
            draft.write(row[column], Shape(Role.CELL, cell=Cell(table, at, column)))
        draft.end_cell(before)
    draft.end_line()
