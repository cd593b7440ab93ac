"""Who is whose rival: the graph of lists as the game is played on it."""

from collections import defaultdict
from dataclasses import dataclass
from math import fsum

import numpy as np
from numpy.typing import NDArray

from songbang.basis.list_graph import ListGraph
from songbang.lab.game.payoffs import Marks, Values

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Board:
    """Firms in the order of their names, so that no result hangs on the order of a file.

    ``places[i]`` is where firm ``i`` of the graph stands here. The rivals of the firm at ``n`` are
    ``rivals[starts[n]:starts[n + 1]]`` with their ``weights``, of which ``totals[n]`` is the sum.
    """

    places: Places
    starts: Places
    rivals: Places
    weights: Values
    totals: Values

    @property
    def rows(self) -> tuple[Places, Places, Values, Values]:
        """Return the graph as the compiled loops take it."""
        return self.starts, self.rivals, self.weights, self.totals

    def shares(self, dropped: Marks) -> Values:
        """Return for each firm the weighted share of its rivals that have dropped; 0 where it has none."""
        of = np.repeat(np.arange(len(self.totals)), np.diff(self.starts))
        down = np.bincount(of, self.weights * dropped[self.rivals], len(self.totals))
        return down / np.where(self.totals > 0, self.totals, 1.0)


def board(graph: ListGraph) -> Board:
    """Return the rivals of every firm: those on its list, and those that list it.

    Every list weighs 1 in all, so that a long one does not rule. Two firms weigh for each other what either list gives
    the other, added up: one names whom it fears to lose people to, and whom it names may hire them. The weight is
    thus the same from both sides. A firm whose list is not held has as rivals only those that list it.
    """
    order = sorted(range(len(graph.firms)), key=graph.firms.__getitem__)
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    pairs = sorted(_pairs(graph, places).items())
    weights = np.array([weight for _, weight in pairs], np.float64)
    lengths = np.bincount(np.array([one for (one, _), _ in pairs], np.int64), minlength=len(order))
    of = np.repeat(np.arange(len(order)), lengths)
    totals = np.asarray(np.bincount(of, weights, len(order)), np.float64)
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    return Board(places, starts, np.array([other for (_, other), _ in pairs], np.int64), weights, totals)


def _pairs(graph: ListGraph, places: Places) -> dict[tuple[int, int], float]:
    lists = defaultdict[int, list[float]](list)
    for lister, weight in zip(graph.listers, graph.weights, strict=True):
        lists[lister].append(weight)
    lengths = {lister: fsum(weights) for lister, weights in lists.items()}
    pairs = defaultdict[tuple[int, int], float](float)
    for lister, listed, weight in zip(graph.listers, graph.listed, graph.weights, strict=True):
        one, other = int(places[lister]), int(places[listed])
        pairs[one, other] += weight / lengths[lister]
        pairs[other, one] += weight / lengths[lister]
    return pairs
