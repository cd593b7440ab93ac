"""A paper as it was read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.scans.scan import Reason


class Role(StrEnum):
    """What a block of text is in its paper."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CELL = "cell"
    FOOTNOTE = "footnote"
    TEXT_BOX = "text_box"


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a block in a table: which table of the paper, which row and column, all counted from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, or paragraph of a table cell, in reading order.

    ``number`` is the automatic number that the reader wrote before the paragraph (it is part of the text);
    ``level`` its depth, or the depth of a heading. Between two blocks the text holds only a line feed or a tab.
    """

    span: Span
    role: Role = Role.PARAGRAPH
    number: str | None = None
    level: int | None = None
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its number from 1 on, the part of the reading text that stands on it, how well it was read (0–1).

    ``left_out`` are the running headers, footers and page numbers that are kept here and not in the text.
    """

    number: int
    span: Span
    legibility: float = 1.0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is not part of the reading text but was in the file: a deletion, a comment, hidden text.

    ``at`` is the offset in the reading text where it stood.
    """

    kind: str
    text: str
    at: int


class Piece(NamedTuple):
    """``length`` characters of the text from ``offset`` on stand on ``page``, from its letter ``start`` on.

    What was read from a picture has its ``box``: left, bottom, right and top in the page as the file has it (points
    of a PDF, pixels of a picture that was turned upright), and a ``score`` that tells how sure the reading is (0–1).
    """

    offset: int
    page: int
    start: int
    length: int
    box: tuple[float, float, float, float] | None = None
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A place on a picture that a person should compare with the paper.

    ``span`` is the words at that place, empty where there are none; ``page`` counts the pictures where the format has
    no pages; ``read`` is what the engine made of it; ``box`` is left, top, right, bottom in pixels of the picture that
    was turned upright, ``picture`` what is to be seen there, as PNG.
    """

    span: Span
    page: int
    reason: Reason
    box: tuple[float, float, float, float]
    read: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class Paper:
    """A file or archive member: its reading text and how that text hangs together.

    ``text`` is never edited after reading; every span in the product counts code points in it. ``pages`` is empty
    where the format has no pages. ``name`` is relative to the path that was given; ``a.zip/b.docx`` for a member.
    ``pieces`` ties the text to its pages where some of it was read from pictures, and is empty elsewhere.
    """

    name: str
    sha256: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    notes: tuple[Note, ...] = ()
    problems: tuple[Problem, ...] = ()
    pieces: tuple[Piece, ...] = ()
    doubts: tuple[Doubtful, ...] = ()

    @property
    def legibility(self) -> float:
        """How well the paper was read: the lowest page, 1.0 where no page was in doubt."""
        pages = min((page.legibility for page in self.pages), default=1.0)
        return pages if self.pages else min((piece.score for piece in self.pieces), default=1.0)

    def legibility_of(self, span: Span) -> float:
        """How sure the reading of a part of the text is: the lowest line in it, 1.0 for what is written in the file."""
        scores = (piece.score for piece in self.pieces if piece.box and span.meets(_span_of(piece)))
        return min(scores, default=1.0)

    def is_doubtful(self, span: Span) -> bool:
        """Tell whether a place that a person should look at lies in a part of the text."""
        return any(span.start <= doubt.span.end and doubt.span.start <= span.end for doubt in self.doubts)

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page on which the code point at ``offset`` stands."""
        number = None
        for page in self.pages:
            if page.span.start > offset:
                break
            number = page.number
        return number


def _span_of(piece: Piece) -> Span:
    return Span(piece.offset, piece.offset + piece.length)
