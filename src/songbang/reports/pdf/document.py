"""What a printed report is made of: runs of words in blocks. All text is data: nothing in it is ever markup."""

import re
from dataclasses import dataclass
from html import unescape
from typing import TypeAlias

_SAID = re.compile(r"<(?:title|desc)[^>]*>([^<]*)</")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a line, in the language of the report or, where they are quoted, in ``lang``.

    ``tone`` is ``strong``, ``quiet``, ``badge``, ``marked`` (words of a paper that were read as a term) or nothing;
    ``to`` is the name of the place it leads to.
    """

    text: str
    tone: str = ""
    lang: str = ""
    to: str = ""


Line: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a level (1 to 4), by a name that others lead to; bookmarks are made of these."""

    level: int
    line: Line
    name: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``tone`` is ``kicker``, ``lead``, ``quiet`` or nothing."""

    line: Line
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """Lines one below the other; ``under`` where they stand under what was said before."""

    lines: tuple[Line, ...]
    under: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Names with what is said of each, in two columns."""

    rows: tuple[tuple[Line, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its caption, the heads of its columns, its rows, and which columns hold figures."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a paper, set off."""

    line: Line


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of ours as SVG, and what it says to someone who cannot see it."""

    svg: str
    says: str

    @classmethod
    def of(cls, svg: str) -> "Picture":
        """Return a drawing with the title and the description that it carries."""
        return cls(svg, " ".join(unescape(said) for said in _SAID.findall(svg)))


@dataclass(frozen=True, slots=True)
class Card:
    """Blocks that belong together, by a name that others lead to; ``strong`` where they ask for attention."""

    blocks: "tuple[Block, ...]"
    name: str = ""
    strong: bool = False


Block: TypeAlias = Heading | Paragraph | Points | Rows | Grid | Quotation | Picture | Card


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report: its title, the headline under it, its blocks, and in which language (of ``--lang``).

    ``numbering`` tells a page of how many, with ``{page}`` and ``{pages}``; ``foot`` stands at the foot of each page;
    ``end`` is set apart at the end. ``size`` is that of letters in per cent: below 100, margins
    and gaps are narrow too, for what is to be one page.
    """

    title: str
    headline: str
    blocks: tuple[Block, ...]
    lang: str
    author: str
    keywords: tuple[str, ...]
    numbering: str
    foot: str
    end: tuple[Block, ...] = ()
    size: int = 100
