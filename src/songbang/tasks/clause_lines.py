"""A file of clauses, one JSON object a line: each line becomes a text or what is wrong with it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from songbang.basis.words import Words

LONGEST_LINE = 1_000_000
"""Bytes of a line that are read; the rest of a longer line is passed over."""
LONGEST_CLAUSE = 20_000
"""Characters of one clause; what is longer is a paper, and for papers there is `songbang read`."""

_FAULTS = {
    "no_json": (
        Words("这一行不是 JSON。", "This line is not JSON."),
        Words('每行写一个对象：{"text": "…"}', 'Write one object a line: {"text": "…"}'),
    ),
    "no_text": (
        Words("这一行没有「text」，或者它不是文字。", "This line has no “text”, or it is no text."),
        Words('每行写一个对象：{"text": "…"}', 'Write one object a line: {"text": "…"}'),
    ),
    "empty": (
        Words("这一行没有内容。", "There is nothing on this line."),
        Words("删去这一行，或者补上条款的文字。", "Leave the line out, or fill in the words of the clause."),
    ),
    "too_large": (
        Words(
            f"这一行太长，不像一个条款（最多 {LONGEST_CLAUSE} 字）。",
            f"This is too long for one clause (at most {LONGEST_CLAUSE} characters).",
        ),
        Words("整份文件请用 songbang read。", "For a whole paper use songbang read."),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with one line, counted from 1, and what to do."""

    line: int
    code: str
    says: Words
    do: Words


def clause_texts(lines: BinaryIO) -> Iterator[str | LineFault]:
    """Yield for every line, in order, the text of its clause or what is wrong with it."""
    for number, line in enumerate(_bounded(lines), start=1):
        code, text = _read(line, first=number == 1)
        yield LineFault(number, code, *_FAULTS[code]) if code else text


def _bounded(lines: BinaryIO) -> Iterator[bytes | None]:
    """Yield each line, ``None`` for one that is too long; never more than one line is held."""
    while line := lines.readline(LONGEST_LINE):
        if len(line) < LONGEST_LINE or line.endswith(b"\n"):
            yield line
            continue
        while rest := lines.readline(LONGEST_LINE):
            if rest.endswith(b"\n"):
                break
        yield None


def _read(line: bytes | None, *, first: bool) -> tuple[str, str]:
    """Return the code of what is wrong, empty where nothing is, and the text."""
    if line is None:
        return "too_large", ""
    bare = (line.removeprefix(b"\xef\xbb\xbf") if first else line).strip()
    try:
        told = json.loads(bare or b"null")
    except (ValueError, RecursionError):
        return "no_json", ""
    text = told.get("text") if isinstance(told, dict) else None
    if not bare or (isinstance(text, str) and not text.strip()):
        return "empty", ""
    if not isinstance(text, str):
        return "no_text", ""
    if len(text) > LONGEST_CLAUSE:
        return "too_large", ""
    return "", text.encode("utf-8", errors="replace").decode("utf-8")
