"""One draw of the game, played from all keeping and from all dropped."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from songbang.lab.game.board import Board, Places
from songbang.lab.game.followers import carried, moved, room
from songbang.lab.game.kinds import kind_of_all, kinds
from songbang.lab.game.payoffs import Marks, Payoffs, Values
from songbang.lab.game.turns import PAYS, Worth, settle

FEWEST_ROUNDS = 100


@dataclass(frozen=True, slots=True)
class Game:
    """What came of one draw; arrays have one place a firm of the board, terms are those of ``payoffs.TERMS``.

    ``alone`` marks whom dropping pays while all keep, ``first_round`` who has dropped after one round, ``from_keep``
    and ``from_drop`` who has at rest, ``undecreed`` who would have without the decree. Where a run does not come to
    rest (``rests`` False) these are as it stood when it was given up. ``carried`` counts whom a firm takes along.
    ``tip_mean`` and ``tip_graph`` are shares of firms, ``None`` where none tips. ``at_rest`` and ``all_dropped`` are
    the terms of V, a row each, from all keeping and where every firm has dropped.
    """

    payoffs: Payoffs
    alone: Marks
    kinds: NDArray[np.int64]
    kind: int
    kind_of_mean: int
    everyone_gains: bool
    first_round: Marks
    from_keep: Marks
    from_drop: Marks
    undecreed: Marks
    rests_from_keep: bool
    rests_from_drop: bool
    carried: Places
    tip_mean: float | None
    tip_graph: float | None
    at_rest: Values
    all_dropped: Values


def one_draw(on: Board, payoffs: Payoffs, staff: Values, decreed: Marks, chance: np.random.Generator) -> Game:
    """Play one draw in a seeded order; ``staff`` are shares of 1, by which means are taken."""
    count = len(staff)
    order, push = chance.permutation(count), chance.permutation(count)
    worth = (payoffs.start, payoffs.slope, *on.rows)
    every = np.ones(count, np.bool_)
    first, keep, keep_rests = _from_keep(decreed, order, worth)
    undecreed, undecreed_rests = keep, keep_rests
    if decreed.any():
        _, undecreed, undecreed_rests = _from_keep(~every, order, worth)
    drop = every.copy()
    drop_rests = settle(drop, decreed, order, worth, _rounds(count))
    everywhere = on.shares(every)
    together = payoffs.start + payoffs.slope * everywhere
    all_dropped = payoffs.terms(every, everywhere)
    gains = all_dropped.sum(axis=0)
    means = (np.array([staff @ payoffs.start]), np.array([staff @ together]), np.array([staff @ gains]))
    return Game(
        payoffs=payoffs,
        alone=payoffs.start > PAYS,
        kinds=kinds(payoffs.start, together, gains),
        kind=kind_of_all(payoffs.start, together, (gains > PAYS).all()),
        kind_of_mean=int(kinds(*means)[0]),
        everyone_gains=bool((gains > PAYS).all()),
        first_round=first,
        from_keep=keep,
        from_drop=drop,
        undecreed=undecreed,
        rests_from_keep=keep_rests and undecreed_rests,
        rests_from_drop=drop_rests,
        carried=carried(room(count), room(count), decreed, worth),
        tip_mean=tip_of_mean(float(means[0][0]), float(means[1][0])),
        tip_graph=moved(room(count), drop, decreed, push, worth) / count if drop_rests and drop.any() else None,
        at_rest=payoffs.terms(keep, on.shares(keep)),
        all_dropped=all_dropped,
    )


def tip_of_mean(alone: float, together: float) -> float | None:
    """Return the share s* of rivals from which dropping pays on average: 0 where it pays at once, else U(s*) = 0.

    ``None`` where it never does. This takes all firms as one and every firm's rivals as dropping alike.
    """
    if alone > PAYS:
        return 0.0
    return -alone / (together - alone) if together > PAYS else None


def _from_keep(decreed: Marks, order: Places, worth: Worth) -> tuple[Marks, Marks, bool]:
    dropped = decreed.copy()
    rests = settle(dropped, decreed, order, worth, 1)
    first = dropped.copy()
    return first, dropped, rests or settle(dropped, decreed, order, worth, _rounds(len(order)))


def _rounds(count: int) -> int:
    """Return how many rounds are waited for: all that a supermodular game can take, and one in which nobody moves."""
    return max(FEWEST_ROUNDS, count + 1)
