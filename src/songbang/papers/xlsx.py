"""Reads spreadsheets of the new kind: xlsx and its variants for templates and macros, which are never run."""

from collections.abc import Iterator

from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError
from songbang.papers.workbook import Sheet, paper_of
from songbang.papers.xlsx_cells import CellReader, read_cells
from songbang.papers.xlsx_package import Workbook, open_workbook


def read(name: str, data: bytes) -> Paper:
    """Read a workbook as a reader sees it: what its cells show, formulas by the value they last had.

    Raises ``PaperError`` with ``empty``, ``image_only``, ``encrypted``, ``too_large`` or ``unsupported_format``, and
    what ``zipfile`` and ``lxml`` raise on broken files.
    """
    workbook = open_workbook(data)
    try:
        return paper_of(name, data, "xlsx", _sheets(workbook))
    except PaperError as error:
        if error.code == "empty" and workbook.has_pictures:
            raise PaperError("image_only") from error
        raise


def sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the sheets of a workbook with what their cells show."""
    return _sheets(open_workbook(data))


def _sheets(workbook: Workbook) -> Iterator[Sheet]:
    reader = CellReader(workbook)
    for listed in workbook.sheets:
        sheet = Sheet(listed.title, is_hidden=listed.is_hidden)
        read_cells(workbook.stream(listed.part), reader, sheet)
        sheet.boxes += workbook.words_around(listed.part, "drawing")
        sheet.remarks += workbook.words_around(listed.part, "comments")
        yield sheet
