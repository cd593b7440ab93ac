"""Documents in lines of JSON: a file is parted at line ends, so that many can work on one."""

import json
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Final

from songbang.basis.problem import Problem
from songbang.corpus.columns import text_column
from songbang.corpus.document import Document
from songbang.corpus.opened import opened
from songbang.corpus.pages import is_page, read_page
from songbang.corpus.problems import problem
from songbang.corpus.source import Source
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece
from songbang.corpus.waiting import Waiting
from songbang.papers.limits import MAX_CHARACTERS

_BLOCK: Final = 1024 * 1024
_LONGEST: Final = 6 * MAX_CHARACTERS
"""The longest line that is read: a text as long as may be, every character of it written as an escape."""


def pieces(source: Source, most: int) -> Iterator[Piece]:
    """Yield stretches of whole lines of some ``most`` bytes, each with the number of lines before it."""
    start = lines = before = at = 0
    with opened(source.address) as file:
        while block := file.read(_BLOCK):
            last = block.rfind(b"\n") + 1
            if last and at + last - start >= most:
                lines += block.count(b"\n", 0, last)
                yield Piece(source, start, at + last, before, at + last - start)
                start, before = at + last, lines
                lines += block.count(b"\n", last)
            else:
                lines += block.count(b"\n")
            at += len(block)
    if at > start:
        yield Piece(source, start, at, before, at - start)


def waiting(piece: Piece, task: Task) -> Iterator[Waiting]:
    """Yield the lines of a piece; empty ones are passed over. A line longer than a text may be is not kept."""
    with opened(piece.source.address) as file:
        file.seek(piece.start)
        left, number = piece.end - piece.start, piece.before
        while left > 0:
            number += 1
            line, length = _line(file, left)
            left -= length or left
            if line is None or line.strip():
                name = f"{piece.source.name}#{number}"
                yield Waiting(name, partial(_read, name, line, task))


def _line(file: BinaryIO, left: int) -> tuple[bytes | None, int]:
    """Return the next line and its length; ``None`` for one that is too long, which is read past."""
    line = file.readline(min(left, _LONGEST))
    length = len(line)
    if length < min(left, _LONGEST) or line.endswith(b"\n") or length == left:
        return line, length
    while length < left and (more := file.readline(min(left - length, _BLOCK))):
        length += len(more)
        if more.endswith(b"\n"):
            break
    return None, length


def _read(name: str, line: bytes | None, task: Task) -> Iterator[Document | Problem]:
    if line is None:
        yield problem("too_large", name, f"> {_LONGEST // _BLOCK} MB")
        return
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        yield problem("line_unreadable", name, type(error).__name__)
        return
    if not isinstance(record, dict):
        yield problem("line_unreadable", name, type(record).__name__)
        return
    yield text_of(name, record, text_column(record, task.column), task)


def text_of(name: str, record: dict[str, object], column: str | None, task: Task) -> Document | Problem:
    """Return the document in a column of a record, or what keeps it from being one."""
    if column is None:
        return problem("no_text_column", name, ", ".join(list(record)[:20]))
    text = record[column]
    if not isinstance(text, str) or not text.strip():
        return problem("empty", name)
    if len(text) > MAX_CHARACTERS:
        return problem("too_large", name, f"{len(text) // 1_000_000} M")
    return read_page(name, text.encode("utf-8", "replace"), task) if is_page(text) else Document(name, text)
