"""Lines become paragraphs: what a hard line break or a page layout cut apart is one range again."""

import re
from dataclasses import dataclass

from songbang.papers.folded import Folded
from songbang.papers.paper import Block, Paper, Role
from songbang.passages.numbering import number_at

_ENDED = re.compile(r"[。;!?:.”’\"》)\]_|][\s*_]*$")
_HANGS = re.compile(r"[,、(《“][\s]*$")
_OPENS = re.compile(
    r"(?:甲|乙|丙) ?方|致:|雇主|雇员|用人单位|劳动者|承诺人|日期|签(?:字|署|名)|注:|问:|答:|Dear|To:|From:|Re:"
)
_WIDEST_PAGE = 100  # characters: a longer line was never broken by hand
_FULL = 0.72  # share of the widest line from which on a line was broken because it was full
_LONG = 24  # characters from which on a line without a stop is a cut sentence and no title


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A range of the folded text and the block that opens it."""

    start: int
    end: int
    block: Block


def paragraphs(paper: Paper, folded: Folded) -> list[Paragraph]:
    """Return the paper's paragraphs in reading order, the lines of one sentence joined."""
    lines = [line for line in (_trimmed(block, folded) for block in paper.blocks) if line.end > line.start]
    widest = max((line.end - line.start for line in lines if line.block.cell is None), default=0)
    joined: list[Paragraph] = []
    last: Paragraph | None = None
    for line in lines:
        if last and _goes_on(last, line, paper.text, folded.text, widest):
            joined[-1] = Paragraph(joined[-1].start, line.end, joined[-1].block)
        else:
            joined.append(line)
        last = line
    return joined


def _trimmed(block: Block, folded: Folded) -> Paragraph:
    start, end = folded.at(block.span.start), folded.at(block.span.end)
    text = folded.text
    while start < end and text[start] in " \n\t":
        start += 1
    while end > start and text[end - 1] in " \n\t":
        end -= 1
    return Paragraph(start, end, block)


def _apart(last: Block, line: Block, source: str) -> bool:
    """Tell whether two blocks can be no one sentence, whatever stands in them: cells, headings, a blank line."""
    return (
        last.cell is not None
        or line.cell is not None
        or Role.HEADING in (last.role, line.role)
        or last.role is not line.role
        or source.count("\n", last.span.end, line.span.start) > 1
    )


def _goes_on(last: Paragraph, line: Paragraph, source: str, text: str, widest: int) -> bool:
    """Tell whether ``line`` is the same sentence as the line before it."""
    if _apart(last.block, line.block, source):
        return False
    if number_at(text, line.start, line.end) or _OPENS.match(text, line.start):
        return False
    if _HANGS.search(text, last.start, last.end):
        return True
    if _ENDED.search(text, last.start, last.end):
        return False
    length = last.end - last.start
    if text[line.start].islower() and text[last.end - 1].isascii():
        return True
    wrapped = widest <= _WIDEST_PAGE and length >= _FULL * widest
    return length >= _LONG and (wrapped or "," in text[last.start : last.end])
