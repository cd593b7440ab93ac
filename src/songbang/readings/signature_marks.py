"""The labels of signature blocks in one line of a paper: places to sign, to print a name, to write a day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from songbang.papers.folded import Folded
from songbang.readings.signing_words import BARE, DAYS, NAMES, OTHERS, SIGNS

_LONGEST_FILL = 40  # characters: more behind a label is a sentence and no name
_LONGEST_LINE = 300  # characters: a longer line is running text
_SENTENCE = re.compile(r"[,。;!?、]|\. ")
_LIKELY = re.compile(r"[章签簽名印日方]|[Ss]ign|SIGN|By\s?:|Dat|DAT|ame|Witness|[Ff]or ")


class Sort(Enum):
    """What a label asks for."""

    SIGN = auto()
    NAME = auto()
    DAY = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A label in a line and what stands behind it, up to the next; offsets in the paper's text."""

    sort: Sort
    label: str
    fill: str
    start: int
    end: int


def marks(folded: Folded, start: int, end: int) -> Iterator[Mark]:
    """Yield the labels of one line; a sentence that speaks of signing holds none. Offsets are the paper's."""
    if end - start > _LONGEST_LINE or not _LIKELY.search(folded.source, start, end):
        return
    left, right = folded.at(start), folded.at(end)
    words = folded.text[left:right].rstrip()
    hits = _labels(words, folded, left)
    for at, (sort, hit) in enumerate(hits):
        stop = hits[at + 1][1].start() if at + 1 < len(hits) else len(words)
        behind = hit.start() if sort is Sort.DAY else hit.end()
        fill = folded.span(left + behind, left + stop).of(folded.source) if stop > behind else ""
        if stop - behind > _LONGEST_FILL or (sort is not Sort.DAY and _SENTENCE.search(words, behind, stop)):
            return
        place = folded.span(left + hit.start(), left + max(stop, hit.end()))
        label = folded.span(left + hit.start(), left + hit.end()).of(folded.source)
        yield Mark(sort, " ".join(label.split()), fill, place.start, place.end)


_PATTERNS = (
    (Sort.SIGN, SIGNS),
    (Sort.NAME, NAMES),
    (Sort.DAY, DAYS),
    (Sort.SIGN, BARE),
    (Sort.OTHER, OTHERS),
)
_GAP = re.compile(r"(?:^|[\s_＿*：:|>])(?=[^\s_＿*：:|>])")


def _labels(words: str, folded: Folded, left: int) -> list[tuple[Sort, "re.Match[str]"]]:
    """Return the labels of a line in order, each at the start of the line, behind a gap or behind another."""
    place = folded.span(left, left + len(words))
    gaps = [folded.at(place.start + gap.end()) - left for gap in _GAP.finditer(place.of(folded.source))]
    kept: list[tuple[Sort, re.Match[str]]] = []
    reached, asked = 0, False
    while gaps:
        at = gaps.pop(0)
        hit = next(((sort, hit) for sort, pattern in _PATTERNS if (hit := pattern.match(words, at))), None)
        if hit is None or at < reached:
            continue
        labelled = hit[1].group().endswith(":")
        if not (hit[0] is Sort.DAY and asked and not labelled and at == reached):  # a day behind its label is no label
            kept.append(hit)
        reached, asked = hit[1].end(), hit[0] is Sort.DAY and labelled
        gaps = sorted({reached, *gaps})
    signs = [hit for sort, hit in kept if sort is Sort.SIGN]
    lone = len(signs) == 1 and BARE.fullmatch(signs[0].group())
    return [] if lone else kept
