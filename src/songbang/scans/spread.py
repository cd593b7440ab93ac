"""Two pages in one shot: an open booklet, or two sheets side by side. Columns and tables are one page."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np

from songbang.scans.pixels import Pixels, grey
from songbang.scans.quads import Quad, box, height
from songbang.scans.upright import Upright

_BROAD: Final = 1.15
"""Two pages side by side are at least so much broader than high."""

_GAP: Final = 0.035
"""The gap between two pages as a share of the picture's width, where a fold or an edge is seen in it."""

_MARGINS: Final = 0.09
"""The same where none is seen: two margins. Columns stand closer."""

_BANDS: Final = 24
_SHADE: Final = 0.96
"""In a fold it is at most so bright as beside it."""


def parted(page: Upright) -> tuple[Upright, ...]:
    """Return the pages of a shot from the left: two where it shows two, else the one."""
    tall, wide = page.image.shape[:2]
    if wide < _BROAD * tall or len(page.quads) < 6:
        return (page,)
    gap = _gap(page.quads, wide)
    if gap is None:
        return (page,)
    fold = _fold(page.image, gap)
    level = _share_level(page.quads, sum(gap) / 2)
    if fold is None and (gap[1] - gap[0] < _MARGINS * wide or level > 0.6):
        return (page,)
    at = round(sum(gap) / 2) if fold is None else fold
    return _half(page, 0, at), _half(page, at, wide)


def _gap(quads: Sequence[Quad], wide: int) -> tuple[float, float] | None:
    """Return the widest upright band near the middle that no line crosses, with lines enough at both sides."""
    edges = sorted((box(quad)[0], box(quad)[2]) for quad in quads)
    reached, gaps = edges[0][1], []
    for (_, _), (left, right) in pairwise(edges):
        if left > reached and 0.35 * wide < (left + reached) / 2 < 0.65 * wide:
            gaps.append((reached, left))
        reached = max(reached, right)
    gap = max(gaps, key=lambda one: one[1] - one[0], default=None)
    if gap is None or gap[1] - gap[0] < _GAP * wide:
        return None
    before = sum(box(quad)[2] <= gap[0] for quad in quads)
    return gap if min(before, len(quads) - before) >= 3 else None


def _fold(image: Pixels, gap: tuple[float, float]) -> int | None:
    """Return the column of a fold, a shadow or an edge that runs down all of the gap; ``None`` where there is none."""
    left, right = round(gap[0]), round(gap[1])
    level = grey(np.ascontiguousarray(image[:, left:right])).astype(np.float32)
    bands = np.stack([band.mean(axis=0) for band in np.array_split(level, _BANDS)])
    middle = bands.shape[1] // 8
    profile = np.median(bands, axis=0)[middle:-middle] if middle else np.median(bands, axis=0)
    at = int(profile.argmin()) + middle
    near = slice(max(at - 2, 0), at + 3)
    beside = np.maximum(bands[:, : middle + 1].max(axis=1), bands[:, -middle - 1 :].max(axis=1))
    dark = bands[:, near].min(axis=1) < _SHADE * beside
    return left + at if dark.mean() > 0.9 else None


def _share_level(quads: Sequence[Quad], at: float) -> float:
    """Return the share of lines at the left that have one at their own height at the right, as rows of a table do."""
    left = [quad for quad in quads if box(quad)[2] < at]
    right = np.array([float(quad[:, 1].mean()) for quad in quads if box(quad)[0] > at])
    met = sum(bool((np.abs(right - float(quad[:, 1].mean())) < 0.12 * height(quad)).any()) for quad in left)
    return met / max(len(left), 1)


def _half(page: Upright, start: int, end: int) -> Upright:
    shift = np.array([start, 0], dtype=np.float32)
    quads = [quad - shift for quad in page.quads if start <= float(quad[:, 0].mean()) < end]
    masks = [None if mask is None else np.ascontiguousarray(mask[:, start:end]) for mask in (page.seals, page.dye)]
    return replace(
        page, image=np.ascontiguousarray(page.image[:, start:end]), quads=quads, seals=masks[0], dye=masks[1]
    )
