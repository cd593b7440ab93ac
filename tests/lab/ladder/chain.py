"""The same ladder as a Markov chain on a hundred ranks: worked out without any formula of the product."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from songbang.lab.ladder.ladder import Ladder

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chain:
    """Months as a matrix: bound by rank, free by rank, looking for work; ``moved``: a state's chance to move."""

    ranks: Array
    month: Array
    moved: Array

    def at_rest(self) -> Array:
        size = len(self.month)
        balance = self.month.T - np.eye(size)
        balance[-1] = 1
        return np.linalg.solve(balance, np.eye(size)[-1])


def chain(ladder: Ladder, size: int = 100) -> Chain:
    """Build the chain: a state's loss comes first, then an offer of a uniform rank, taken if it is better.

    Of the offers of a worker's own hundredth half are better, which makes the error fall with the square of the size.
    """
    ranks = (np.arange(size) + 0.5) / size
    binds = np.where(ranks >= ladder.bound_from, ladder.bound, 0.0)
    offers = np.concatenate([binds, 1 - binds]) / size
    better = np.triu(np.ones((size, size)), 1) + np.eye(size) / 2
    month = np.zeros((2 * size + 1, 2 * size + 1))
    for kind, counts in enumerate((1 - ladder.blocked, 1.0)):
        rows = slice(kind * size, (kind + 1) * size)
        month[rows, :-1] = ladder.offers_employed * counts * np.hstack([better, better]) * offers
        month[rows, -1] = ladder.loss
    month[-1, :-1] = ladder.offers_unemployed * offers
    moved = month[:, :-1].sum(axis=1)
    month += np.diag(1 - month.sum(axis=1))
    return Chain(ranks, month, moved)
