"""Ladders that reproduce published effects: not one, but a whole ridge of them that fit equally well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import log1p

from scipy.optimize import brentq

from songbang.lab.ladder.change import QUANTITIES
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import steady

FASTEST = 1e6
"""Offers for each loss beyond which no ladder is looked for."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a ban did where it was measured, and how that market stood before.

    ``separations``: chance a month that a job ends, for whatever reason, before; ``separations_change`` and
    ``hires_wage_change``: by which share of themselves separations and the mean wage of new hires rose.
    """

    separations: float
    separations_change: float
    hires_wage_change: float
    offers_unemployed: float


@dataclass(frozen=True, slots=True)
class RidgePoint:
    """One ladder that fits: with restraints (``before``) and without (``after``).

    ``speed_before`` and ``speed_after``: offers that count for each loss of a job. The floor and the share of offers
    that is blocked are in ``before``.
    """

    speed_before: float
    speed_after: float
    before: Ladder
    after: Ladder


def ridge(target: Target, speeds: Iterable[float]) -> tuple[RidgePoint, ...]:
    """Return the ladder that meets the target exactly for each speed before; speeds at which none does are left out.

    Two measured changes cannot tell three unknowns: how fast the ladder is, how much of it is blocked, how low the
    floor lies. Whoever reports a result reports its range along this ridge.
    """
    found = (_at(target, speed) for speed in speeds)
    return tuple(one for one in found if one is not None)


def blocked_for(free: Ladder, quantity: str, change: float, *, tightened: bool) -> Ladder | None:
    """Return the free ladder with as many offers of all its workers blocked as move a quantity by ``change``.

    ``tightened``: the change is the one from free to blocked; otherwise it is that from blocked to free. ``None``
    where no share of blocked offers does it.
    """
    value, unbound = QUANTITIES[quantity], replace(free, blocked=0.0)
    wanted = value(unbound) * (1 + change) if tightened else value(unbound) / (1 + change)

    def off(blocked: float) -> float:
        return value(replace(free, bound=1.0, blocked=blocked)) - wanted

    if off(0.0) * off(1.0) > 0:
        return None
    return replace(free, bound=1.0, blocked=float(brentq(off, 0.0, 1.0, xtol=1e-13)))


def _at(target: Target, speed: float) -> RidgePoint | None:
    left = _separations(speed) * (1 + target.separations_change)
    if _separations(FASTEST) < left:
        return None
    freed = float(brentq(lambda tried: _separations(tried) - left, speed, FASTEST, xtol=1e-13))
    loss = target.separations / _separations(speed)
    blocked = Ladder(loss, target.offers_unemployed, freed * loss, 0.0, 1.0, 1 - speed / freed)
    floor = _floor(blocked, target.hires_wage_change)
    if not 0 <= floor <= 1:
        return None
    before = replace(blocked, floor=floor)
    return RidgePoint(speed, freed, before, replace(before, bound=0.0, blocked=0.0))


def _separations(speed: float) -> float:
    """Return separations over losses of a ladder of one kind of worker; Burdett and Mortensen 1998, in our letters."""
    return (1 + speed) * log1p(speed) / speed


def _floor(blocked: Ladder, change: float) -> float:
    """Return the floor at which a ban raises the wage of new hires by ``change``.

    Every wage falls short of productivity by 1 - floor times what it would fall short by at a floor of nothing.
    """
    short_before = 1 - steady(blocked).wage_hires
    short_after = 1 - steady(replace(blocked, blocked=0.0)).wage_hires
    return 1 - change / ((1 + change) * short_before - short_after)
