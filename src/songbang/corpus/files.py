"""Documents that are files of their own, in every format that papers may have."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from songbang.basis.problem import Problem
from songbang.corpus.document import Document
from songbang.corpus.opened import opened
from songbang.corpus.pages import read_page
from songbang.corpus.problems import problem
from songbang.corpus.task import Task
from songbang.corpus.unit import Piece
from songbang.corpus.waiting import Waiting
from songbang.papers.archive import unpack
from songbang.papers.formats import format_of, reader_for
from songbang.papers.guard import guarded
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending
from songbang.papers.plain import lines_of
from songbang.papers.problems import PaperError
from songbang.papers.waiting_room import finish
from songbang.scans.waiting import Looked

_PICTURE: Final = "image_only"


def waiting(piece: Piece, task: Task) -> Iterator[Waiting]:
    """Yield the file of a piece."""
    yield Waiting(piece.source.name, partial(_load, piece, task))


def _load(piece: Piece, task: Task) -> Iterator[Document | Problem]:
    if piece.source.size > MAX_FILE_BYTES:
        yield problem("too_large", piece.source.name, f"{piece.source.size // (1024 * 1024)} MB")
        return
    with opened(piece.source.address) as file:
        data = file.read(MAX_FILE_BYTES + 1)
    yield from read_data(piece.source.name, data, task)


def read_data(name: str, data: bytes, task: Task) -> Iterator[Document | Problem]:
    """Yield the documents of one file: itself, or what is in it; and everything there is to say of them."""
    for member in unpack(name, data):
        if isinstance(member, Problem):
            yield member
        else:
            yield from _read(member.name, member.data, task)


def _read(name: str, data: bytes, task: Task) -> Iterator[Document | Problem]:
    form = format_of(name, data)
    if not data.strip(b"\x00\t\n\r "):
        yield problem("empty", name)
    elif form in {"txt", "text", ""}:
        yield _plain(name, data)
    elif form == "html" and not task.scans:
        yield read_page(name, data, task)
    else:
        yield from _paper(name, data, task)


def _plain(name: str, data: bytes) -> Document | Problem:
    """Read a text without looking for its paragraphs and tables, which takes longer than all the rest."""
    try:
        return Document(name, lines_of(data))
    except PaperError as error:
        return problem(error.code, name, error.detail)


def _paper(name: str, data: bytes, task: Task) -> Iterator[Document | Problem]:
    read = guarded(name, lambda: reader_for(name, data)(name, data))
    if isinstance(read, Pending):
        read = finish([(name, read)])[0] if task.scans else _unseen(name, read)
    if isinstance(read, Problem):
        yield _not_asked(read) if not task.scans else read
        return
    yield from read.problems if task.scans else map(_not_asked, read.problems)
    if read.text.strip():
        yield Document(name, read.text)
    elif not read.problems:
        yield problem("empty", name)


def _unseen(name: str, pending: Pending) -> Paper | Problem:
    """Finish a paper without looking at its pictures: the words that are words are kept."""
    blind = [Looked(trouble=_PICTURE)] * len(pending.pictures)
    return guarded(name, lambda: pending.finish(blind, lambda _digest, _page, scan: scan))


def _not_asked(told: Problem) -> Problem:
    """Say of pictures that they were not to be read, where the papers' room says that it cannot."""
    return replace(problem("picture_not_asked", told.paper), page=told.page) if told.code == _PICTURE else told
