"""The same market once more, asked month by month and written in columns: slow, and plain to read."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import binding, posted, steady

Column = NDArray[np.float64]
GRID = np.linspace(0, 1, 2001)


def by_month(  # noqa: PLR0917
    before: Ladder,
    after: Ladder,
    workers: int,
    months: int,
    change: int,
    seed: int,
    *,
    reposted: bool,
    existing_kept: bool,
) -> Mapping[str, Column]:
    """Return mean wage, share bound and rate of moves, month by month."""
    chance = np.random.default_rng(seed)
    rest = steady(before, 2000)
    working = chance.random(workers) >= rest.unemployment
    bound = working & (chance.random(workers) < rest.bound_share)
    share = chance.random(workers)
    low = np.interp(share * rest.bound_below[-1], rest.bound_below, rest.ranks)
    high = np.interp(share * rest.free_below[-1], rest.free_below, rest.ranks)
    rank = np.where(bound, low, high)
    wage = posted(before, rank)
    blocked = np.full(workers, before.blocked)
    told: dict[str, list[float]] = {"wage": [], "bound_share": [], "job_to_job": []}
    for month in range(months):
        ladder = before if month < change else after
        if month == change:
            if reposted:
                wage = posted(after, rank)
            else:
                rank = np.interp(wage, posted(after, GRID), GRID)
            if not existing_kept:
                stays = chance.random(workers) < after.bound / before.bound
                bound &= stays & (rank >= after.bound_from)
                blocked[:] = after.blocked
        number, offer = chance.random(workers), chance.random(workers)
        lost = working & (number < ladder.loss)
        offered = working & (number >= ladder.loss) & (number < ladder.loss + ladder.offers_employed)
        counts = ~bound | (chance.random(workers) >= blocked)
        moved = offered & counts & (offer > rank)
        hired = moved | (~working & (number < ladder.offers_unemployed))
        told["wage"].append(wage[working].mean())
        told["bound_share"].append(bound[working].mean())
        told["job_to_job"].append(moved.sum() / working.sum())
        rank = np.where(hired, offer, rank)
        wage = np.where(hired, posted(ladder, offer), wage)
        binds = chance.random(workers) < binding(ladder, offer)
        bound = np.where(hired, binds, bound & ~lost)
        blocked = np.where(hired, ladder.blocked, blocked)
        working = (working & ~lost) | hired
    return {name: np.array(values) for name, values in told.items()}
