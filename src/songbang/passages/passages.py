"""A paper divided: its numbered items, their sentences, and the folded copy that is matched."""

from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.papers.folded import Folded
from songbang.papers.paper import Cell, Paper

UNNUMBERED = 9
"""The depth of an item that opens with no number: below every number."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an item: its place in the folded text (``start``, ``end``) and its words there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered item or paragraph of a paper.

    ``start`` and ``end`` count in the folded text, number included. ``number`` is what a reader sees before it,
    ``path`` the depths and bare numbers of the items above and its own. ``headings`` are the titles it stands under,
    outermost first, with the head of its column and of its row in a table, and a short title in its own line
    (第三条 保密。…). ``cell`` is its place in a table.
    """

    start: int
    end: int
    number: str | None
    depth: int
    path: tuple[tuple[int, str], ...]
    headings: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    cell: Cell | None = None
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Definition:
    """A word that the paper gives a meaning to; ``meaning_at``, ``start`` and ``end`` count in the folded text."""

    word: str
    meaning: str
    meaning_at: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passages:
    """A paper's items in reading order, its definitions, and the copy on which all matching runs."""

    paper: Paper
    folded: Folded
    items: tuple[Item, ...]
    definitions: tuple[Definition, ...]

    def span(self, start: int, end: int) -> Span:
        """Return the place in the paper's text of a range of the folded text."""
        return self.folded.span(start, end)
