"""How long firms on a graph of lists take to play the game: 200 firms, 200 draws."""

from statistics import median
from time import perf_counter
from typing import Final

import numpy as np

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Firms, Range, Restraint
from songbang.lab.game.play import play

FIRMS, NAMED, DRAWS, RUNS = 200, 20, 200, 5
RESTRAINT: Final = Restraint(months=12, compensation=0.3, activated=0.2)
WORTH: Final = Firms(
    upkeep=Range(0, 0.004),
    hiring=Range(0, 0.01),
    replacement=Range(0.1, 0.6),
    quits=Range(0.15, 0.3),
    extra_quits=Range(0.05, 0.4),
    knowledge=Range(0, 0.05),
    wages=Range(0, 0.03),
)
"""Invented: wide enough that every kind of game turns up."""


def game_seconds() -> float:
    """Return the median seconds of a whole game, compiled beforehand."""
    graph = scattered()
    play(graph, RESTRAINT, WORTH, seed=0, draws=1)
    took = []
    for seed in range(RUNS):
        began = perf_counter()
        play(graph, RESTRAINT, WORTH, seed, DRAWS)
        took.append(perf_counter() - began)
    return median(took)


def scattered() -> ListGraph:
    """Return firms each of which lists as many others, drawn with a fixed seed."""
    chance = np.random.default_rng(1)
    named = [chance.choice(FIRMS - 1, NAMED, replace=False) for _ in range(FIRMS)]
    edges = [(one, int(other) + int(other >= one)) for one in range(FIRMS) for other in named[one]]
    listers, listed = tuple(one for one, _ in edges), tuple(other for _, other in edges)
    return ListGraph(tuple(f"{one:03}" for one in range(FIRMS)), listers, listed, (1.0,) * len(edges), (True,) * FIRMS)


if __name__ == "__main__":
    print(f"{FIRMS} firms, {DRAWS} draws: {game_seconds():.2f} s")
