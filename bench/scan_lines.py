"""Which rendered lines were neither read nor pointed at."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from bench.scan_pages import Line, Page
from songbang.scans.scan import Box, Run, Scan

_READ: Final = 50.0
_RULE: Final = re.compile("_+")


def plain(text: str) -> str:
    """Leave white space out; how many strokes a blank has is no reading."""
    return _RULE.sub("_", re.sub(r"\s", "", text))


def lost_in_silence(truth: Sequence[Page], seen: Sequence[Scan]) -> int:
    """Count lines of print of which nothing was read and to which no doubt points."""
    if len(truth) != len(seen):
        return sum(len(page.lines) for page in truth)
    return sum(_lost(page, scan) for page, scan in zip(truth, seen, strict=True))


def _lost(page: Page, scan: Scan) -> int:
    text = _folded("".join(run.text for run in scan.runs))
    missing = [line for line in page.lines if fuzz.partial_ratio(_folded(line.text), text) < _READ]
    if not missing:
        return 0
    place = _placed(page.lines, scan.runs)
    boxes = [doubt.box for doubt in scan.doubts]
    return sum(not any(_meet(place(line.box), box) for box in boxes) for line in missing)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", plain(text))


def _placed(lines: Sequence[Line], runs: Sequence[Run]) -> Callable[[Box], Box]:
    """Return how a place on the rendered page is found on the scan: the best fit over the lines that were read."""
    pairs = list(_pairs(lines, runs))
    if len(pairs) < 3:
        return lambda box: box
    source = np.array([(x, y, 1.0) for (x, y), _ in pairs])
    target = np.array([point for _, point in pairs])
    fit, *_ = np.linalg.lstsq(source, target, rcond=None)

    def place(box: Box) -> Box:
        left, top = np.array([box[0], box[1], 1.0]) @ fit
        right, bottom = np.array([box[2], box[3], 1.0]) @ fit
        return float(left), float(top), float(right), float(bottom)

    return place


def _pairs(lines: Sequence[Line], runs: Sequence[Run]) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    for line in lines:
        best = max(runs, key=lambda run: fuzz.ratio(_folded(run.text), _folded(line.text)), default=None)
        if best and fuzz.ratio(_folded(best.text), _folded(line.text)) > 80:
            yield (line.box[0], line.box[1]), (best.box[0], best.box[1])
            yield (line.box[2], line.box[3]), (best.box[2], best.box[3])


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
