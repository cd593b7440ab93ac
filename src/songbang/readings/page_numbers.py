"""The numbers printed on the pages of a paper: 第 3 页 共 5 页, - 3 -, 3/5, Page 3 of 5."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from songbang.papers.folded import fold
from songbang.papers.paper import Page, Paper
from songbang.passages.numbering import small_count

_N = r"(?:\d{1,4}|[一二三四五六七八九十百]{1,4})"
_WITH_TOTAL = re.compile(
    rf"第?(?P<n>{_N})页[,、;/ ]*[共总](?:计)?(?P<t>{_N})页|[共总](?:计)?(?P<t2>{_N})页[,、;/ ]*第?(?P<n2>{_N})页"
    rf"|[Pp](?:age|AGE|\.) ?(?P<n3>{_N}) ?(?:of|OF|/) ?(?P<t3>{_N})\b|第?(?P<n4>{_N})页?/(?:共)?(?P<t4>{_N})页"
)
_WHOLE_WITH_TOTAL = re.compile(rf"[-·(\[ ]*(?P<n>{_N}) ?/ ?(?P<t>{_N})[-·)\] ]*")
_ALONE = re.compile(rf"第(?P<n>{_N})页|[Pp](?:age|AGE) (?P<n2>{_N})\b|页码:?(?P<n3>{_N})")
_WHOLE_ALONE = re.compile(rf"[-·~(\[ ]+(?P<n>{_N})[-·~)\] ]+|(?P<n2>\d{{1,3}})")
_MOST = 2000  # pages: a higher number is a year or a code


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """What is printed on one page: its number, and how many there are in all where that is said."""

    number: int
    total: int | None


def printed_pages(paper: Paper) -> tuple[PrintedPage | None, ...]:
    """Return what is printed on each page of a paper, ``None`` for a page on which no number was found."""
    single = len(paper.pages) == 1
    return tuple(_printed([*page.left_out, *(_edges(paper, page) if single else ())]) for page in paper.pages)


def _edges(paper: Paper, page: Page) -> Iterator[str]:
    """The first and the last line of a single page, where its number may have been left in the text."""
    blocks = [block for block in paper.blocks if page.span.holds(block.span)]
    for block in {0: blocks[0], 1: blocks[-1]}.values() if blocks else ():
        words = block.span.of(paper.text)
        if len(words) <= 24 and _WITH_TOTAL.search(fold(words).text):
            yield words


def _printed(lines: list[str]) -> PrintedPage | None:
    """The page number of the lines at the edge of a page; one with a total is surer than one without."""
    folded = [fold(line).text for line in lines]
    for pattern, whole in ((_WITH_TOTAL, False), (_WHOLE_WITH_TOTAL, True), (_ALONE, False), (_WHOLE_ALONE, True)):
        for line in folded:
            hit = pattern.fullmatch(line) if whole else pattern.search(line)
            if hit:
                return _read(hit)
    return None


def _read(hit: "re.Match[str]") -> PrintedPage | None:
    held = {name[0]: value for name, value in hit.groupdict().items() if value}
    number, total = _count(held["n"]), _count(held["t"]) if "t" in held else None
    if not number or number > _MOST or ("t" in held and (not total or number > total)):
        return None
    return PrintedPage(number, total)


def _count(words: str) -> int | None:
    return int(words) if words.isdecimal() else small_count(words)
