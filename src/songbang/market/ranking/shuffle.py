"""Lists with their names dealt out anew, so that nothing but chance is left in who lists whom."""

import numpy as np

from songbang.market.ranking.compared import Edges, Places
from songbang.market.ranking.compiled import compiled

TRIES = 10
"""Swaps tried for each edge, from the data to the order that all shuffles start from, and from there to each."""


def dealt_out(edges: Edges, stream: np.random.Generator) -> Edges:
    """Return the ends of all edges joined anew, without edges that come to join a firm to itself: they say nothing."""
    dealt = Edges(edges.n, stream.permutation(edges.above), edges.below, edges.weights)
    return dealt.only(dealt.above != dealt.below)


def dealt_evenly(edges: Edges, stream: np.random.Generator) -> Edges:
    """Return the edges of each firm to any other firms, all equally likely."""
    return _passing_over(edges, stream.integers(0, edges.n - 1, len(edges.above)))


def lists_dealt_evenly(edges: Edges, stream: np.random.Generator) -> Edges:
    """Return lists as long as before, of other firms, each at most once; edges are sorted by lister."""
    lengths = np.bincount(edges.below, minlength=edges.n)
    return _passing_over(
        edges, np.concatenate([stream.choice(edges.n - 1, length, replace=False) for length in lengths])
    )


def _passing_over(edges: Edges, other: Places) -> Edges:
    """Return the edges to the firms numbered without the lister itself."""
    return Edges(edges.n, other + (other >= edges.below), edges.below, edges.weights)


def swapped(edges: Edges, stream: np.random.Generator) -> tuple[Edges, float]:
    """Return the lists after many swaps of one name of two lists, and the share of swaps that was possible.

    No firm comes to list itself or a firm twice; a weight stays with its place on the list. Edges are sorted by lister.
    """
    named, tries = edges.above.copy(), TRIES * len(edges.above)
    if not tries:
        return edges, 0.0
    starts = np.searchsorted(edges.below, np.arange(edges.n + 1)).astype(np.int64)
    pairs = stream.integers(0, len(named), (2, tries))
    moved = swap(starts, edges.below, named, pairs[0], pairs[1])
    return Edges(edges.n, named, edges.below, edges.weights), moved / tries


@compiled
def swap(starts: Places, lister: Places, named: Places, first: Places, second: Places) -> int:
    """Swap in ``named`` the names at each pair of places, where both lists may have them; return how many were."""
    done = 0
    for one, other in zip(first, second):  # noqa: B905
        a, b, c, d = lister[one], named[one], lister[other], named[other]
        if a in (c, d) or b in (c, d):
            continue
        free = True
        for at in range(starts[a], starts[a + 1]):
            free = free and named[at] != d
        for at in range(starts[c], starts[c + 1]):
            free = free and named[at] != b
        if free:
            named[one], named[other] = d, b
            done += 1
    return done
