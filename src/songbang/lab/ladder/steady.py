"""Where a job ladder comes to rest: who works where, at what wage, and how often people move.

The model is Burdett and Mortensen (Int. Econ. Rev. 39, 1998) with firms of one productivity and jobs that bind. Write d
for the chance of loss, l for that of an offer at work, b for the share of a bound worker's offers that does not count,
m(x) for the chance that a job of rank x binds (``bound`` from ``bound_from`` on, 0 below). In a steady state

    hires at rank x      H(x) = l0 u + l [(1 - b) B(x) + F(x)]        B, F: bound and free workers below rank x
    bound at rank x      b(x) (d + l (1 - b)(1 - x)) = m(x) H(x)
    free at rank x       f(x) (d + l (1 - x)) = (1 - m(x)) H(x)

so that H'/H is known at every rank and H is a product of powers. A month brings at most one event (a loss with chance
d, an offer with chance l), which makes the same formulas exact in discrete time.
"""

from dataclasses import dataclass

import numpy as np

from songbang.lab.ladder.cells import Array, Cells, cells
from songbang.lab.ladder.ladder import Ladder

POINTS = 128


@dataclass(frozen=True, slots=True)
class Steady:
    """A job ladder at rest. Wages are in units of productivity; rates are chances a month of one who works.

    ``unemployment`` is a share of all who work or look for work, ``bound_share`` of those who work. ``wage_hires`` is
    the mean wage of those hired in a month, from unemployment and from other jobs. ``blocked_offers``: offers that do
    not count because a job binds; ``blocked_moves``: those among them that would have been taken. Tenures are the mean
    months those now at work have been in their job, that of hiring counted. What is said of nobody is ``None``.

    ``ranks`` rise from 0 to 1; ``wages``, ``bound_density`` and ``free_density`` hold just above each of them (at 1:
    just below), and ``bound_below`` and ``free_below`` are the workers below it, as shares of all who work or look.
    """

    unemployment: float
    job_to_job: float
    separations: float
    wage: float
    wage_hires: float
    wage_bound: float | None
    wage_free: float | None
    bound_share: float
    blocked_offers: float
    blocked_moves: float
    tenure: float
    tenure_bound: float | None
    tenure_free: float | None
    ranks: Array
    wages: Array
    bound_density: Array
    free_density: Array
    bound_below: Array
    free_below: Array


@dataclass(frozen=True, slots=True)
class Stocks:
    """Who is hired and who works at given ranks: workers by rank as shares of all, and the chance to leave a month."""

    hires: Array
    bound: Array
    free: Array
    leave_bound: Array
    leave_free: Array


def steady(ladder: Ladder, points: int = POINTS) -> Steady:
    """Return a ladder at rest; sums over ranks run over ``points`` cells and are good to about 1e-12."""
    over = cells(ladder, points)
    at = stocks(ladder, over.ranks)
    wages = posted(ladder, over.ranks)
    return _summed(ladder, over, at, wages)


def stocks(ladder: Ladder, ranks: Array) -> Stocks:
    """Return hires and workers by rank of a ladder at rest, in closed form."""
    leave_bound, leave_free = leaving(ladder, ranks)
    start_bound, start_free = leaving(ladder, np.array([ladder.bound_from, 0.0]))
    # below the pay line all are free; from it on the exponent of each kind is its share of hires
    line = np.maximum(ranks, ladder.bound_from)
    line_bound, line_free = leaving(ladder, line)
    below = leaving(ladder, np.minimum(ranks, ladder.bound_from))[1]
    climbed = (start_bound[0] / line_bound) ** ladder.bound * (start_free[0] / line_free) ** (1 - ladder.bound)
    hires = ladder.offers_unemployed * unemployed(ladder) * (start_free[1] / below) * climbed
    binds = binding(ladder, ranks)
    return Stocks(hires, binds * hires / leave_bound, (1 - binds) * hires / leave_free, leave_bound, leave_free)


def posted(ladder: Ladder, ranks: Array) -> Array:
    """Return the wage posted at each rank, at which every firm earns what the one that pays the floor does.

    Profit is (1 - wage) times the workers of a rank. These never fall with rank, so the wage does not either: where
    jobs begin to bind fewer leave, and the wage jumps up to it. Source: Burdett and Mortensen 1998.
    """
    lowest = stocks(ladder, np.zeros(1))
    at = stocks(ladder, ranks)
    return np.asarray(1 - (1 - ladder.floor) * (lowest.bound + lowest.free) / (at.bound + at.free))


def binding(ladder: Ladder, ranks: Array) -> Array:
    """Return the chance that a job of each rank binds whoever takes it."""
    # a line at the top leaves no job that binds, not even the best
    return np.where((ranks >= ladder.bound_from) & (ladder.bound_from < 1.0), ladder.bound, 0.0)


def unemployed(ladder: Ladder) -> float:
    """Return the share of all who look for work."""
    return ladder.loss / (ladder.loss + ladder.offers_unemployed)


def leaving(ladder: Ladder, ranks: Array) -> tuple[Array, Array]:
    """Return the chance a month to leave a job of each rank, for the bound and for the free."""
    better = ladder.offers_employed * (1 - ranks)
    return ladder.loss + (1 - ladder.blocked) * better, ladder.loss + better


def _summed(ladder: Ladder, over: Cells, at: Stocks, wages: Array) -> Steady:
    bound, free, hires = over.total(at.bound), over.total(at.free), over.total(at.hires)
    working = 1 - unemployed(ladder)
    better = ladder.offers_employed * (1 - over.ranks)
    moved = over.total(better * ((1 - ladder.blocked) * at.bound + at.free))
    paid_bound, paid_free = over.total(at.bound * wages), over.total(at.free * wages)
    long_bound, long_free = over.total(at.bound / at.leave_bound), over.total(at.free / at.leave_free)
    edge = stocks(ladder, over.edges)
    return Steady(
        unemployment=unemployed(ladder),
        job_to_job=moved / working,
        separations=ladder.loss + moved / working,
        wage=(paid_bound + paid_free) / working,
        wage_hires=over.total(at.hires * wages) / hires,
        wage_bound=paid_bound / bound if bound else None,
        wage_free=paid_free / free if free else None,
        bound_share=bound / working,
        blocked_offers=ladder.offers_employed * ladder.blocked * bound / working,
        blocked_moves=over.total(better * ladder.blocked * at.bound) / working,
        tenure=(long_bound + long_free) / working,
        tenure_bound=long_bound / bound if bound else None,
        tenure_free=long_free / free if free else None,
        ranks=over.edges,
        wages=posted(ladder, over.edges),
        bound_density=edge.bound,
        free_density=edge.free,
        bound_below=over.up_to_edges(at.bound),
        free_below=over.up_to_edges(at.free),
    )
