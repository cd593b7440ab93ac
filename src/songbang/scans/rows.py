"""Lines of print that stand side by side: the order in which a page is read."""

from collections.abc import Sequence
from statistics import median
from typing import Final

from songbang.scans.scan import Box

_SAME_ROW: Final = 0.5
"""Two pieces stand in one row where they share so much of the lower one's height."""


def rows(boxes: Sequence[Box]) -> list[list[int]]:
    """Return which boxes stand side by side: rows from the top, each from the left, as places in ``boxes``."""
    order = sorted(range(len(boxes)), key=lambda one: _centre(boxes[one]))
    found: list[list[int]] = []
    for one in order:
        row = found[-1] if found else []
        if row and _beside(boxes[one], [boxes[other] for other in row]):
            row.append(one)
        else:
            found.append([one])
    for row in found:
        row.sort(key=lambda one: boxes[one][0])
    return found


def em(boxes: Sequence[Box]) -> float:
    """Return the usual height of a line in pixels, 1 where there is none."""
    return median([bottom - top for _, top, _, bottom in boxes]) if boxes else 1.0


def _centre(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _beside(box: Box, row: Sequence[Box]) -> bool:
    """Tell whether the box stands at the height of the row's pieces, beside and not over them."""
    top, bottom = median(one[1] for one in row), median(one[3] for one in row)
    shared = min(bottom, box[3]) - max(top, box[1])
    level = shared > _SAME_ROW * min(bottom - top, box[3] - box[1]) and top < _centre(box) < bottom
    return level and all(min(one[2], box[2]) - max(one[0], box[0]) < 0.3 * (box[2] - box[0]) for one in row)
