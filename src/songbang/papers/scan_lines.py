"""The lines that were seen on a picture, measured as print is: sizes, edges and base lines that agree.

The boxes around words that were seen are a little off in every direction. What tells a paragraph from the next are
such small differences, so lines that are meant to be alike are made alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from songbang.papers.pdf_glyphs import Box
from songbang.scans.scan import Run, Scan

BODY: Final = 12.0
"""The size that the usual letters of a picture are given, in points: what counts is how others compare with it."""

_TALL: Final = 1.35
"""How much higher than its letters the box around a line usually is."""

_ALIKE: Final = 0.17
"""Sizes that differ by a smaller share are one size."""

_ALIKE_SHORT: Final = 0.28
"""The same for lines of few letters, whose boxes are less exact."""

_ENOUGH: Final = 8
"""So many letters tell their size by the width of the line."""

_LIKE_DROP: Final = 0.18
"""Drops from line to line that differ by a smaller share are alike: a sheet under a camera is never flat."""

_EDGE: Final = 0.45
"""Lines whose left edges differ by less begin at one edge, in letters."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A run of words with its edges, its base line and the size of its letters, in pixels from the lower left."""

    run: Run
    left: float
    right: float
    base: float
    size: float


def measured(scan: Scan) -> list[Measured]:
    """Measure the runs of a page that have words, in the order in which they were seen."""
    runs = [run for run in scan.runs if run.text.strip()]
    if not runs:
        return []
    sizes = _sizes(runs)
    lefts = _lefts(runs, sizes)
    bases = _bases(runs, sizes, scan.height)
    return [
        Measured(run, left, max(run.box[2], left + 1), base, size)
        for run, left, base, size in zip(runs, lefts, bases, sizes, strict=True)
    ]


def usual_size(lines: Sequence[Measured]) -> float:
    """Return the size of most letters in pixels, 1 where there are none."""
    sizes = [line.size for line in lines for _ in line.run.text]
    return median(sizes) if sizes else 1.0


def advance(letter: str) -> float:
    """Return how wide a letter is for its height, roughly."""
    return 1.0 if letter >= "\u2e80" else 0.5


def part_of(box: Box, text: str, start: int, end: int) -> Box:
    """Return the part of a line's box that the letters from ``start`` to ``end`` take up."""
    widths = [advance(letter) for letter in text]
    whole = sum(widths) or 1.0
    left, bottom, right, top = box
    share = (right - left) / whole
    return left + share * sum(widths[:start]), bottom, left + share * sum(widths[:end]), top


def _sizes(runs: Sequence[Run]) -> list[float]:
    """Return the size of each line's letters: by its width where it has enough of them, else by its height.

    A blank that was not seen makes a line too wide for its letters: one that is as high as most is as large as most.
    """
    tall = [max(run.box[3] - run.box[1], 1.0) for run in runs]
    letters = [sum(map(advance, run.text)) for run in runs]
    wide = [(run.box[2] - run.box[0]) / max(count, 1.0) for run, count in zip(runs, letters, strict=True)]
    sure = [at for at, count in enumerate(letters) if count >= _ENOUGH and tall[at] > 0.8 * wide[at]]
    ratio = median(tall[at] / wide[at] for at in sure) if sure else _TALL
    usual = median(wide[at] if at in sure else tall[at] / ratio for at, run in enumerate(runs) for _ in run.text)
    sizes = []
    for at, height in enumerate(tall):
        by_height = height / ratio
        size = wide[at] if at in sure and 0.75 < wide[at] / by_height < 1.33 else by_height
        alike = _ALIKE if letters[at] >= _ENOUGH else _ALIKE_SHORT
        sizes.append(usual if min(abs(size - usual), abs(by_height - usual)) < alike * usual else size)
    return sizes


def _lefts(runs: Sequence[Run], sizes: Sequence[float]) -> list[float]:
    """Return the left edges; those that are nearly the same are the same."""
    order = sorted(range(len(runs)), key=lambda at: runs[at].box[0])
    lefts = [run.box[0] for run in runs]
    group: list[int] = []
    for at in order:
        if group and runs[at].box[0] - runs[group[0]].box[0] > _EDGE * sizes[at]:
            _level(lefts, group)
            group = []
        group.append(at)
    _level(lefts, group)
    return lefts


def _level(lefts: list[float], group: Sequence[int]) -> None:
    edge = median(lefts[at] for at in group)
    for at in group:
        lefts[at] = edge


def _bases(runs: Sequence[Run], sizes: Sequence[float], height: float) -> list[float]:
    """Return the base lines from the lower edge of the page; lines set at one distance are set at exactly that."""
    bases = [height - (run.box[1] + run.box[3]) / 2 - 0.38 * size for run, size in zip(runs, sizes, strict=True)]
    drops = [above - below for above, below in pairwise(bases)]
    usual = usual_drop([drop for drop, size in zip(drops, sizes, strict=False) if drop > 0.9 * size])
    start = 0
    for at in range(1, len(bases) + 1):
        if at == len(bases) or abs(drops[at - 1] - usual) > _LIKE_DROP * usual:
            _space_evenly(bases, start, at - 1)
            start = at
    return bases


def usual_drop(drops: Sequence[float]) -> float:
    """Return the drop that most others are near to, 0 where there is none."""
    return max(drops, key=lambda one: sum(abs(one - other) < 0.1 * one for other in drops), default=0.0)


def _space_evenly(bases: list[float], first: int, last: int) -> None:
    step = (bases[last] - bases[first]) / max(last - first, 1)
    top = bases[first]
    for at in range(first, last + 1):
        bases[at] = top + step * (at - first)
