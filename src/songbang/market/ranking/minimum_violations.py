"""The order with the fewest violations: each firm put where it does best, again and again, from many shaken orders."""

import numpy as np

from songbang.market.ranking.compared import Edges, Numbers, Places
from songbang.market.ranking.places import levels
from songbang.market.ranking.settle import settle

_SHAKES, _SHAKES_A_FIRM = 1000, 20
_STEPS = 500_000_000
"""Bounds the work: fewer shakes where one look at every firm in every place takes many steps."""
_FINE = 1e9
"""Parts of a mean edge in which weights are counted."""
_SHAKEN = 20
"""One firm in so many is moved at random before the others settle again."""


def fewest_violations(edges: Edges, scores: Numbers, chance: np.random.Generator) -> Places:
    """Return ranks from 1 without equals: the best order found from that of ``scores``.

    Which order is best of all cannot be known in reasonable time (minimum feedback arcs); others may be as good.
    """
    # whole numbers are equal or not: in fractions rounding would choose among orders that are as good
    weights = np.rint(edges.weights / edges.weights.mean() * _FINE).astype(np.int64)
    starts, others, net = _neighbours(edges, weights)
    best = np.argsort(levels(scores), kind="stable")
    settle(best, starts, others, net)
    fewest = _violations(edges, weights, best)
    for _ in range(min(_SHAKES, _SHAKES_A_FIRM * edges.n, 1 + _STEPS // (edges.n * edges.n))):
        if not fewest:
            break
        order = _shaken(best, chance)
        settle(order, starts, others, net)
        found = _violations(edges, weights, order)
        if found <= fewest:
            best, fewest = order, found
    return _ranked(best)


def _neighbours(edges: Edges, weights: Places) -> tuple[Places, Places, Places]:
    """Return where each firm's neighbours begin, these, and by how much it lists them more than they list it."""
    firm, other = np.concatenate([edges.below, edges.above]), np.concatenate([edges.above, edges.below])
    pairs, which = np.unique(firm * edges.n + other, return_inverse=True)
    net = np.zeros(len(pairs), dtype=np.int64)
    np.add.at(net, which, np.concatenate([weights, -weights]))
    starts = np.searchsorted(pairs // edges.n, np.arange(edges.n + 1)).astype(np.int64)
    return starts, (pairs % edges.n).astype(np.int64), net


def _shaken(order: Places, chance: np.random.Generator) -> Places:
    """Return the order with some firms put anywhere."""
    n = len(order)
    moving = chance.choice(n, min(n, max(2, n // _SHAKEN)), replace=False)
    drawn = np.arange(n, dtype=np.float64)
    drawn[moving] = chance.uniform(-1, n, len(moving))
    return order[np.argsort(drawn, kind="stable")]


def _violations(edges: Edges, weights: Places, order: Places) -> int:
    place = _ranked(order)
    return int(weights[place[edges.below] < place[edges.above]].sum())


def _ranked(order: Places) -> Places:
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(1, len(order) + 1)
    return rank
