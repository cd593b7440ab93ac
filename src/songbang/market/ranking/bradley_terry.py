"""Bradley–Terry: Biometrika 39 (1952) 324-345, kept finite by a little weight of its own for each firm."""

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

from songbang.market.ranking.compared import Edges, Numbers

ADDED = 0.1
"""What each firm is given, in edges of mean weight: half a win over, half a loss to a firm of strength 0.

Without it a firm that nobody it lists lists back would stand infinitely low.
"""
_EXACT = 1e-11


def strengths(edges: Edges) -> Numbers:
    """Return log strengths s: above is listed by below with odds exp(s above - s below) to 1.

    Weights count in mean edges, so that what is added means the same whatever they are measured in.
    """
    weights = edges.weights / edges.weights.mean()
    up, down, n = edges.above, edges.below, edges.n

    def short(scores: Numbers) -> Numbers:
        return np.asarray(expit(scores[down] - scores[up]), dtype=np.float64)

    def loss(scores: Numbers) -> float:
        own = np.logaddexp(0, scores) + np.logaddexp(0, -scores)
        return float(weights @ np.logaddexp(0, scores[down] - scores[up]) + ADDED / 2 * own.sum())

    def slope(scores: Numbers) -> Numbers:
        push = weights * short(scores)
        own: Numbers = ADDED / 2 * (2 * expit(scores) - 1)
        return np.bincount(down, push, n) - np.bincount(up, push, n) + own

    def bend(scores: Numbers, way: Numbers) -> Numbers:
        missing = short(scores)
        force = weights * missing * (1 - missing) * (way[up] - way[down])
        own: Numbers = ADDED * expit(scores) * expit(-scores) * way
        return np.bincount(up, force, n) - np.bincount(down, force, n) + own

    found = minimize(loss, np.zeros(n), jac=slope, hessp=bend, method="trust-ncg", options={"gtol": _EXACT * n})
    return np.asarray(found.x, dtype=np.float64)
