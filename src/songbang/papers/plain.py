"""Reads plain text."""

import hashlib
import re
from typing import Final

from songbang.basis.span import Span
from songbang.papers.encoding import decode
from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.paper import Block, Paper
from songbang.papers.problems import PaperError

LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")
"""What is written on one line, without the white space around it."""


def read(name: str, data: bytes) -> Paper:
    """Read a text file: the decoded text as it is, with one line end, ``\\n``; every line with words is a block.

    Raises ``PaperError`` with ``garbled_text`` or ``too_large``.
    """
    text = lines_of(data)
    blocks = tuple(Block(Span(*line.span())) for line in LINE.finditer(text))
    return Paper(name, hashlib.sha256(data).hexdigest(), "txt", text, blocks)


def lines_of(data: bytes) -> str:
    """Return the decoded text with ``\\n`` for every line end.

    Raises ``PaperError`` with ``garbled_text`` or ``too_large``; four bytes a character are the most there can be.
    """
    if len(data) > 4 * MAX_CHARACTERS:
        raise PaperError("too_large", f"{len(data) // (1024 * 1024)} MB")
    return decode(data).replace("\r\n", "\n").replace("\r", "\n")
