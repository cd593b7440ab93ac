"""Reads Markdown: the text as it was typed, its marks included; the blocks know headings and tables."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from songbang.basis.span import Span
from songbang.papers.paper import Block, Cell, Paper, Role
from songbang.papers.plain import LINE, lines_of

_HEADING: Final = re.compile(r"(#{1,6})[ \t\u3000]+(\S(?:.*?\S)?)[ \t]*#*\Z")
# A row of underscores draws a rule too, but in these papers it is a line to write on.
# A fence may name a programming language behind it; a rule with words behind it (---保密) is a line of the paper.
_RULE: Final = re.compile(r"(?:[-*=][ \t]*){3,}\Z|(?:[~`][ \t]*){3,}[A-Za-z0-9_+-]*\Z|=+\Z")
_UNDERLINE: Final = re.compile(r"(=+|-{2,})\Z")
_LIST_ITEM: Final = re.compile(r"[-*+][ \t]|\d{1,9}[.)][ \t]")
_TABLE_RULE: Final = re.compile(r"(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\Z")
# What stands between two pipes; a pipe after a backslash is a character of the cell.
_CELL: Final = re.compile(r"(?:[^|\\\n]|\\.)+|(?<=\|)(?=\|)")
_INDENT: Final = 2


def read(name: str, data: bytes) -> Paper:
    """Read a Markdown file: the decoded text as it is, with one line end, ``\\n``.

    A line with words is a block: a heading without its ``#``, a list item with its mark and its depth as ``level``,
    a cell of a table without its pipes. Lines that only draw (``---``, the rule under a table's head, a fence) are
    none. Raises ``PaperError`` with ``garbled_text`` or ``too_large``.
    """
    text = lines_of(data)
    return Paper(name, hashlib.sha256(data).hexdigest(), "md", text, tuple(_blocks(text)))


def _blocks(text: str) -> Iterator[Block]:
    lines = list(LINE.finditer(text))
    table, row = -1, -1
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) and _adjoin(text, line, lines[at + 1]) else None
        in_table = row >= 0 and _adjoin(text, lines[at - 1], line) and "|" in line.group()
        if not in_table and following and "|" in line.group() and _TABLE_RULE.match(following.group()):
            in_table, table, row = True, table + 1, -1
        if in_table:
            if not _TABLE_RULE.match(line.group()):
                row += 1
                yield from _cells(line, table, row)
        else:
            row = -1
            if not _RULE.match(line.group()):
                yield _block(text, line, following)


def _adjoin(text: str, line: re.Match[str], following: re.Match[str]) -> bool:
    return text.count("\n", line.end(), following.start()) == 1


def _block(text: str, line: re.Match[str], following: re.Match[str] | None) -> Block:
    heading = _HEADING.match(line.group())
    if heading:
        start = line.start() + heading.start(2)
        return Block(Span(start, start + len(heading[2])), Role.HEADING, level=len(heading[1]) - 1)
    span = Span(*line.span())
    if _LIST_ITEM.match(line.group()):
        indent = line.start() - (text.rfind("\n", 0, line.start()) + 1)
        return Block(span, level=indent // _INDENT)
    underline = _UNDERLINE.match(following.group()) if following else None
    if underline:
        return Block(span, Role.HEADING, level=0 if underline[1].startswith("=") else 1)
    return Block(span)


def _cells(line: re.Match[str], table: int, row: int) -> Iterator[Block]:
    words = line.group()
    for column, cell in enumerate(_CELL.finditer(words)):
        found = LINE.search(cell.group())
        if found:
            start = line.start() + cell.start() + found.start()
            yield Block(Span(start, start + len(found.group())), Role.CELL, cell=Cell(table, row, column))
