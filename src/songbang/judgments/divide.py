"""A decision divided into its parts, whatever court wrote it and whatever a copy made of its lines."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.divide_end import end_of
from songbang.judgments.divide_lines import OPENS, paper_of, sentence_starts
from songbang.judgments.divide_marks import Mark, marks
from songbang.judgments.divide_order import in_order
from songbang.judgments.divide_parties import listed, named
from songbang.judgments.divide_sides import sides
from songbang.judgments.divide_steps import arbitration
from songbang.judgments.divide_title import titled
from songbang.judgments.divide_told import told
from songbang.judgments.divide_words import Part
from songbang.judgments.parts import Parts
from songbang.passages.divide import divide as passages_of

_FIRST_PARTY: Final = re.compile(
    rf"{OPENS}(?::(?![^。]{{0,40}}请求)|[: ]?(?![^。]{{0,80}}(?:一案|申请仲裁))(?=[^。,;]{{2,60}}[,。]))"
)
_RETRIED: Final = re.compile(r"再审申请人|申诉人|申请再审|民再|民申|提审|抗诉机关")
_HEAD = 2500  # characters in which the list of parties begins


def divide(text: str) -> Parts:
    """Divide the text of a decision (judgment, ruling, award, mediation paper) into its parts."""
    passages = passages_of(paper_of(text))
    words = passages.folded.text
    starts = sentence_starts(passages)
    orders, foot = end_of(words)
    first = _first_party(words, starts)
    retried = bool(_RETRIED.search(words, 0, _HEAD))
    retold = told(words, starts) if not first else {}
    found = [] if retold else in_order(list(marks(words[:orders], starts, first, retried=retried)))
    opened = min(start for start, _ in retold.values()) if retold else found[0].start if found else orders
    parties = tuple(listed(passages.folded, first, opened)) if first < opened else ()
    case = next((one for one in found if one.part is Part.HISTORY), None)
    opening = slice(case.start, _next_stop(words, case.start)) if case else slice(0, min(_HEAD, len(words)))
    parties = parties or tuple(named(passages.folded, opening.start, opening.stop))
    parties = parties or tuple(titled(passages.folded, [at for at in starts if at < _HEAD]))
    ranges = dict(retold) or _ranges(found, orders) | {Part.ORDERS: (orders, foot), Part.FOOT: (foot, len(words))}
    if "本院" in words:  # a commission tells of no commission before it
        ranges.setdefault(Part.BELOW, arbitration(words, starts, ranges))
    who = sides(parties)

    def place(start: int, end: int) -> Span | None:
        return passages.span(start, end) if words[start:end].strip() else None

    def part(name: Part) -> Span | None:
        return place(*ranges.get(name, (0, 0)))

    return Parts(
        text,
        passages,
        None if retold else place(0, min(first, opened)),
        place(first, opened) if parties and not retold else None,
        part(Part.HISTORY),
        part(Part.CLAIMS),
        part(Part.BELOW),
        part(Part.FOUND),
        part(Part.REASONS),
        part(Part.ORDERS),
        part(Part.FOOT),
        who.worker,
        who.employer,
        who.worker_is,
        who.employer_is,
        parties,
    )


def _first_party(words: str, starts: Sequence[int]) -> int:
    """Where the list of parties begins; at the very beginning where there is none."""
    near = starts[: bisect_left(starts, _HEAD)]
    return next((at for at in near if _FIRST_PARTY.match(words, at)), 0)


def _next_stop(words: str, at: int) -> int:
    stop = words.find("。", at)
    return len(words) if stop < 0 else stop


def _ranges(found: Sequence[Mark], end: int) -> dict[Part, tuple[int, int]]:
    """Return for each part its longest run of marks, from the first of them to the next part's beginning."""
    runs: list[tuple[Part, int, int]] = []
    for at, mark in enumerate(found):
        stop = found[at + 1].start if at + 1 < len(found) else end
        if runs and runs[-1][0] is mark.part:
            runs[-1] = (mark.part, runs[-1][1], stop)
        else:
            runs.append((mark.part, mark.start, stop))
    longest: dict[Part, tuple[int, int]] = {}
    for name, start, stop in sorted(runs, key=lambda run: run[2] - run[1]):
        longest[name] = (start, stop)
    return longest
