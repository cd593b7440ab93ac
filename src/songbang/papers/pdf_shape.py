"""What lines that stand side by side are: columns of running text, a table, or pairs as at the foot of a contract."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from songbang.papers.pdf_marks import opens_item
from songbang.papers.pdf_rows import Row, usual_drop

Gap = tuple[float, float]
"""Free space between two columns, from left to right."""


class Shape(Enum):
    """How the lines of a region hang together."""

    PROSE = "prose"
    PAIRS = "pairs"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page that is read before the next begins: its rows, and the gaps between its columns if any.

    ``borders`` are the heights of the ruling lines between the rows of a table that has them. No sentence runs into a
    region that stands ``apart``, or out of it.
    """

    shape: Shape
    rows: list[Row]
    gaps: tuple[Gap, ...] = ()
    borders: tuple[float, ...] = ()
    apart: bool = False

    def columns(self) -> list[list[Row]]:
        """Return the rows of every column, from left to right."""
        columns: list[list[Row]] = [[] for _ in range(len(self.gaps) + 1)]
        for row in self.rows:
            for at, lines in self.cells(row).items():
                columns[at].append(lines)
        return columns

    def cells(self, row: Row) -> dict[int, Row]:
        """Return the lines of a row by column."""
        cells: dict[int, Row] = {}
        for line in row:
            cells.setdefault(sum(line.left >= gap[1] - 1 for gap in self.gaps), []).append(line)
        return cells


def shape(rows: Sequence[Row], gaps: tuple[Gap, ...]) -> Shape:
    """Tell what rows that leave these gaps free are."""
    region = Region(Shape.TABLE, list(rows), gaps)
    columns = region.columns()
    if sum(_runs_on(column) for column in columns) >= 2 and not _starts_together(region):
        return Shape.PROSE
    full = sum(len(region.cells(row)) > 1 for row in rows)
    if full < 3 and len(columns) == 2:
        return Shape.PAIRS
    if len(columns) == 2 and _signatures(rows) * 2 > full:
        return Shape.PAIRS
    return Shape.TABLE


def _runs_on(column: Sequence[Row]) -> bool:
    """Tell whether most lines of a column reach its right edge, as in running text."""
    if len(column) < 4:
        return False
    edge = max(row[-1].right for row in column)
    size = column[0][0].size
    left = min(row[0].left for row in column)
    return edge - left > 8 * size and sum(row[-1].right > edge - 2.5 * size for row in column) * 2 >= len(column)


def _starts_together(region: Region) -> bool:
    """Tell whether paragraphs begin at one height in several columns again and again, as the rows of a table do."""
    columns = [column for column in region.columns() if column]
    tongues = len({_is_latin(column) for column in columns}) > 1
    starts = [_starts(column, numbers=tongues) for column in columns]
    most = max(len(heights) for heights in starts)
    shared = [height for height in starts[0] if all(_near(height, heights) for heights in starts[1:])]
    return len(shared) >= 2 and len(shared) >= 0.7 * most


def _starts(column: Sequence[Row], *, numbers: bool) -> list[float]:
    """Return where paragraphs of a column begin: after a wider drop, and, if ``numbers``, where an item is numbered."""
    usual = usual_drop(column)
    starts = [column[0][0].base]
    for above, row in pairwise(column):
        wide = above[0].base - row[0].base > 1.15 * usual
        if wide or (numbers and opens_item(row[0].text)):
            starts.append(row[0].base)
    return starts


def _near(height: float, heights: Sequence[float]) -> bool:
    return any(abs(height - other) < 3 for other in heights)


def _is_latin(column: Sequence[Row]) -> bool:
    text = "".join(line.text for row in column for line in row)
    return sum(letter < "\u0250" for letter in text) * 2 > len(text)


def _signatures(rows: Sequence[Row]) -> int:
    return sum(len(row) > 1 and all(_is_label(line.text) for line in row) for row in rows)


def _is_label(text: str) -> bool:
    if text.endswith(("：", ":", "）", ")")) or "：" in text[:12]:
        return True
    return "__" in text or "＿＿" in text or ("年" in text and "日" in text)
