"""Documents in a ZIP archive of any length, member by member; nothing is written to disk."""

import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO

from songbang.basis.problem import Problem
from songbang.corpus.document import Document
from songbang.corpus.files import read_data
from songbang.corpus.opened import opened
from songbang.corpus.problems import problem
from songbang.corpus.source import Source
from songbang.corpus.task import Task
from songbang.corpus.unit import UNIT_PIECES, Piece
from songbang.corpus.waiting import Waiting
from songbang.papers.files import is_litter
from songbang.papers.inside import Inside, safe_name
from songbang.papers.limits import LARGE_MEMBER_BYTES, MAX_FILE_BYTES, MAX_RATIO
from songbang.papers.problems import PaperError
from songbang.papers.zip_inside import listed_in


def pieces(source: Source, most: int) -> Iterator[Piece]:
    """Yield stretches of members of some ``most`` bytes unpacked, in the order of the archive."""
    with opened(source.address) as file:
        start, size = 0, 0
        members = _members(file)
        for at, member in enumerate(members):
            if at > start and (size + member.size > most or at - start == UNIT_PIECES):
                yield Piece(source, start, at, start, size)
                start, size = at, 0
            size += member.size
        if not members:
            raise zipfile.BadZipFile(source.name)
        yield Piece(source, start, len(members), start, size)


def waiting(piece: Piece, task: Task) -> Iterator[Waiting]:
    """Yield the members of a piece."""
    with opened(piece.source.address) as file:
        for member in _members(file)[piece.start : piece.end]:
            name = f"{piece.source.name}/{safe_name(member.name)}"
            yield Waiting(name, partial(_load, name, member, task))


def _members(file: BinaryIO) -> list[Inside]:
    found = listed_in(zipfile.ZipFile(file))
    return [one for one in found if not any(map(is_litter, PurePosixPath(safe_name(one.name)).parts))]


def _load(name: str, member: Inside, task: Task) -> Iterator[Document | Problem]:
    if member.size > MAX_FILE_BYTES:
        yield problem("too_large", name, f"{member.size // (1024 * 1024)} MB")
    elif member.size > LARGE_MEMBER_BYTES and member.size > MAX_RATIO * max(member.packed, 1):
        yield problem("archive_bomb", name, f"{member.size // (1024 * 1024)} MB")
    else:
        try:
            data = member.load()
        except PaperError as error:
            yield problem(error.code, name, error.detail)
        except Exception as error:  # noqa: BLE001 - each way of packing breaks with an error of its own
            yield problem("unreadable", name, type(error).__name__)
        else:
            yield from read_data(name, data, task)
