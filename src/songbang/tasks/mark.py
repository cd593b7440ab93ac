"""The Word files of a pile back, with comments at the clauses and tracked changes where a rule gives the words."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.papers.read import members
from songbang.readings.reading import Reading
from songbang.reports.word.marked import Marked, Telling, marked_docx

WORD = "docx"
_NOT_WORD = (
    Words("这不是 docx，批注写不进去。", "It is no docx; comments cannot be written into it."),
    Words(
        "用 Word 或 WPS 打开，另存为 docx，再试一次。PDF 和照片的条款看 songbang read 的报告。",
        "Open it in Word or WPS, save it as docx, and try again. For PDF and photos see the report of songbang read.",
    ),
)
_CHANGED = (
    Words("读过之后文件变了，没有写批注。", "The file changed after it was read; no comments were written."),
    Words("再运行一次。", "Run it again."),
)
_SIGNED = (
    Words(
        "原文件带数字签名；批注本改动过，签名对不上了。",
        "The file is digitally signed; the signature does not fit the marked copy.",
    ),
    Words("原文件没有动，要用签名的请用原文件。", "Your file was not changed; use that where the signature counts."),
)


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """One Word file of the pile, what its copy is called, and the copy; ``None`` where no clause was found."""

    paper: str
    name: str
    marked: Marked | None


def marked_copies(outcome: Outcome, paths: Sequence[Path], lang: str, made: datetime) -> Iterator[MarkedCopy | Problem]:
    """Yield a marked copy of each Word file under the paths, in the order of ``outcome``, which was read from them.

    What is no Word file, or cannot be marked, is a problem: ``not_word``, ``word_changed`` and those of
    ``marked_docx``; ``word_signed`` informs beside a copy. Nothing is written. ``made`` is told as the time.
    """
    telling = Telling(load(), lang, made)
    word = {one.paper.name: one for one in outcome.readings if one.paper.format == WORD}
    yield from (Problem("not_word", one.paper.name, *_NOT_WORD) for one in outcome.readings if one.paper.format != WORD)
    for member in members(paths) if word else ():
        reading = None if isinstance(member, Problem) else word.pop(member.name, None)
        if reading is not None and not isinstance(member, Problem):
            yield from _marked(member.data, reading, outcome, telling)
    yield from (Problem("word_changed", name, *_CHANGED) for name in word)


def _marked(data: bytes, reading: Reading, outcome: Outcome, telling: Telling) -> Iterator[MarkedCopy | Problem]:
    name = reading.paper.name
    if not reading.clauses:
        yield MarkedCopy(name, marked_name(name), None)
    elif hashlib.sha256(data).hexdigest() != reading.paper.sha256:
        yield Problem("word_changed", name, *_CHANGED)
    else:
        marked = marked_docx(data, reading, outcome, telling)
        yield marked if isinstance(marked, Problem) else MarkedCopy(name, marked_name(name), marked)
        if isinstance(marked, Marked) and marked.is_signed:
            yield Problem("word_signed", name, *_SIGNED)


def marked_name(name: str) -> str:
    """Return what the marked copy of a paper is called: 合同.docx becomes 合同.marked.docx."""
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}.marked{path.suffix or '.docx'}"))
