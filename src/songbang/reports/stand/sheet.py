"""What a position is told in, before it is a page or a screen: sections of sentences, points and tables."""

from dataclasses import dataclass
from typing import TypeAlias

from songbang.basis.provision import Provision
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph; ``quiet`` where it is said beside the matter."""

    says: Words
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its sentence, the lines under it, and what it rests on; ``head`` is a title of its own."""

    says: Words
    under: tuple[Words, ...] = ()
    rests: tuple[Provision, ...] = ()
    head: Words | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what it is called, the heads of its columns, its rows; the first cell of a row is its head.

    ``numbers`` are the columns that hold figures.
    """

    caption: Words
    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    numbers: frozenset[int] = frozenset()


Block: TypeAlias = Sentence | Point | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A part of what is told; ``first`` where it belongs on the first page."""

    id: str
    title: Words
    blocks: tuple[Block, ...]
    first: bool = False


NOTHING = Words("", "")
"""An empty cell."""
