"""Ranks in small cells, with which what is known at every rank is added up."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from songbang.lab.ladder.ladder import Ladder

Array = NDArray[np.float64]
NODES = 4
"""Places at which each cell is looked at (Gauss and Legendre): a cell's sum is exact for polynomials of degree 7."""

CLOSE = 1e-12


@dataclass(frozen=True, slots=True)
class Cells:
    """Ranks from 0 to 1: where cells begin and end, places inside them, and how much rank each place stands for.

    ``edges``: (cells + 1,), rising. ``ranks`` and ``widths``: (cells, 4); ``widths`` add up to 1. Cells are the
    narrower the higher they lie, where fast ladders change most, and a pay line is always an edge.
    """

    edges: Array
    ranks: Array
    widths: Array

    def total(self, values: Array) -> float:
        """Return the integral over all ranks of what is known at ``ranks``."""
        return float(np.sum(values * self.widths))

    def up_to_edges(self, values: Array) -> Array:
        """Return the integral from rank 0 to each edge, (cells + 1,)."""
        return np.concatenate(([0.0], np.cumsum(np.sum(values * self.widths, axis=1))))

    def up_to(self, values: Array) -> Array:
        """Return the integral from rank 0 to each place, (cells, 4)."""
        _, weights, within = _rule()
        before = np.concatenate(([0.0], np.cumsum(np.sum(values * self.widths, axis=1))[:-1]))
        inside: Array = (values * self.widths / weights) @ within.T
        return before[:, None] + inside


def cells(ladder: Ladder, points: int, *lines: float) -> Cells:
    """Return the ranks of a ladder in ``points`` cells, and more where ``bound_from`` or another of ``lines`` cuts one.

    Cells are equally wide in the logarithm of the chance to leave a free job, so that no ladder is too fast for them.
    """
    if points < 1:
        raise ValueError("a ladder needs at least one cell")
    speed = ladder.offers_employed / ladder.loss
    steps = np.linspace(0.0, 1.0, points + 1)
    inside = [line for line in (ladder.bound_from, *lines) if 0.0 < line < 1.0]
    steps = np.union1d(steps, [_step(line, speed) for line in inside])
    places, weights, _ = _rule()
    lengths = np.diff(steps)[:, None]
    inner = steps[:-1, None] + lengths * places
    edges = _rank(steps, speed)
    # the way there and back may be off by a last digit, and which side of the line an edge lies on counts
    edges[-1] = 1.0
    for line in inside:
        edges[np.abs(edges - line) < CLOSE] = line
    return Cells(edges, _rank(inner, speed), _slope(inner, speed) * lengths * weights)


def _rank(step: Array, speed: float) -> Array:
    if speed == 0.0:
        return step.copy()
    return np.asarray(np.clip(-(1 + speed) * np.expm1(-step * np.log1p(speed)) / speed, 0.0, 1.0))


def _slope(step: Array, speed: float) -> Array:
    if speed == 0.0:
        return np.ones_like(step)
    log = np.log1p(speed)
    return np.asarray((1 + speed) * np.exp(-step * log) * log / speed)


def _step(rank: float, speed: float) -> float:
    return rank if speed == 0.0 else float(-np.log1p(-rank * speed / (1 + speed)) / np.log1p(speed))


@cache
def _rule() -> tuple[Array, Array, Array]:
    """Return places and weights on [0, 1], and what of each place's polynomial lies below each place."""
    places, weights = np.polynomial.legendre.leggauss(NODES)
    places, weights = (places + 1) / 2, weights / 2
    powers = np.arange(NODES)
    areas = places[:, None] ** (powers + 1) / (powers + 1)
    return places, weights, areas @ np.linalg.inv(places[:, None] ** powers)
