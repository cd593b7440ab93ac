"""The same market in columns of numpy, a month at a time: what leaving objects behind gives, without numba."""

import numpy as np

from bench.lab.bare import LOOKING, LOST, MOVED, PAID, Sums, rates
from songbang.lab.ladder.ladder import Ladder


def in_columns(ladder: Ladder, workers: int, months: int) -> Sums:
    """Return (months, 4) sums over all workers."""
    loss, unemployed, employed, floor, speed, looking = rates(ladder)
    chance, sums = np.random.default_rng(1), np.zeros((months, 4))
    share = (chance.random(workers) - looking) / (1 - looking)
    rank = np.where(share >= 0, share * (1 + speed) / (1 + speed * np.maximum(share, 0)), -1.0)
    for month in range(months):
        number = chance.random(workers)
        idle, offer = rank < 0, (number - loss) / employed
        lost = ~idle & (number < loss)
        moved = ~idle & (offer > rank) & (offer < 1)
        wages = 1 - (1 - floor) * ((1 + speed * (1 - rank[~idle])) / (1 + speed)) ** 2
        sums[month, [LOOKING, LOST, MOVED, PAID]] = idle.sum(), lost.sum(), moved.sum(), wages.sum()
        rank[moved] = offer[moved]
        rank[lost] = -1.0
        hired = idle & (number < unemployed)
        rank[hired] = number[hired] / unemployed
    return sums
