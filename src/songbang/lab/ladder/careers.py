"""What entrants to a job ladder go through: jobs held and pay earned, month by month, without drawing anyone."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from songbang.lab.ladder.cells import Array, Cells, cells
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import binding, leaving, posted

POINTS = 24


class Start(Enum):
    """How a career begins: looking for work, or in a first job drawn from the offers."""

    LOOKING = "looking"
    FIRST_JOB = "first_job"


@dataclass(frozen=True, slots=True)
class Careers:
    """Means over entrants, one number a month, from month 1 on.

    ``jobs``: jobs held up to then, the first counted. ``earnings``: wages paid up to then, in units of a month's
    productivity; nothing is paid to who looks for work. ``working``: the share at work in the month.
    """

    jobs: Array
    earnings: Array
    working: Array


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Entrants at one moment: workers by rank, bound and free, and who looks for work."""

    bound: Array
    free: Array
    looking: float


def careers(ladder: Ladder, months: int, start: Start = Start.FIRST_JOB, points: int = POINTS) -> Careers:
    """Return the careers of entrants in a ladder at rest: the forward equation of its months, exact up to rounding.

    In a month each is paid for the job held, then meets one event at most: a loss, or an offer.
    """
    over = cells(ladder, points)
    wages = posted(ladder, over.ranks)
    crowd, jobs = _entrants(ladder, over, start), 1.0 if start is Start.FIRST_JOB else 0.0
    held, paid, working = [], [], []
    for _ in range(months):
        held.append(jobs)
        paid.append(over.total((crowd.bound + crowd.free) * wages))
        working.append(1 - crowd.looking)
        hires = _hires(ladder, over, crowd)
        jobs += over.total(hires)
        crowd = _next(ladder, over, crowd, hires)
    return Careers(np.array(held), np.cumsum(paid), np.array(working))


def _entrants(ladder: Ladder, over: Cells, start: Start) -> _Crowd:
    binds = binding(ladder, over.ranks)
    if start is Start.LOOKING:
        return _Crowd(0 * binds, 0 * binds, 1.0)
    return _Crowd(binds, 1 - binds, 0.0)


def _hires(ladder: Ladder, over: Cells, crowd: _Crowd) -> Array:
    reached = over.up_to((1 - ladder.blocked) * crowd.bound + crowd.free)
    return ladder.offers_unemployed * crowd.looking + ladder.offers_employed * reached


def _next(ladder: Ladder, over: Cells, crowd: _Crowd, hires: Array) -> _Crowd:
    binds, (leave_bound, leave_free) = binding(ladder, over.ranks), leaving(ladder, over.ranks)
    bound = crowd.bound * (1 - leave_bound) + binds * hires
    free = crowd.free * (1 - leave_free) + (1 - binds) * hires
    looking = crowd.looking * (1 - ladder.offers_unemployed) + ladder.loss * (1 - crowd.looking)
    return _Crowd(bound, free, looking)
