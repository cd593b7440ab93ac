"""From a paper to its passages: items with their numbers and headings, sentences, definitions."""

import re
from dataclasses import dataclass, field

from songbang.papers.folded import Folded, fold
from songbang.papers.paper import Cell, Paper, Role
from songbang.passages.definitions import definitions
from songbang.passages.numbering import Number, number_at, plain_number, spaced_number
from songbang.passages.paragraphs import Paragraph, paragraphs
from songbang.passages.passages import UNNUMBERED, Item, Passages, Sentence
from songbang.passages.sentences import sentences

_TITLE = 26  # characters: longer lines are no headings
_LATIN_TITLE = 60
_NO_TITLE = re.compile(
    r"[,。;:!?_=|]|\d{2,}|\.{2}|[年月]后|不得|(?:应当|必须|须|应)[^用急聘]|日(?:前|内)|[两二三]年|shall|will |\bmeans\b"
)
_LATIN_LEAD = 40
_LEAD = 14  # characters: a first sentence this short is the title of what follows


_ARTICLE = 2  # the depth of 第一条, 一、 and 1.
_STYLES = (
    re.compile(r"第|[A-Z]"),
    re.compile(r"[壹贰叁参肆伍陆柒捌玖拾]"),
    re.compile(r"[一二三四五六七八九十]"),
    re.compile(r"\("),
)


def _style(written: str) -> int:
    """How high a way of numbering stands where several are used: 第一条, 壹、, 一、, （一）, 1."""
    return next((at for at, style in enumerate(_STYLES) if style.match(written)), len(_STYLES))


@dataclass(slots=True)
class _Trail:
    """The numbers and titles above the place where the reading stands."""

    numbers: list[tuple[int, str, str]] = field(default_factory=list)
    titles: list[tuple[int, str]] = field(default_factory=list)

    def enter(self, number: Number, depth: int) -> None:
        self.numbers = [row for row in self.numbers if row[0] < depth]
        self.titles = [row for row in self.titles if row[0] < depth]
        self.numbers.append((depth, number.written, plain_number(number.written)))

    def depth_of(self, number: Number) -> int:
        """The depth of a number here: ``1.`` under 第二条 or 二、 is an entry of it, ``1.`` alone is an article."""
        depth = number.depth
        while depth == number.depth or depth > _ARTICLE:
            above = next((written for at, written, _ in self.numbers if at == depth), None)
            if number.depth != _ARTICLE or above is None or _style(above) >= _style(number.written):
                break
            depth += 1
        return depth

    def shown(self) -> str | None:
        """The number a reader sees: a list mark (-, •) is none, so what stands above it is."""
        return next((written for _, written, _ in reversed(self.numbers) if any(c.isalnum() for c in written)), None)

    def title(self, depth: int, words: str) -> None:
        self.titles = [row for row in self.titles if row[0] < depth]
        self.titles.append((depth, words))


def divide(paper: Paper) -> Passages:
    """Divide a paper into numbered items and sentences; every offset leads back into ``paper.text``."""
    folded = fold(paper.text)
    text = folded.text
    trail = _Trail()
    rows: dict[tuple[int, int], str] = {}
    heads: dict[tuple[int, int], str] = {}
    items = []
    whole = paragraphs(paper, folded)
    for paragraph in whole:
        cell = paragraph.block.cell
        if cell:
            words = text[paragraph.start : min(paragraph.end, paragraph.start + _TITLE)]
            if cell.row == 0:
                heads.setdefault((cell.table, cell.column), words)
            if cell.column == 0:
                rows.setdefault((cell.table, cell.row), words)
        items.append(_item(folded, paragraph, trail, _table_titles(cell, rows, heads)))
    return Passages(paper, folded, tuple(items), definitions(text, [paragraph.start for paragraph in whole] or [0]))


def _table_titles(
    cell: Cell | None, rows: dict[tuple[int, int], str], heads: dict[tuple[int, int], str]
) -> tuple[str, ...]:
    """What stands at the top of a cell's column and at the start of its row."""
    if cell is None:
        return ()
    above = heads.get((cell.table, cell.column)) if cell.row else None
    left = rows.get((cell.table, cell.row)) if cell.column else None
    return tuple(words for words in (above, left) if words)


# What stands in no title: it is a short sentence that lays something down (违反第四条,赔三万;).
_SAYS = re.compile(r"[,;!?\d]|不(?!竞争|招揽|得?诋毁|正当|可抗力)|[赔付]|应当|必须")


_LATIN_WORDS = 5  # more of them before a full stop are a sentence: ``Keep our plans to yourselves.``


def _is_sentence(words: str) -> bool:
    """Tell whether a short Latin line that ends with a full stop says something, and is no title."""
    return words.isascii() and words.endswith(".") and words.count(" ") >= _LATIN_WORDS


def _is_lead(words: str) -> bool:
    """Tell whether a first sentence is the title of its article: ``保密。``, ``Non-Competition.``"""
    if words.isascii():
        return len(words) <= _LATIN_LEAD and not re.search(r"\b(?:shall|will|must|may|not|is|are)\b", words)
    return len(words) <= _LEAD and not _SAYS.search(words)


def _spaced(folded: Folded, paragraph: Paragraph) -> Number | None:
    """A number before a blank, in a paragraph that is no cell of a table."""
    if paragraph.block.cell is not None:
        return None
    found = spaced_number(folded.source, paragraph.block.span.start, paragraph.block.span.end)
    return Number(found[0], 2 + found[0].count("."), folded.at(found[1])) if found else None


def _item(folded: Folded, paragraph: Paragraph, trail: _Trail, table: tuple[str, ...]) -> Item:
    text = folded.text
    number = number_at(text, paragraph.start, paragraph.end) or _spaced(folded, paragraph)
    depth = UNNUMBERED
    if number:
        depth = trail.depth_of(number)
        trail.enter(number, depth)
    body = number.end if number else paragraph.start
    words = text[body : paragraph.end].strip(" *_#")
    heading = paragraph.block.role is Role.HEADING or (
        paragraph.block.cell is None
        and len(words) <= (_LATIN_TITLE if words.isascii() else _TITLE)
        and not _NO_TITLE.search(words)
        and not _is_sentence(words)
    )
    if heading:
        at = depth if number else (paragraph.block.level or 1)
        trail.title(at, words)
    cuts = sentences(text, body, paragraph.end)
    titles = tuple(title for _, title in trail.titles) + table
    if not heading and len(cuts) > 1 and _is_lead(text[slice(*cuts[0])]):
        titles += (text[slice(*cuts[0])],)
    return Item(
        start=paragraph.start,
        end=paragraph.end,
        number=trail.shown(),
        depth=depth,
        path=tuple((row[0], row[2]) for row in trail.numbers),
        headings=titles,
        sentences=tuple(Sentence(left, right, text[left:right]) for left, right in cuts),
        cell=paragraph.block.cell,
        is_heading=heading,
    )
