"""The rows of a page: lines that stand side by side on about one base line."""

from collections.abc import Sequence
from itertools import pairwise

from songbang.papers.pdf_lines import Line, cut, join
from songbang.papers.pdf_marks import is_blank, opens_item

Row = list[Line]
"""Lines on about one base line, from left to right."""


def one_below_the_other(lines: Sequence[Line]) -> bool:
    """Tell whether every line stands below the one before."""
    return all(above.base - below.base > 0.5 * below.size for above, below in pairwise(lines))


def rows(lines: Sequence[Line]) -> list[Row]:
    """Sort lines into rows from top to bottom; raised letters and near neighbours are joined to one line."""
    found: list[Row] = []
    for line in sorted(lines, key=lambda line: -line.base):
        row = found[-1] if found else None
        if row and row[0].base - line.base < 0.9 * max(row[0].size, line.size) and _fits(line, row):
            row.append(line)
        else:
            found.append([line])
    for row in found:
        row.sort(key=lambda line: line.left)
    return [_joined(row) for row in found]


def _fits(line: Line, row: Row) -> bool:
    slack = 0.5 * line.size
    return all(line.left > other.right - slack or line.right < other.left + slack for other in row)


def _joined(row: Row) -> Row:
    joined = row[:1]
    for line in row[1:]:
        before = joined[-1]
        gap = line.left - before.right
        size = max(before.size, line.size)
        numbered = opens_item(before.text) == len(before.text)
        if gap < 0.9 * size or (gap < 4 * size and numbered) or is_blank(before.text, line.text):
            joined[-1] = join(before, line, "" if gap < 0.2 * line.size else " ")
        else:
            joined.append(line)
    return joined


def cut_at(row: Row, edges: Sequence[float]) -> Row:
    """Cut the lines of a row where words inside them begin at one of these edges."""
    if not any(line.breaks for line in row):
        return row
    pieces: Row = []
    for line in row:
        rest, number = line, 0
        while number < len(rest.breaks):
            if any(abs(rest.breaks[number][2] - edge) < 1 for edge in edges):
                piece, rest = cut(rest, number)
                pieces.append(piece)
                number = 0
            else:
                number += 1
        pieces.append(rest)
    return pieces


def usual_drop(rows: Sequence[Row]) -> float:
    """Return the median drop from one row to the next in points, infinity for a single row."""
    drops = sorted(above[0].base - below[0].base for above, below in pairwise(rows))
    return drops[len(drops) // 2] if drops else float("inf")
