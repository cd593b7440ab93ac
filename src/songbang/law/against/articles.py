"""A text becomes articles, their paragraphs (款) and items (项), each with the line it stands on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from songbang.law.against.numerals import HAN, value
from songbang.law.against.signs import even, lines


@dataclass(slots=True)
class Paragraph:
    """A 款: its line, its words with those of its items, and the items by their number."""

    line: int
    text: str
    items: dict[int, tuple[int, str]] = field(default_factory=dict)


@dataclass(slots=True)
class Article:
    """A 条: its number as it is cited (``24``, ``253-1``), its line, its paragraphs in order."""

    number: str
    line: int
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(paragraph.text for paragraph in self.paragraphs)


_MARKS = r"[ #>*_+\-]*"
_COUNT = rf"[0-9{HAN}]"
_ARTICLE = re.compile(
    rf"{_MARKS}第 ?({_COUNT}(?:[0-9{HAN} ]{{0,14}}{_COUNT})?) ?条(?: ?之({_COUNT}{{1,3}})(?!款))?"
    r"[*_]{0,3}(?![第、和与至到规的所及或，,。；之款项])[ *_:：]*"
)
_POINT = re.compile(rf"{_MARKS}({_COUNT}{{1,5}})[、.][*_ ]*(?![0-9])")
_AMENDED = re.compile(rf"[^“：:]{{0,60}}第({_COUNT}{{1,14}})条(?:之({_COUNT}{{1,3}}))?[^第“：:]{{0,24}}[：:](?=“)")
_PART = re.compile(rf"{_MARKS}第 ?{_COUNT}{{1,8}} ?(?:编|分编|章|节)(?![的规])|#|{_MARKS}目 {{0,4}}[录次]$")
_ITEM = re.compile(rf"{_MARKS}（ ?({_COUNT}{{1,4}}) ?）")
_BREAK = re.compile(
    rf"(?<=[。；！？”])(?= {{0,4}}第 ?{_COUNT}{{1,14}} ?条(?:之{_COUNT}{{1,3}})? )"
    rf"|(?<=[；：:。])(?= {{0,4}}（{_COUNT}{{1,3}}）)"
)
_ENDS = frozenset("。；：:！？!?;”」）")
_EMPHASIS = re.compile(r"\*\*|__|<!--|-->")


def split(text: str) -> tuple[Article, ...]:
    """Return the articles in order. A number that comes twice is that of the longer run: a table of contents is short.

    A text without a 第…条 is split where it amends one (将第…条修改为：“…”), or else at 一、 or 1.
    """
    told = list(_pieces(text))
    found = _run_of(told, _ARTICLE) or _run_of(told, _AMENDED)
    if not found:
        points = [_run_of(told, _POINT, han=han) for han in (True, False)]
        found = max(points, key=len)
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines, and apart what one line runs together: articles after a full stop, items after a colon."""
    for number, line in lines(text):
        for piece in _BREAK.split(even(line)):
            if piece.strip() and not piece.lstrip().startswith("<!--"):
                yield number, piece.strip()


def _run_of(told: list[tuple[int, str]], opening: re.Pattern[str], *, han: bool | None = None) -> list[Article]:
    """Return the articles that the pattern opens, of those with one number the one in the longest run."""
    runs: list[list[Article]] = []
    last, current = 0.0, None
    for line, piece in told:
        opened = opening.match(piece)
        order = _order(opened, han) if opened else None
        if opened and order is not None:
            if not runs or order <= last:
                runs.append([])
            last, current = order, Article(_number(opened), line)
            runs[-1].append(current)
            _add(current, line, piece[opened.end() :], fresh=True)
        elif _PART.match(piece):
            current = None
        elif current is not None:
            _add(current, line, piece)
    longest = sorted(runs, key=lambda run: sum(len(article.text) for article in run))
    held = {article.number: article for run in longest for article in run}
    return sorted(held.values(), key=lambda article: article.line)


def _order(opened: re.Match[str], han: bool | None) -> float | None:  # noqa: FBT001 - a style, or either
    written = opened.group(1)
    if han is not None and han != (not written[0].isdigit()):
        return None
    count, after = value(written), value(opened.group(2) or "〇") if opened.re.groups > 1 else value("〇")
    return None if count is None or after is None else float(count) + float(after) / 1000


def _number(opened: re.Match[str]) -> str:
    after = opened.group(2) if opened.re.groups > 1 else None
    return f"{value(opened.group(1))}-{value(after)}" if after else f"{value(opened.group(1))}"


def _add(article: Article, line: int, piece: str, *, fresh: bool = False) -> None:
    """Give an article a line: an item, the rest of a line that was broken, or a new paragraph."""
    words = _EMPHASIS.sub("", piece).strip()
    item = _ITEM.match(words)
    if not article.paragraphs:
        if words or not fresh:
            article.paragraphs.append(Paragraph(line, words))
        return
    paragraph = article.paragraphs[-1]
    count = value(item.group(1)) if item else None
    if count is not None:
        paragraph.items[int(count)] = (line, words)
        paragraph.text += words
    elif paragraph.text[-1:] in _ENDS:
        article.paragraphs.append(Paragraph(line, words))
    else:
        paragraph.text += words
        if paragraph.items:
            last = next(reversed(paragraph.items))
            paragraph.items[last] = (paragraph.items[last][0], paragraph.items[last][1] + words)
