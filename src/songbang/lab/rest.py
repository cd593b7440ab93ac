"""A job ladder at rest, as one row of numbers in units of productivity: what figures and bills are made of."""

from dataclasses import dataclass
from functools import lru_cache

from songbang.lab.ladder.cells import cells
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import posted, steady, stocks

CELLS = 32
"""With so many cells sums over ranks are good to 1e-12 already; more only cost time."""


@dataclass(frozen=True, slots=True)
class Rest:
    """One ladder at rest. Rates are chances a month, shares are of all who work or look for work where not told.

    ``bound`` and ``free`` are the workers of each kind; ``left_bound`` those who leave a bound job in a month, for
    another job or for none, ``moved_bound`` and ``moved_free`` those who leave for another job. ``blocked_offers`` is
    over all offers to people in work. What is said of nobody is ``None``.
    """

    unemployment: float
    job_to_job: float
    separations: float
    wage_all: float
    wage_new_hires: float
    wage_bound: float | None
    wage_free: float | None
    tenure_all: float
    tenure_bound: float | None
    tenure_free: float | None
    share_bound: float
    blocked_offers: float
    bound: float
    free: float
    left_bound: float
    moved_bound: float
    moved_free: float

    @property
    def job_to_job_bound(self) -> float | None:
        """Return the chance a month that who is bound moves to another job."""
        return self.moved_bound / self.bound if self.bound else None

    @property
    def job_to_job_free(self) -> float | None:
        """Return the chance a month that who is free moves to another job."""
        return self.moved_free / self.free if self.free else None


@lru_cache(maxsize=4096)
def at_rest(ladder: Ladder) -> Rest:
    """Return a ladder at rest."""
    known = steady(ladder, CELLS)
    over = cells(ladder, CELLS)
    at = stocks(ladder, over.ranks)
    bound, free = over.total(at.bound), over.total(at.free)
    left_bound = over.total(at.bound * at.leave_bound)
    return Rest(
        unemployment=known.unemployment,
        job_to_job=known.job_to_job,
        separations=known.separations,
        wage_all=known.wage,
        wage_new_hires=known.wage_hires,
        wage_bound=known.wage_bound,
        wage_free=known.wage_free,
        tenure_all=known.tenure,
        tenure_bound=known.tenure_bound,
        tenure_free=known.tenure_free,
        share_bound=known.bound_share,
        blocked_offers=known.bound_share * ladder.blocked,
        bound=bound,
        free=free,
        left_bound=left_bound,
        moved_bound=max(left_bound - ladder.loss * bound, 0.0),
        moved_free=max(over.total(at.free * at.leave_free) - ladder.loss * free, 0.0),
    )


@lru_cache(maxsize=4096)
def reposted(before: Ladder, after: Ladder) -> tuple[float | None, float | None]:
    """Return the mean wage of the bound and of the free of ``before``, each at their rank, once firms post as after."""
    over = cells(before, CELLS)
    at, wages = stocks(before, over.ranks), posted(after, over.ranks)
    bound, free = over.total(at.bound), over.total(at.free)
    return (
        over.total(at.bound * wages) / bound if bound else None,
        over.total(at.free * wages) / free if free else None,
    )
