"""Tables with ruling lines: where their rows and columns begin."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from songbang.papers.pdf_lines import Line, cut
from songbang.papers.pdf_rows import Row
from songbang.papers.pdf_strokes import Stroke

_NEAR = 4.0
"""Borders that are nearer than this are one border, in points."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The borders of a ruled table in points: between rows from top to bottom, between columns from left to right."""

    heights: tuple[float, ...]
    edges: tuple[float, ...]

    def spans(self, line: Line) -> bool:
        """Tell whether a line stands at the height of the table, in it or beside it."""
        return self.heights[-1] < line.base < self.heights[0]

    def holds(self, line: Line) -> bool:
        """Tell whether a line stands in the table."""
        return self.spans(line) and self.edges[0] - _NEAR < line.left and line.right < self.edges[-1] + _NEAR

    def cut(self, row: Row) -> Row:
        """Cut lines that run over the border of a column."""
        pieces: Row = []
        for line in row:
            rest = line
            for edge in self.edges[1:-1]:
                at = [number for number, (_, end, begin) in enumerate(rest.breaks) if end - 1 <= edge <= begin + 1]
                if at:
                    piece, rest = cut(rest, at[0])
                    pieces.append(piece)
            pieces.append(rest)
        return pieces


def grids(across: Sequence[Stroke], upright: Sequence[Stroke]) -> list[Grid]:
    """Return the ruled tables of a page from top to bottom: at least two rows, or one row of two columns."""
    found: list[Grid] = []
    for stack in _stacks(_whole(across)):
        top, bottom = stack[0].at, stack[-1].at
        left, right = min(border.start for border in stack), max(border.end for border in stack)
        inside = [
            stroke
            for stroke in upright
            if left - _NEAR < stroke.at < right + _NEAR and stroke.start < top and stroke.end > bottom
        ]
        edges = _edges(inside, (top - bottom) / 2)
        if len(edges) > 2:
            found.append(Grid(tuple(border.at for border in stack), tuple(edges)))
    return found


def _whole(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Put lines at one height together: borders are often drawn cell by cell. From top to bottom."""
    whole: list[Stroke] = []
    for stroke in sorted(strokes, key=lambda stroke: (-round(stroke.at / 2), stroke.start)):
        last = whole[-1] if whole else None
        if last and last.at - stroke.at < _NEAR and stroke.start <= last.end + _NEAR:
            whole[-1] = Stroke(min(last.start, stroke.start), max(last.end, stroke.end), last.at)
        else:
            whole.append(stroke)
    return whole


def _stacks(borders: Sequence[Stroke]) -> list[list[Stroke]]:
    """Put borders that begin and end at the same places and follow each other together."""
    stacks: list[list[Stroke]] = []
    for border in borders:
        for stack in stacks:
            if abs(stack[0].start - border.start) < _NEAR and abs(stack[0].end - border.end) < _NEAR:
                stack.append(border)
                break
        else:
            stacks.append([border])
    return [stack for stack in stacks if len(stack) > 1]


def _edges(upright: Sequence[Stroke], needed: float) -> list[float]:
    """Return where upright lines run over at least ``needed`` points of a table's height."""
    columns: list[list[Stroke]] = []
    for stroke in sorted(upright, key=lambda stroke: stroke.at):
        if columns and stroke.at - columns[-1][0].at < _NEAR:
            columns[-1].append(stroke)
        else:
            columns.append([stroke])
    return [column[0].at for column in columns if _covered(column) >= needed]


def _covered(column: Sequence[Stroke]) -> float:
    """Return how much of the height the lines of one column cover, each part counted once."""
    ends = sorted((stroke.start, stroke.end) for stroke in column)
    covered = ends[0][1] - ends[0][0]
    reach = ends[0][1]
    for (_, _), (start, end) in pairwise(ends):
        covered += max(end - max(start, reach), 0.0)
        reach = max(reach, end)
    return covered
