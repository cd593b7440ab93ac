"""Tables in which firms may stand: cells of the paper, and lines cut by bars, tabs or wide gaps."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from songbang.papers.paper import Block
from songbang.passages.passages import Passages


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the folded text that stands by itself: a paragraph of a cell, or a line (``row`` is ``None``)."""

    start: int
    end: int
    row: int | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its filled pieces, row by row."""

    rows: tuple[tuple[Piece, ...], ...]

    @property
    def start(self) -> int:
        """Where the table begins in the folded text."""
        return self.rows[0][0].start


_BAR = re.compile(r"[|｜│\t]")
_GAP = re.compile(r"[ \u3000]{2,}")
_RULE = re.compile(r"[\s|｜│:+\-─━=]*")
_LINES = 2  # lines alike that make a table


def elements(passages: Passages) -> Iterator[Piece | Grid]:
    """Yield the lines and the tables of a paper in reading order."""
    blocks = passages.paper.blocks
    at = 0
    while at < len(blocks):
        cell = blocks[at].cell
        end = at + 1
        if cell is not None:
            while end < len(blocks) and (other := blocks[end].cell) is not None and other.table == cell.table:
                end += 1
            rows = _cells(passages, blocks[at:end])
            if rows:
                yield Grid(rows)
        else:
            cut, end = _ruled(passages, blocks, at)
            if cut:
                yield Grid(cut)
            else:
                yield from _lines(passages, blocks[at:end])
        at = end


def _lines(passages: Passages, blocks: Sequence[Block]) -> Iterator[Piece]:
    for block in blocks:
        start, end = _folded(passages, block.span.start, block.span.end)
        if end > start:
            yield Piece(start, end)


def _folded(passages: Passages, start: int, end: int) -> tuple[int, int]:
    left, right = passages.folded.at(start), passages.folded.at(end)
    text = passages.folded.text
    while left < right and text[left] in " \n\t":
        left += 1
    while right > left and text[right - 1] in " \n\t":
        right -= 1
    return left, right


def _cells(passages: Passages, blocks: Sequence[Block]) -> tuple[tuple[Piece, ...], ...]:
    rows: dict[int, list[Piece]] = {}
    for block in blocks:
        start, end = _folded(passages, block.span.start, block.span.end)
        if block.cell is not None and end > start:
            rows.setdefault(block.cell.row, []).append(Piece(start, end, block.cell.row, block.cell.column))
    return tuple(tuple(rows[row]) for row in sorted(rows))


def _ruled(passages: Passages, blocks: Sequence[Block], at: int) -> tuple[tuple[tuple[Piece, ...], ...], int]:
    """The rows of a table drawn with signs in plain lines, and where it ends; no rows where these lines are none."""
    text = passages.paper.text
    reached = at + 1
    for sign in (_BAR, _GAP):
        rows: list[tuple[Piece, ...]] = []
        end = at
        while end < len(blocks) and blocks[end].cell is None:
            words = blocks[end].span.of(text)
            if not sign.search(words.strip()) and not (rows and _RULE.fullmatch(words)):
                break
            row = tuple(_fields(passages, blocks[end], sign, len(rows)))
            rows += [row] if row else []
            end += 1
        if len(rows) >= _LINES and max(len(row) for row in rows) > 1:
            return tuple(rows), end
        reached = max(reached, end)
    return (), reached


def _fields(passages: Passages, block: Block, sign: re.Pattern[str], row: int) -> Iterator[Piece]:
    words = block.span.of(passages.paper.text)
    if _RULE.fullmatch(words):
        return
    shift = len(words) - len(words.lstrip(" |｜│\t\u3000"))
    edges = [shift, *(edge for hit in sign.finditer(words, shift) for edge in hit.span()), len(words)]
    for column, (left, right) in enumerate(zip(edges[::2], edges[1::2], strict=True)):
        start, end = _folded(passages, block.span.start + left, block.span.start + right)
        if end > start:
            yield Piece(start, end, row, column)
