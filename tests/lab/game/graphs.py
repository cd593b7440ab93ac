"""Small markets for the game."""

import numpy as np

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Firms, Range, Restraint
from songbang.lab.game.payoffs import Shared


def at(value: float) -> Range:
    return Range(value, value)


NONE, A_FIFTH, A_QUARTER = at(0.0), at(0.2), at(0.25)
ONLY_OWN = Shared(NONE, NONE, NONE)
A_YEAR = Restraint(months=12, compensation=0.3, activated=0.2)
UNPAID = Restraint(months=12, compensation=0.0, activated=0.2)


def lists(firms: int, pairs: list[tuple[int, int]], held: tuple[bool, ...] | None = None) -> ListGraph:
    """Return a graph in which the first of each pair lists the second."""
    names = tuple(f"甲{number:03}" for number in range(firms))
    one, other = tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)
    return ListGraph(names, one, other, (1.0,) * len(pairs), held or (True,) * firms)


def scattered(firms: int, named: int, seed: int) -> ListGraph:
    """Return firms each of which lists so many others."""
    chance = np.random.default_rng(seed)
    others = [chance.choice(firms - 1, min(named, firms - 1), replace=False) for _ in range(firms)]
    pairs = [(one, int(other) + (other >= one)) for one in range(firms) for other in others[one]]
    return lists(firms, pairs)


def worth(  # the terms of the game, nothing where not told
    *,
    upkeep: Range = NONE,
    hiring: Range = NONE,
    replacement: Range = NONE,
    quits: Range = A_FIFTH,
    extra_quits: Range = A_QUARTER,
    knowledge: Range = NONE,
    wages: Range = NONE,
) -> Firms:
    return Firms(upkeep, hiring, replacement, quits, extra_quits, knowledge, wages)
