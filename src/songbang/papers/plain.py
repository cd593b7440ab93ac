"""Reads plain text."""

import hashlib
import re
from collections.abc import Iterator
from itertools import groupby, islice
from typing import Final

from songbang.basis.span import Span
from songbang.papers.encoding import decode
from songbang.papers.extent import within
from songbang.papers.limits import MAX_BLOCKS, MAX_CHARACTERS
from songbang.papers.paper import Block, Cell, Paper, Role
from songbang.papers.problems import PaperError

LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")
"""What is written on one line, without the white space around it."""


def read(name: str, data: bytes) -> Paper:
    """Read a text file: the decoded text as it is, with one line end, ``\\n``; every line with words is a block.

    Two lines or more in a row that are parted by tabs are the rows of a table, with a block for every cell.

    Raises ``PaperError`` with ``garbled_text`` or ``too_large``.
    """
    text = lines_of(data)
    within(len(text), 0)
    blocks = tuple(islice(_blocks(text), MAX_BLOCKS + 1))
    within(len(text), len(blocks))
    return Paper(name, hashlib.sha256(data).hexdigest(), "txt", text, blocks)


def _blocks(text: str) -> Iterator[Block]:
    tables = 0
    for tabbed, group in groupby(LINE.finditer(text), key=lambda line: "\t" in line.group()):
        lines = list(group)
        if tabbed and len(lines) > 1:
            for row, line in enumerate(lines):
                yield from _cells(text, line, tables, row)
            tables += 1
        else:
            yield from (Block(Span(*line.span())) for line in lines)


def _cells(text: str, line: re.Match[str], table: int, row: int) -> Iterator[Block]:
    start = line.start()
    for column, words in enumerate(line.group().split("\t")):
        inside = LINE.search(text, start, start + len(words))
        if inside:
            yield Block(Span(*inside.span()), Role.CELL, cell=Cell(table, row, column))
        start += len(words) + 1


def lines_of(data: bytes) -> str:
    """Return the decoded text with ``\\n`` for every line end.

    Raises ``PaperError`` with ``garbled_text`` or ``too_large``; four bytes a character are the most there can be.
    """
    if len(data) > 4 * MAX_CHARACTERS:
        raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
    return decode(data).replace("\r\n", "\n").replace("\r", "\n")
