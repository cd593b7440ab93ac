"""Why the mean wage differs between two ladders."""

from dataclasses import dataclass, replace
from itertools import permutations
from typing import NamedTuple

from songbang.lab.ladder.cells import cells
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import POINTS, posted, stocks, unemployed


@dataclass(frozen=True, slots=True)
class Why:
    """The mean wage of those who work on two ladders, in units of productivity, and three parts of the difference.

    ``climbing``: other people's offers count, so workers sit on other ranks, at the same wage for each rank.
    ``posting``: firms post another wage for the same rank. ``composition``: jobs end or offers come at another pace, so
    that others make up those who work; 0 for a policy that touches restraints only. The parts add up to the difference.
    Who is bound and how far a bond reaches are one part, ``climbing``: a ban is the same, whichever of both it undoes.
    """

    before: float
    after: float
    climbing: float
    posting: float
    composition: float


class _Parts(NamedTuple):
    """Which of the two ladders (0 or 1) restraints, wages of ranks and the pace of the market are taken from."""

    climbing: int
    posting: int
    composition: int


def why(before: Ladder, after: Ladder, points: int = POINTS) -> Why:
    """Return what moves the mean wage from one ladder to the other.

    Each part is the mean, over the six orders in which the three may be changed one after the other, of what changing
    it adds (Shapley 1953): no order is preferred, and the parts add up exactly.
    """
    ladders = (before, after)
    parts = [0.0, 0.0, 0.0]
    orders = list(permutations(range(3)))
    known: dict[tuple[int, ...], float] = {}
    for order in orders:
        state = [0, 0, 0]
        for part in order:
            was = _kept(known, ladders, state, points)
            state[part] = 1
            parts[part] += (_kept(known, ladders, state, points) - was) / len(orders)
    return Why(known[0, 0, 0], known[1, 1, 1], *parts)


def _kept(known: dict[tuple[int, ...], float], ladders: tuple[Ladder, Ladder], state: list[int], points: int) -> float:
    key = tuple(state)
    if key not in known:
        known[key] = _mean_wage(ladders, _Parts(*state), points)
    return known[key]


def _mean_wage(ladders: tuple[Ladder, Ladder], taken: _Parts, points: int) -> float:
    binds, pace = ladders[taken.climbing], ladders[taken.composition]
    who = replace(pace, bound=binds.bound, blocked=binds.blocked, bound_from=binds.bound_from)
    # wages may jump at the pay line of the ladder they are from: that is an edge as well
    over = cells(who, points, ladders[taken.posting].bound_from)
    at = stocks(who, over.ranks)
    return over.total((at.bound + at.free) * posted(ladders[taken.posting], over.ranks)) / (1 - unemployed(who))
