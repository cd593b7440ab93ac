"""The firms that can be compared: their lists are held, and lists join them to each other."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from songbang.basis.list_graph import ListGraph

Places = NDArray[np.int64]
Numbers = NDArray[np.float64]
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Edges:
    """Firms 0 to ``n`` - 1; edge ``e`` says that ``above[e]`` is on the list of ``below[e]``; ``weights[e]`` > 0."""

    n: int
    above: Places
    below: Places
    weights: Numbers

    def only(self, kept: NDArray[np.bool_]) -> "Edges":
        """Return the same firms with the edges that are kept."""
        return Edges(self.n, self.above[kept], self.below[kept], self.weights[kept])

    def weighing(self, weights: Numbers) -> "Edges":
        """Return the same with other weights; an edge of weight 0 is gone."""
        return Edges(self.n, self.above, self.below, weights).only(weights > 0)


@dataclass(frozen=True, slots=True)
class Compared:
    """``firms`` of the largest part, sorted by name, and the edges among them.

    ``apart`` are the firms with a list that nothing joins to them, each with the number of its part (1 the largest of
    those); ``unheld`` those whose list is not held.
    """

    firms: tuple[str, ...]
    edges: Edges
    apart: tuple[tuple[str, int], ...]
    unheld: tuple[str, ...]


def parts(edges: Edges) -> Places:
    """Return for each firm the number of its part: firms that edges join, in whatever direction, share one.

    The part with the most firms is 0, then by the number of edges, then by the first firm.
    """
    joined = coo_array((np.ones(len(edges.above)), (edges.above, edges.below)), shape=(edges.n, edges.n))
    count, label = connected_components(joined, directed=False)
    first = np.full(count, edges.n)
    np.minimum.at(first, label, np.arange(edges.n))
    sizes, inside = np.bincount(label, minlength=count), np.bincount(label[edges.above], minlength=count)
    number = np.empty(count, dtype=np.int64)
    number[np.lexsort((first, -inside, -sizes))] = np.arange(count)
    return np.asarray(number[label], dtype=np.int64)


def compared(graph: ListGraph) -> Compared:
    """Return what of a graph can be ranked; a part of one firm is none.

    Firms are sorted by name first, so that the order in which they came never counts.
    """
    named = sorted(range(len(graph.firms)), key=lambda at: graph.firms[at])
    held = [at for at in named if graph.held[at]]
    place = np.full(len(graph.firms), NOWHERE)
    place[held] = np.arange(len(held))
    edges = _among(graph, place, len(held))
    part = parts(edges)
    ranked = part == 0 if len(edges.above) else np.zeros(len(held), dtype=np.bool_)
    again = np.cumsum(ranked) - 1
    inside = edges.only(ranked[edges.above])
    return Compared(
        tuple(graph.firms[at] for at, one in zip(held, ranked, strict=True) if one),
        Edges(int(ranked.sum()), again[inside.above], again[inside.below], inside.weights),
        tuple((graph.firms[held[at]], int(part[at]) + (not len(edges.above))) for at in np.flatnonzero(~ranked)),
        tuple(graph.firms[at] for at in named if not graph.held[at]),
    )


def _among(graph: ListGraph, place: Places, n: int) -> Edges:
    """Return the edges between firms that have a place, sorted by lister and listed."""
    below = place[np.array(graph.listers, dtype=np.int64)]
    above = place[np.array(graph.listed, dtype=np.int64)]
    order = np.lexsort((above, below))
    edges = Edges(n, above[order], below[order], np.array(graph.weights, dtype=np.float64)[order])
    return edges.only((edges.above != NOWHERE) & (edges.below != NOWHERE))
