"""A unit of work: a few pieces of sources that are read together, and the key under which what came out is kept."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from typing import Final

from songbang.corpus.source import Source

UNIT_PIECES: Final = 256
"""How many files a unit holds at most: a thousand tiny files are work as well."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source: ``start`` to ``end`` are bytes (jsonl), row groups (parquet), members (zip), none (file).

    ``before`` is how many lines or rows stand before it, ``size`` how many bytes it takes to read.
    """

    source: Source
    start: int
    end: int
    before: int
    size: int


@dataclass(frozen=True, slots=True)
class Unit:
    """Pieces in their order, and a key that changes where anything in them does."""

    key: str
    pieces: tuple[Piece, ...]

    @property
    def size(self) -> int:
        """How many bytes it takes to read."""
        return sum(one.size for one in self.pieces)


def units_of(pieces: Iterable[Piece], task: str, most: int) -> Iterator[Unit]:
    """Gather pieces, in their order, into units of at most so many bytes, but for pieces that are larger.

    ``task`` says what is done with them and is part of the key.
    """
    together: list[Piece] = []
    size = 0
    for piece in pieces:
        if together and (size + piece.size > most or len(together) == UNIT_PIECES):
            yield _unit(together, task)
            together, size = [], 0
        together.append(piece)
        size += piece.size
    if together:
        yield _unit(together, task)


def _unit(pieces: list[Piece], task: str) -> Unit:
    told = repr((task, [astuple(one) for one in pieces]))
    return Unit(hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32], tuple(pieces))
