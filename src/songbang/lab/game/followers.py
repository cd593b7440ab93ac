"""Who follows when a firm drops, where nobody who has dropped goes back."""

import numpy as np
from numba import njit

from songbang.lab.game.board import Places
from songbang.lab.game.payoffs import Marks, Values
from songbang.lab.game.turns import PAYS, Worth

State = tuple[Marks, Values, Places]
"""Who has dropped, the weight of each firm's rivals that have, and room for those whose rivals are to be looked at."""
NOBODY = -1


@njit(cache=True, nogil=True)
def spread(state: State, news: int, held: int, worth: Worth) -> int:
    """Let all whom it then pays follow the first ``news`` firms of the room; return how many follow. ``held`` stays."""
    dropped, down, room = state
    start, slope, starts, rivals, weights, totals = worth
    at, end = 0, news
    while at < end:
        for edge in range(starts[room[at]], starts[room[at] + 1]):
            other = rivals[edge]
            down[other] += weights[edge]
            gain = start[other] + slope[other] * (down[other] / totals[other])
            if gain > PAYS and other != held and not dropped[other]:
                dropped[other] = True
                room[end] = other
                end += 1
        at += 1
    return end - news


@njit(cache=True, nogil=True)
def begin(state: State, decreed: Marks, held: int, worth: Worth) -> int:
    """Set up who drops on its own or by decree, and all who follow these; return how many follow. ``held`` stays."""
    dropped, down, room = state
    news = 0
    for at in range(len(dropped)):
        down[at] = 0.0
        dropped[at] = at != held and (decreed[at] or worth[0][at] > PAYS)
        if dropped[at]:
            room[news] = at
            news += 1
    return spread(state, news, held, worth)


@njit(cache=True, nogil=True)
def carried(before: State, state: State, decreed: Marks, worth: Worth) -> Places:
    """Return for each firm how many others drop because it does: beside the same market in which it is made to keep.

    A firm that drops by decree is taken for one that chooses. Both states are room to work in.
    """
    count = len(decreed)
    anybody = begin(before, decreed, NOBODY, worth) > 0
    followers = np.zeros(count, np.int64)
    for one in range(count):
        if before[0][one]:
            if not anybody:  # all who have dropped do so without waiting for anybody
                continue
            begin(state, decreed, one, worth)
        else:
            for at in range(count):
                state[0][at], state[1][at] = before[0][at], before[1][at]
        state[0][one], state[2][0] = True, one
        followers[one] = spread(state, 1, one, worth)
    return followers


@njit(cache=True, nogil=True)
def moved(state: State, goal: Marks, decreed: Marks, order: Places, worth: Worth) -> int:
    """Return how many firms of ``goal`` must be moved, one after another in ``order``, before all of it has dropped."""
    begin(state, decreed, NOBODY, worth)
    pushed = 0
    for at in order:
        if goal[at] and not state[0][at]:
            pushed += 1
            state[0][at], state[2][0] = True, at
            spread(state, 1, NOBODY, worth)
    return pushed


def room(count: int) -> State:
    """Return a state to work in, of so many firms."""
    return np.zeros(count, np.bool_), np.zeros(count), np.zeros(count, np.int64)
