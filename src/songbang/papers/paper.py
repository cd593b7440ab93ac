"""A paper as it was read."""

from dataclasses import dataclass
from enum import StrEnum

from songbang.basis.problem import Problem
from songbang.basis.span import Span


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


@dataclass(frozen=True, slots=True)
class Paper:
    """A file or archive member: its reading text and how that text hangs together.

    ``text`` is never edited after reading; every span in the product counts code points in it. ``pages`` is empty
    where the format has no pages. ``name`` is relative to the path that was given; ``a.zip/b.docx`` for a member.
    """

    name: str
    sha256: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    notes: tuple[Note, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def legibility(self) -> float:
        """How well the paper was read: the lowest page, 1.0 where no page was in doubt."""
        return min((page.legibility for page in self.pages), default=1.0)

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page on which the code point at ``offset`` stands."""
        number = None
        for page in self.pages:
            if page.span.start > offset:
                break
            number = page.number
        return number
