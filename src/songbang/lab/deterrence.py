"""How strongly a restraint deters, once its terms change. AN ASSUMPTION, made here and nowhere else.

Who goes to a firm that the restraint closes either waits until it is over, which costs ``months`` of pay less the
compensation, or goes at once and risks the liquidated damages, which costs ``detected`` times ``damages`` years of pay:
the cheaper counts. What a move is worth to people is taken as exponentially distributed, so the share of offers that is
let go is 1 - exp(-theta cost), in months of pay. ``theta`` is pinned by the card: at its own terms the formula gives
back its own ``deterrence``. Nobody has measured the shape; the end points are sure: nothing to lose, nobody deterred.
"""

from dataclasses import replace
from math import expm1, log1p

from songbang.lab.card import Card, Group, Restraint

MONTHS_A_YEAR = 12


def cost(restraint: Restraint) -> float:
    """Return what going to a closed firm costs, in months of pay before; never below zero."""
    waits, breaks = waiting(restraint), damages(restraint)
    return waits if breaks is None else min(waits, breaks)


def waiting(restraint: Restraint) -> float:
    """Return what waiting until the restraint is over costs, in months of pay before."""
    return restraint.months * max(1 - restraint.compensation, 0.0)


def damages(restraint: Restraint) -> float | None:
    """Return what a breach costs on average, in months of pay before; ``None`` where the card does not tell."""
    if restraint.damages is None or restraint.detected is None:
        return None
    return restraint.detected * restraint.damages * MONTHS_A_YEAR


def breached(restraint: Restraint) -> bool:
    """Tell whether who goes to a closed firm goes at once; where that is not cheaper, or not known, they wait."""
    breaks = damages(restraint)
    return breaks is not None and breaks < waiting(restraint)


def deterred(deterrence: float, at: Restraint, now: Restraint) -> float:
    """Return the share of closed offers that is let go under ``now``, where it is ``deterrence`` under ``at``.

    A card whose terms cost nothing pins nothing: then its own number stays.
    """
    before, after = cost(at), cost(now)
    if before in {after, 0} or deterrence == 0:
        return deterrence
    if after == 0 or deterrence == 1:
        return 0.0 if after == 0 else 1.0
    return -expm1(log1p(-deterrence) * (after / before))  # theta is -log(1 - deterrence) / before


def with_restraint(card: Card, restraint: Restraint) -> Card:
    """Return the card with other terms, and with what they deter in each group."""

    def group(one: Group) -> Group:
        return replace(one, deterrence=deterred(one.deterrence, card.restraint, restraint))

    return replace(card, restraint=restraint, groups=tuple(group(one) for one in card.groups))
