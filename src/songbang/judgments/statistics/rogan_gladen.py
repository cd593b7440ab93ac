"""A share of two classes corrected for what the machine misses and what it finds falsely."""

import numpy as np
from numpy.typing import NDArray

from songbang.statistics.bootstrap import DRAWS, percentiles
from songbang.statistics.interval import Interval


def rogan_gladen(
    yes: int, n: int, tested: tuple[int, int, int, int], chance: np.random.Generator
) -> tuple[float, Interval] | None:
    """Return the corrected share and the bootstrap's interval, both between 0 and 1.

    ``yes`` of ``n`` decisions the machine calls so; ``tested`` are the labelled ones: truly so and found, truly so and
    missed, not so and found, not so and left. Rogan and Gladen, Am. J. Epidemiol. 107 (1978) 71-76; what falls outside
    0 and 1 is set to the bound. ``None`` where no label is of one class, or the machine does no better than chance.
    """
    found, missed, false, left = tested
    if not found + missed or not false + left or found / (found + missed) + left / (false + left) <= 1:
        return None
    share = _corrected(np.array([yes / n]), np.array([found / (found + missed)]), np.array([left / (false + left)]))
    apparent = chance.binomial(n, yes / n, DRAWS) / n
    sensitivity = chance.binomial(found + missed, found / (found + missed), DRAWS) / (found + missed)
    specificity = chance.binomial(false + left, left / (false + left), DRAWS) / (false + left)
    draws = _corrected(apparent, sensitivity, specificity)
    return float(share[0]), percentiles(draws[~np.isnan(draws)])


def _corrected(
    apparent: NDArray[np.float64], sensitivity: NDArray[np.float64], specificity: NDArray[np.float64]
) -> NDArray[np.float64]:
    better = sensitivity + specificity - 1
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(better > 0, np.clip((apparent + specificity - 1) / better, 0, 1), np.nan)
