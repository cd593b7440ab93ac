"""Graphs of lists to rank: departments that hire, firms drawn with and without an order among them."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.compared import Edges, compared

US_CS = Path(__file__).parents[1] / "us_cs"
DROPPED = 206


def graph_of(
    edges: Iterable[tuple[str, str, float]], unheld: Iterable[str] = (), also: Iterable[str] = ()
) -> ListGraph:
    """Lists told as lister, listed, weight; ``also`` are firms on no edge."""
    told = list(edges)
    firms = tuple(dict.fromkeys([*(firm for lister, listed, _ in told for firm in (lister, listed)), *unheld, *also]))
    place, silent = {firm: at for at, firm in enumerate(firms)}, set(unheld)
    return ListGraph(
        firms,
        tuple(place[lister] for lister, _, _ in told),
        tuple(place[listed] for _, listed, _ in told),
        tuple(weight for _, _, weight in told),
        tuple(firm not in silent for firm in firms),
    )


def table(name: str, separator: str | None = None) -> list[list[str]]:
    return [line.split(separator) for line in (US_CS / name).read_text(encoding="utf-8").splitlines()]


@cache
def us_cs() -> ListGraph:
    """Who hires lists whom it hires from, named by number; hiring one's own graduates says nothing of rank."""
    told = [(int(hirer), int(origin), float(weight)) for origin, hirer, weight in table("US_CS_adjacency.dat")]
    assert all(one < DROPPED for hirer, origin, _ in told for one in (hirer, origin))
    return graph_of((f"{hirer:03}", f"{origin:03}", weight) for hirer, origin, weight in told if hirer != origin)


def ladder(firms: int, length: int, steps: float, sharp: float, chance: np.random.Generator) -> ListGraph:
    """Firms on a ladder, the first the lowest; each lists those about one step above it, the surer the ``sharp``-er."""
    height = np.linspace(0, steps, firms)
    return listing(length, lambda one: np.exp(-sharp / 2 * (height - height[one] - 1) ** 2), firms, chance)


def fame(firms: int, length: int, spread: float, chance: np.random.Generator) -> ListGraph:
    """Firms that every list names the more often the better known they are, whoever writes it; ``spread`` 0: chance."""
    known = np.exp(spread * chance.normal(size=firms))
    return listing(length, lambda _: known.copy(), firms, chance)


def listing(
    length: int, wanted: Callable[[int], NDArray[np.float64]], firms: int, chance: np.random.Generator
) -> ListGraph:
    told = []
    for one in range(firms):
        odds = wanted(one)
        odds[one] = 0
        names = chance.choice(firms, min(max(1, chance.poisson(length)), firms - 1), replace=False, p=odds / odds.sum())
        told += [(f"{one:03}", f"{name:03}", 1 / len(names)) for name in names.tolist()]
    return graph_of(told)


def edges_of(graph: ListGraph) -> Edges:
    return compared(graph).edges
