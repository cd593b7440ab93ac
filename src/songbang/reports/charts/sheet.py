"""What a page of figures is made of, before it is HTML: sentences, facts, tables with a line in each row, pictures."""

from dataclasses import dataclass
from typing import TypeAlias

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Axis:
    """The line that the rows of a column share: its two ends (the first is at the left) and where it is marked.

    ``zero`` is where a rule stands through all rows, if anywhere.
    """

    first: float
    last: float
    marks: tuple[tuple[float, str], ...] = ()
    zero: float | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """A value as a dot (``None``: only a range is known), its interval as a line, a wider range as a pale band."""

    value: float | None
    interval: tuple[float, float] | None = None
    band: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head; ``number`` where it holds figures, ``axis`` where it holds strips and nothing else."""

    says: Words
    number: bool = False
    axis: Axis | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words, or a strip; ``heat`` from 1 to 5 is how deep its ground is, ``quiet`` what is not a figure.

    Where there is a ``sign``, it is seen and the words are heard.
    """

    says: Words
    strip: Strip | None = None
    heat: int = 0
    quiet: bool = False
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the first cell of a row is its head. ``wide`` stays a table on a phone and is moved sideways there.

    ``first`` rows are shown at once, the others are unfolded.
    """

    caption: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    wide: bool = False
    first: int = 40


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; ``quiet`` where it is said beside the matter."""

    says: Words
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """Some sentences, a line each; ``folded`` under a title that unfolds them."""

    says: tuple[Words, ...]
    folded: Words | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What words of the page mean, each with its meaning."""

    pairs: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the name of its file, its title, what it shows in words, and the drawing as SVG.

    ``narrow`` is the same drawn for a phone, where one drawing does not serve both.
    """

    name: str
    title: Words
    said: Words
    svg: str
    narrow: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A part of a page that is HTML of our own already, every word in it escaped."""

    html: str


@dataclass(frozen=True, slots=True)
class Beside:
    """Two blocks beside each other where the page is wide enough."""

    blocks: tuple["Block", "Block"]


Block: TypeAlias = Table | Text | Points | Terms | Picture | Made | Beside


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page; ``id`` is its address on it."""

    id: str
    title: Words
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: what it is called, the answer first, what it rests on in a few words, and its sections.

    ``script`` is a program of our own that the page works without; ``style`` is added to that of all sheets.
    """

    title: Words
    headline: Words
    lead: tuple[Words, ...]
    facts: tuple[tuple[Words, Words], ...]
    sections: tuple[Section, ...]
    script: str = ""
    style: str = ""

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures of all sections, in their order."""
        blocks = [block for section in self.sections for block in section.blocks]
        flat = [one for block in blocks for one in (block.blocks if isinstance(block, Beside) else (block,))]
        return tuple(one for one in flat if isinstance(one, Picture))


NOTHING = Words("", "")
"""An empty cell."""


def plain(text: object) -> Words:
    """Return a name or a number, the same in every language."""
    return Words(str(text), str(text))


def cell(text: object) -> Cell:
    """Return a cell that holds words, a name or a number."""
    return Cell(text if isinstance(text, Words) else plain(text))
