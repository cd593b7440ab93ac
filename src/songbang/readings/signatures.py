"""Who signed: the signature blocks of a paper, line by line, and what stands in each of them."""

import re
from dataclasses import dataclass, field
from datetime import date

from songbang.basis.span import Span
from songbang.papers.folded import Folded, fold
from songbang.papers.paper import Paper
from songbang.papers.plain import LINE
from songbang.readings.signature import Signature
from songbang.readings.signature_marks import Mark, Sort, marks
from songbang.readings.signers import is_firm, party_of
from songbang.readings.signing_words import MARKED, NOT_YET, REPRESENTATIVE
from songbang.readings.written_days import written_day

_NEAR = 4  # lines without a place to sign, to print a name or to write a day end a block
_NOTHING = re.compile(r"[\s_＿\-—.:：/()（）\[\]【】…年月日,，]*")


@dataclass(slots=True)
class _Block:
    """A block while it is read."""

    label: str
    start: int
    end: int
    fill: str = ""
    printed: str | None = None
    day: date | None = None
    day_asked: bool = False


@dataclass(slots=True)
class _Blocks:
    """All blocks so far; ``row`` are those that stand side by side in the line last begun."""

    done: list[_Block] = field(default_factory=list)
    row: list[_Block] = field(default_factory=list)
    idle: int = 0


def signatures(paper: Paper, folded: Folded, employer: str | None, worker: str | None) -> tuple[Signature, ...]:
    """Return the signature blocks of a paper in reading order; ``employer`` and ``worker`` as the paper names them."""
    blocks = _Blocks()
    for line in LINE.finditer(paper.text):
        _take(blocks, list(marks(folded, *line.span())), line.group(), line.end())
    return tuple(_signature(block, paper, employer, worker) for block in blocks.done)


def _take(blocks: _Blocks, labels: list[Mark], line: str, end: int) -> None:
    row = blocks.row
    begun = False
    for at, mark in enumerate(labels):
        if mark.sort is Sort.SIGN and not (row and re.match(REPRESENTATIVE, fold(mark.label).text)):
            row = [*row, _begin(blocks, mark)] if begun else [_begin(blocks, mark)]
            begun = True
        elif mark.sort is not Sort.OTHER:
            for block in _beside(row, mark, labels) if begun else _above(row, at, labels):
                _fill(block, mark)
    blocks.idle = 0 if labels else blocks.idle + 1
    if len(row) == 1 and blocks.idle == 1:
        _name_below(row[0], line, end)
    blocks.row = row if blocks.idle < _NEAR else []


def _begin(blocks: _Blocks, mark: Mark) -> _Block:
    block = _Block(mark.label.rstrip(":： "), mark.start, mark.end)
    block.day = written_day(mark.fill)
    block.fill = "" if block.day else _words(mark.fill)
    blocks.done.append(block)
    return block


def _above(row: list[_Block], at: int, labels: list[Mark]) -> list[_Block]:
    """The blocks that a label below them belongs to: by its column, by its order, or all where there is one for all."""
    days = [mark for mark in labels if mark.sort is Sort.DAY]
    if len(row) <= 1:
        return row
    if len(labels) == len(row):
        return [row[at]]
    if len(days) == len(row) and labels[at] in days:
        return [row[days.index(labels[at])]]
    return row if len(days) == 1 else row[:1]


def _beside(row: list[_Block], mark: Mark, labels: list[Mark]) -> list[_Block]:
    """The blocks that a label in their own line belongs to: the last, or all where the line has one day."""
    return row if [mark] == [one for one in labels if one.sort is Sort.DAY] else row[-1:]


def _fill(block: _Block, mark: Mark) -> None:
    block.end = max(block.end, mark.end)
    if mark.sort is Sort.DAY:
        block.day, block.day_asked = written_day(mark.fill) or block.day, True
    elif mark.sort is Sort.NAME:
        block.printed = block.printed or _words(mark.fill) or None
    else:
        block.fill = block.fill if block.fill and not is_firm(block.fill) else _words(mark.fill) or block.fill


def _name_below(block: _Block, line: str, end: int) -> None:
    """A firm's name in a line of its own below its label."""
    if not block.fill and is_firm(line):
        block.fill, block.end = line, end


def _words(fill: str) -> str:
    """What was filled in, as written; nothing where only a line, blanks or the frame of a day stand there."""
    words = re.sub(r"\s+", " " if fill.isascii() else "", fill).strip(" _＿:：-")
    return "" if _NOTHING.fullmatch(words) else words


def _signature(block: _Block, paper: Paper, employer: str | None, worker: str | None) -> Signature:
    by_service = bool(MARKED.search(fold(block.fill).text))
    return Signature(
        party=party_of(block.label, paper.text, employer, worker),
        label=block.label,
        signed=True if by_service else _signed(block, seen=bool(paper.pages)),
        name=(None if by_service else block.fill) or block.printed,
        day=block.day,
        span=Span(block.start, block.end),
    )


def _signed(block: _Block, *, seen: bool) -> bool | None:
    """Tell whether a block is signed; ``seen`` where ink may lie on the page that its text does not show."""
    if not block.fill:
        return None if seen or block.day else False
    if NOT_YET.search(fold(block.fill).text):
        return False
    if is_firm(block.fill) or block.day_asked:
        return True if block.day else None
    return True
