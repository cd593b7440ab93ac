"""How long until it ends, where for some the end was not seen: Kaplan and Meier's estimate."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from math import exp, log, sqrt
from statistics import NormalDist

from songbang.statistics.interval import LEVEL


@dataclass(frozen=True, slots=True)
class Step:
    """From ``time`` on, which share has not ended; ``low`` and ``high`` bound it, ``at_risk`` were still seen then."""

    time: int
    at_risk: int
    ended: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Survival:
    """The curve, a step a day on which something ended; ``median`` is ``None`` where half had not ended in sight."""

    n: int
    ended: int
    steps: tuple[Step, ...]
    median: int | None
    level: float


def kaplan_meier(seen: Iterable[tuple[int, bool]], level: float = LEVEL) -> Survival:
    """Return the curve of ``(time, whether it ended then)``; what did not end then was seen for so long at least.

    Kaplan and Meier, J. Am. Stat. Assoc. 53 (1958) 457-481; variance by Greenwood, bounds on the log-log scale. What
    ends and what drops out of sight on one day: the ends come first.
    """
    known = sorted(seen)
    z = NormalDist().inv_cdf((1 + level) / 2)
    at_risk, share, spread = len(known), 1.0, 0.0
    steps: list[Step] = []
    for time, group in groupby(known, key=lambda one: one[0]):
        of = Counter(ended for _, ended in group)
        if ended := of[True]:
            share *= 1 - ended / at_risk
            spread += ended / (at_risk * (at_risk - ended)) if at_risk > ended else 0.0
            steps.append(Step(time, at_risk, ended, share, *_bounds(share, spread, z)))
        at_risk -= of.total()
    median = next((step.time for step in steps if step.share <= 1 / 2), None)
    return Survival(len(known), sum(ended for _, ended in known), tuple(steps), median, level)


def _bounds(share: float, spread: float, z: float) -> tuple[float, float]:
    if share in {0.0, 1.0}:
        return share, share
    wide = exp(z * sqrt(spread) / abs(log(share)))
    return share**wide, share ** (1 / wide)
