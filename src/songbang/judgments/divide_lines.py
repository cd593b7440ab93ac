"""The lines and sentences of a decision, whatever a copy made of them: joined to one, or broken inside a figure."""

import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from songbang.basis.span import Span
from songbang.papers.paper import Block, Paper
from songbang.papers.plain import LINE
from songbang.passages.passages import Passages

_WORD = r"(?:再审申请人|申请人|上诉人|原告|起诉人|申诉人|被告|原审原告)(?:\([^()]{2,60}\))?"
_OF_CASE = r"(?:[(]?[\d、]{1,20}号案?件?[)]?)?"  # in joined cases: 12号案原告
OPENS: Final = rf"{_OF_CASE}{_WORD}"
"""How the first line of a list of parties begins."""
# Where lines were lost, these follow what stands before them without a stop.
_RUN_ON: Final = re.compile(
    rf"(?<=号)(?={OPENS})|(?<=\d -)(?=[一-鿿])|(?<=[】\]])(?=[一-鿿])|(?<![被、与和告人])(?={_WORD}[^。,;:]{{2,60}}?(?:诉|与|因与)(?:被|上诉人|原告|申请人)[^。]{{2,120}}?案,)"
)
_END = r"[ \t\u3000]*\n[ \t\u3000]*"
_IN_FIGURE = re.compile(
    rf"(?<=\d){_END}(?=\d|[,，]\d{{3}}(?!\d)|[.．]\d{{1,2}}(?!\d))"
    rf"|(?<=\d[,，]){_END}(?=\d{{3}}(?!\d))|(?<=\d[.．]){_END}(?=\d{{1,2}}(?!\d))"
)
_WIDEST_PAGE = 100  # characters: a longer line was never broken to fit a page
_FULL = 0.72  # share of the widest line from which on a line may have been broken


def paper_of(text: str) -> Paper:
    """Return the text of a decision as a paper, a block a line."""
    whole = _unbroken(text)
    blocks = tuple(Block(Span(*line.span())) for line in LINE.finditer(whole))
    return Paper("", hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), "txt", whole, blocks)


def _unbroken(text: str) -> str:
    """Return the text as long as it was, with the line ends inside a figure (27,6 / 00 yuan) as signs of no width.

    A figure goes on in the next line only where the line is as full as lines of the page are.
    """
    widest = max(map(len, text.split("\n")), default=0)
    if widest > _WIDEST_PAGE:
        return text

    def joined(found: re.Match[str]) -> str:
        line = found.start() - text.rfind("\n", 0, found.start()) - 1
        return "\u200b" * len(found.group()) if line >= _FULL * widest else found.group()

    return _IN_FIGURE.sub(joined, text)


def sentence_starts(passages: Passages) -> list[int]:
    """Where sentences and lines begin in the folded copy, in order."""
    begins = {item.start for item in passages.items}
    begins |= {sentence.start for item in passages.items for sentence in item.sentences}
    begins |= set(_lines(passages))
    begins |= {found.start() for found in _RUN_ON.finditer(passages.folded.text)}
    return sorted(begins)


def _lines(passages: Passages) -> Iterator[int]:
    """Yield where lines begin that no full line before them goes on in."""
    lines = [(passages.folded.at(one.span.start), passages.folded.at(one.span.end)) for one in passages.paper.blocks]
    widest = max((end - start for start, end in lines), default=0)
    for (start, end), (begins, _) in pairwise(lines):
        if widest > _WIDEST_PAGE or end - start < _FULL * widest:
            yield begins
