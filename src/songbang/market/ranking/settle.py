"""An order of firms in which none can stand better alone: the loop behind the fewest violations."""

import numpy as np

from songbang.market.ranking.compared import Places
from songbang.market.ranking.compiled import compiled


@compiled
def best_place(order: Places, here: int, cost: Places) -> int:
    """Return the place where the firm at ``here`` does best; ``cost[f]`` is what standing above firm ``f`` costs it."""
    target, least, change = here, 0, 0
    for at in range(here - 1, -1, -1):
        change += cost[order[at]]
        if change < least:
            target, least = at, change
    change = 0
    for at in range(here + 1, len(order)):
        change -= cost[order[at]]
        if change < least:
            target, least = at, change
    return target


@compiled
def move(order: Places, place: Places, here: int, target: int) -> None:
    """Move the firm at ``here`` to ``target``; those between make room."""
    firm, step = order[here], 1 if target > here else -1
    for at in range(here, target, step):
        order[at] = order[at + step]
        place[order[at]] = at
    order[target] = firm
    place[firm] = target


@compiled
def settle(order: Places, starts: Places, others: Places, net: Places) -> None:
    """Move each firm of ``order`` to where least weight points down, until none can do better.

    The neighbours of firm ``f`` are ``others[starts[f]:starts[f + 1]]``; ``net`` is by how much it lists them more
    than they list it, in whole numbers. Every move takes away weight that points down, so it ends.
    """
    place, cost = np.zeros(len(order), np.int64), np.zeros(len(order), np.int64)
    for at, firm in enumerate(order):
        place[firm] = at
    moved = True
    while moved:
        moved = False
        for firm in range(len(order)):
            for edge in range(starts[firm], starts[firm + 1]):
                cost[others[edge]] = net[edge]
            target = best_place(order, place[firm], cost)
            for edge in range(starts[firm], starts[firm + 1]):
                cost[others[edge]] = 0
            if target != place[firm]:
                move(order, place, place[firm], target)
                moved = True
