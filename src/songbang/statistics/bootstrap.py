"""The bootstrap: intervals from what would have come out, had the sample been drawn again."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from songbang.basis.words import Words
from songbang.statistics.interval import LEVEL, Interval

DRAWS = 10_000
BOOTSTRAP = Words("自助法，取百分位", "bootstrap, percentiles")


def percentiles(draws: NDArray[np.float64], level: float = LEVEL) -> Interval:
    """Return the interval in which the middle part of the draws of a bootstrap lies."""
    # a drawn value, never one between two: what the draws cannot be is no bound of them
    low, high = np.quantile(draws, [(1 - level) / 2, (1 + level) / 2], method="inverted_cdf")
    return Interval(float(low), float(high), level, BOOTSTRAP)


def median_interval(values: Sequence[float], chance: np.random.Generator, level: float = LEVEL) -> Interval:
    """Return the bootstrap's interval of the median (Efron 1979), percentile method; ``ValueError`` for no values.

    The median of a sample drawn again is one or the mean of two of the sorted values, and the places of these
    follow from the order statistics of uniform draws (a beta distribution): they are drawn at once, so that
    a hundred thousand values cost no more than ten.
    """
    if not values:
        raise ValueError("no values have no median")
    known, n = np.sort(np.asarray(values, dtype=np.float64)), len(values)
    lower = (n + 1) // 2
    first = chance.beta(lower, n - lower + 1, DRAWS)
    drawn = known[_places(first, n)]
    if n % 2 == 0:
        second = first + (1 - first) * chance.beta(1, n - lower, DRAWS)
        drawn = (drawn + known[_places(second, n)]) / 2
    return percentiles(drawn, level)


def _places(uniform: NDArray[np.float64], n: int) -> NDArray[np.intp]:
    return np.minimum((uniform * n).astype(np.intp), n - 1)
