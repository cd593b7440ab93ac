"""How long 5,000 firms with 100,000 names on their lists take to rank: 200 bootstraps, and a whole ranking."""

import resource
import sys
from time import perf_counter
from typing import Final

import numpy as np

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.chance import Chance
from songbang.market.ranking.compared import compared
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import Sample
from songbang.market.ranking.redraw import drawn_ranks
from songbang.market.ranking.springrank import spring_scores

FIRMS, NAMES, DRAWS = 5_000, 100_000, 200
STEPS: Final = 6.0
"""How high the ladder of these made-up firms is; each lists others about one step above it."""
MOST_SECONDS: Final = 120.0


def race() -> dict[str, float]:
    """Return seconds of the bootstraps alone and of a whole ranking, compiled beforehand, and the peak of memory in MB.

    The peak is that of the process, and of this only where it runs alone.
    """
    graph = made()
    rank(made(60, 300), seed=0, draws=2, nulls=2)
    began = perf_counter()
    edges = compared(graph).edges
    drawn_ranks(edges, spring_scores(edges), Chance(0, Sample.LISTS), DRAWS)
    bootstraps = perf_counter() - began
    began = perf_counter()
    rank(graph, seed=0, draws=DRAWS)
    whole = perf_counter() - began
    return {"bootstraps": bootstraps, "whole": whole, "peak": peak()}


def peak() -> float:
    """Return the most memory this process has had, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def made(firms: int = FIRMS, names: int = NAMES) -> ListGraph:
    """Return lists in which the higher firms are listed by those about a step below, each list weighing 1."""
    chance = np.random.default_rng(0)
    height = np.linspace(0, STEPS, firms)
    lister = chance.integers(0, firms, 3 * names)
    listed = np.searchsorted(height, height[lister] + 1 + chance.normal(size=len(lister))).clip(0, firms - 1)
    pairs = np.unique(lister * firms + listed)
    pairs = pairs[pairs // firms != pairs % firms]
    pairs = np.sort(chance.choice(pairs, names, replace=False))
    lister, listed = pairs // firms, pairs % firms
    weights = 1 / np.bincount(lister, minlength=firms)[lister]
    called = tuple(f"{one:04}" for one in range(firms))
    return ListGraph(called, tuple(lister.tolist()), tuple(listed.tolist()), tuple(weights.tolist()), (True,) * firms)


if __name__ == "__main__":
    told = race()
    print(f"{FIRMS:,} firms, {NAMES:,} names: {DRAWS} bootstraps {told['bootstraps']:.1f} s", end="; ")
    print(f"the whole ranking {told['whole']:.1f} s; {told['peak']:.0f} MB at most")
