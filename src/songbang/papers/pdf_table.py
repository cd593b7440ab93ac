"""The rows of a table: which lines of print make one row, which of them one cell."""

from collections.abc import Sequence
from itertools import pairwise

from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_marks import opens_item
from songbang.papers.pdf_rows import Row
from songbang.papers.pdf_shape import Region

Cells = dict[int, list[Line]]
"""The lines of one row of a table by column, from top to bottom."""


def table_rows(region: Region) -> list[Cells]:
    """Return the rows of a table, the words that wrap inside a cell kept together."""
    if region.borders:
        return _ruled_rows(region)
    drops = [above[0].base - below[0].base for above, below in pairwise(region.rows)]
    tight = min(drops, default=0.0)
    apart = any(drop > 1.25 * tight for drop in drops) or _is_numbered(region)
    edges = _edges(region)
    rows: list[Cells] = []
    for at, row in enumerate(region.rows):
        cells = region.cells(row)
        if rows and _goes_on(cells, rows[-1], edges, close=drops[at - 1] <= 1.1 * tight, apart=apart):
            for column, lines in cells.items():
                rows[-1].setdefault(column, []).extend(lines)
        else:
            rows.append({column: list(lines) for column, lines in cells.items()})
    return rows


def _ruled_rows(region: Region) -> list[Cells]:
    rows: list[Cells] = [{} for _ in region.borders]
    for row in region.rows:
        for column, lines in region.cells(row).items():
            at = sum(lines[0].base < border for border in region.borders[1:])
            rows[at].setdefault(column, []).extend(lines)
    return [cells for cells in rows if cells]


def _is_numbered(region: Region) -> bool:
    """Tell whether the first column numbers the rows, so that a row without a number goes on with the one above."""
    first = region.columns()[0]
    return sum(opens_item(row[0].text) > 0 for row in first) > 1


def _goes_on(cells: Cells, above: Cells, edges: Sequence[float], *, close: bool, apart: bool) -> bool:
    """Tell whether a row of print continues the cells above it.

    ``apart`` tells that the rows of the table are told by wider gaps or by numbers, ``close`` that no such gap is here.
    """
    if not close or not set(cells) <= set(above) or any(opens_item(lines[0].text) for lines in cells.values()):
        return False
    if apart and len(above) > 1:
        return True
    if len(cells) == len(above):
        return False
    return all(above[at][-1].right > edges[at] - 2.6 * above[at][-1].size for at in cells)


def _edges(region: Region) -> list[float]:
    """Return the right edge of every column: as far as its longest line goes."""
    return [max((row[-1].right for row in column), default=0.0) for column in region.columns()]


def side_by_side(row: Row) -> tuple[str, ...]:
    """Return what goes between the lines of a row that is no table: a tab, or a space where the gap is small."""
    return tuple("\t" if after.left - before.right >= 1.5 * after.size else " " for before, after in pairwise(row))
