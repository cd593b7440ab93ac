"""SpringRank: De Bacco, Larremore, Moore, Science Advances 4 (2018) eaar8260, with alpha 0."""

import numpy as np
from scipy.sparse.linalg import LinearOperator, cg

from songbang.market.ranking.compared import Edges, Numbers, Places, parts
from songbang.market.ranking.compiled import compiled

EXACT = 1e-12


def spring_scores(edges: Edges, start: Numbers | None = None, exact: float = EXACT) -> Numbers:
    """Return the scores s with the least energy, the sum of w (s above - s below - 1)² / 2 over all edges.

    Only differences within a part count; where a part stands as a whole means nothing. The equations are a graph's
    Laplacian, solved by conjugate gradients from edge to edge, down to a residual of ``exact`` of the right side.
    """
    up, down, weights, n = edges.above, edges.below, edges.weights, edges.n
    if not len(up):
        return np.zeros(n) if start is None else start
    degree = _at(up, weights, n) + _at(down, weights, n)
    inverse = 1 / np.where(degree > 0, degree, 1)

    laplacian = LinearOperator((n, n), matvec=lambda scores: pulled(up, down, weights, scores), dtype=np.float64)
    scaled = LinearOperator((n, n), matvec=lambda rest: inverse * rest, dtype=np.float64)
    wanted = _at(up, weights, n) - _at(down, weights, n)
    scores, _ = cg(laplacian, wanted, x0=start, rtol=exact, atol=0.0, maxiter=20 * n + 1000, M=scaled)
    return np.asarray(scores, dtype=np.float64)


@compiled
def pulled(up: Places, down: Places, weights: Numbers, scores: Numbers) -> Numbers:
    """Return the graph's Laplacian times ``scores``, edge by edge, so that no matrix is made and other threads run."""
    total = np.zeros(len(scores))
    for edge in range(len(up)):
        force = weights[edge] * (scores[up[edge]] - scores[down[edge]])
        total[up[edge]] += force
        total[down[edge]] -= force
    return total


def comparable_scores(edges: Edges, start: Numbers, exact: float) -> Numbers:
    """Return the scores of the part with more than half of all firms that edges join, not a number for other firms.

    Where the edges fall into parts none of which is so large, no firm has a score: which is to be kept would be a whim.
    """
    largest, joined = parts(edges) == 0, np.zeros(edges.n, dtype=np.bool_)
    joined[edges.above] = joined[edges.below] = True
    if 2 * np.count_nonzero(largest & joined) <= np.count_nonzero(joined):
        return np.full(edges.n, np.nan)
    return np.where(largest, spring_scores(edges, start, exact), np.nan)


def scores_beside(edges: Edges, times: Places, start: Numbers, exact: float) -> Numbers:
    """Return scores where firm f stands in the data ``times[f]`` times, with its list and with the lists that name it.

    A firm that does not stand in the data pulls no other, and is put where the springs to the others hold it.
    """
    drawn = comparable_scores(edges.weighing(edges.weights * times[edges.above] * times[edges.below]), start, exact)
    there = np.where(np.isnan(drawn), 0, times)
    known, n = np.nan_to_num(drawn), edges.n
    from_below, from_above = edges.weights * there[edges.below], edges.weights * there[edges.above]
    pull = _at(edges.above, from_below * (known[edges.below] + 1), n)
    pull += _at(edges.below, from_above * (known[edges.above] - 1), n)
    springs = _at(edges.above, from_below, n) + _at(edges.below, from_above, n)
    beside = np.divide(pull, springs, out=np.full(n, np.nan), where=springs > 0)
    return np.where(np.isnan(drawn), beside, drawn)


def energy(edges: Edges, scores: Numbers) -> float:
    """Return the energy a weight: 0 where every list points up exactly one step, .5 where all scores are one."""
    stretched = scores[edges.above] - scores[edges.below] - 1
    return float(edges.weights @ stretched**2 / 2 / edges.weights.sum())


def _at(firms: Places, amounts: Numbers, n: int) -> Numbers:
    return np.bincount(firms, amounts, n).astype(np.float64, copy=False)
