"""The data drawn again, by lists or by single events."""

import numpy as np

from songbang.market.ranking.compared import Edges, Places


def times_drawn(firms: int, chance: np.random.Generator) -> Places:
    """Return how often each firm, with its list, is drawn in as many draws with replacement as there are firms."""
    return chance.multinomial(firms, np.full(firms, 1 / firms))


def events_drawn(edges: Edges, chance: np.random.Generator) -> Edges:
    """Return as many events as there are, drawn with replacement."""
    total = counts(edges).sum()
    return edges.weighing(chance.multinomial(int(total), edges.weights / total).astype(np.float64))


def events(edges: Edges) -> Edges:
    """Return each event as an edge of its own."""
    times = counts(edges)
    return Edges(edges.n, edges.above.repeat(times), edges.below.repeat(times), np.ones(int(times.sum())))


def counts(edges: Edges) -> Places:
    """Return the weights as counts of events; ``ValueError`` where one is no whole number."""
    whole = np.rint(edges.weights).astype(np.int64)
    if not np.array_equal(whole, edges.weights):
        raise ValueError("weights that are no counts cannot be drawn as single events")
    return whole
