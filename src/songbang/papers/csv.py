"""Reads tables that are kept as text: csv and tsv."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Final

from songbang.papers.paper import Paper
from songbang.papers.plain import lines_of
from songbang.papers.workbook import Sheet, paper_of

_MARKS: Final = (",", "\t", ";", "|", "，")
_SAMPLE: Final = 200


def read(name: str, data: bytes) -> Paper:
    """Read a table in text: the cells of a line parted by a tab, whatever sign the file parts them by.

    Raises ``PaperError`` with ``garbled_text``, ``empty`` or ``too_large``.
    """
    return paper_of(name, data, "csv", sheets(data))


def sheets(data: bytes) -> Iterator[Sheet]:
    """Yield the one sheet of a table in text; its rows have the number of the line on which they begin."""
    text = lines_of(data).replace("\x00", "")
    csv.field_size_limit(len(text) + 1)
    sheet, row = Sheet(""), 0
    lines = csv.reader(io.StringIO(text), delimiter=mark_of(text))
    for cells in lines:
        for column, words in enumerate(cells):
            sheet.put(row, column, _unguarded(words))
        row = lines.line_num
    yield sheet


def mark_of(text: str) -> str:
    """Return the sign that parts the cells: the one of which most lines hold the same number."""
    lines = [line for line in text.split("\n", _SAMPLE)[:_SAMPLE] if line.strip()]

    def lines_alike(mark: str) -> int:
        counts = Counter(line.count(mark) for line in lines if mark in line)
        return max(counts.values(), default=0)

    return max(_MARKS, key=lines_alike)


def _unguarded(words: str) -> str:
    """Return the words of a cell that was written as a formula to keep its zeros: ``="007"``."""
    return words[2:-1] if words.startswith('="') and words.endswith('"') and len(words) > 3 else words
