"""What a person put right: words on a picture, a value of a clause."""

from dataclasses import dataclass

from songbang.basis.term import Value

Place = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the upright page."""


@dataclass(frozen=True, slots=True)
class WordsCorrection:
    """The words that stand at a place of a page; ``read`` is what was read there, empty where nothing was.

    ``sha256`` is that of the paper's file; ``line`` is where the entry stands in the file of corrections.
    """

    sha256: str
    page: int
    place: Place
    read: str
    right: str
    line: int


@dataclass(frozen=True, slots=True)
class TermCorrection:
    """The value of a term: that of the clause of a kind that begins at the offset ``start`` of a paper."""

    sha256: str
    kind: str
    start: int
    name: str
    right: Value
    line: int


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that a person put right, in the order of their file."""

    words: tuple[WordsCorrection, ...] = ()
    terms: tuple[TermCorrection, ...] = ()
