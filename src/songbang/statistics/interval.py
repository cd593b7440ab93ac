"""Intervals of confidence, and Wilson's for a share."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from songbang.basis.words import Words

LEVEL = 0.95
WILSON = Words("Wilson 区间", "Wilson interval")


@dataclass(frozen=True, slots=True)
class Interval:
    """Two bounds, how sure they are meant to be (a fraction of 1), and how they were worked out."""

    low: float
    high: float
    level: float
    method: Words


def wilson(numerator: int, denominator: int, level: float = LEVEL) -> Interval:
    """Return the interval of a share: Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212, without continuity correction.

    ``ValueError`` unless 0 <= numerator <= denominator and denominator > 0.
    """
    if not 0 <= numerator <= denominator or denominator == 0:
        raise ValueError(f"{numerator} of {denominator} is no share")
    z = NormalDist().inv_cdf((1 + level) / 2)
    share, spread = numerator / denominator, z * z / denominator
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * sqrt(share * (1 - share) / denominator + spread / (4 * denominator))
    # at the ends one bound is the share itself, which rounding must not miss
    low = 0.0 if numerator == 0 else max(middle - half, 0.0)
    high = 1.0 if numerator == denominator else min(middle + half, 1.0)
    return Interval(low, high, level, WILSON)
