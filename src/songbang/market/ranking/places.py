"""Places in an order: ranks that equals share, what points down in it, how far two orders agree."""

import numpy as np

from songbang.market.ranking.compared import Edges, Numbers, Places

EQUAL = 1e-7
"""Scores that differ by no more are equal; 1 is a step (SpringRank), odds of e (Bradley–Terry), the mean (PageRank)."""


def levels(scores: Numbers) -> Places:
    """Return for each score the number of the group of equals it is in, 0 the highest."""
    order = np.argsort(-scores, kind="stable")
    level = np.empty(len(scores), dtype=np.int64)
    level[order] = np.cumsum(np.diff(scores[order], prepend=scores[order[:1]]) < -EQUAL)
    return level


def ranks(scores: Numbers) -> Places:
    """Return ranks from 1, the highest score first; equals share the lowest number of their group."""
    level = levels(scores)
    sizes = np.bincount(level)
    return (np.cumsum(sizes) - sizes + 1)[level]


def ranks_among(scores: Numbers) -> Numbers:
    """Return ranks where some scores are not a number; theirs are none either.

    Ranks among fewer firms are stretched to all of them, so that last stays last.
    """
    known = ~np.isnan(scores)
    placed = np.full(len(scores), np.nan)
    count = int(known.sum())
    stretch = (len(scores) - 1) / (count - 1) if count > 1 else 1.0
    placed[known] = np.rint(1 + (ranks(scores[known]) - 1) * stretch)
    return placed


def pointing_down(edges: Edges, rank: Places) -> tuple[float, float]:
    """Return the share of weight of edges whose lister stands above whom it lists, and of edges between equals."""
    total = edges.weights.sum()
    down, tied = rank[edges.below] < rank[edges.above], rank[edges.below] == rank[edges.above]
    return float(edges.weights[down].sum() / total), float(edges.weights[tied].sum() / total)


def spearman(one: Places, other: Places) -> float | None:
    """Return Spearman's correlation, equals at the middle of their group; none where one ranking has no order."""
    first, second = _middle(one), _middle(other)
    spread = first.std() * second.std() if len(first) else 0.0
    if not spread:
        return None
    return float(np.mean((first - first.mean()) * (second - second.mean())) / spread)


def _middle(rank: Places) -> Numbers:
    shared = np.bincount(rank)[rank]
    return np.asarray(rank + (shared - 1) / 2, dtype=np.float64)
