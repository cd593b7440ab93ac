"""Which game it is: the four that are confused under the name of a dilemma, and what is none of them.

"No one dares to be the first" is said of two different games. In an ASSURANCE game keeping is the best answer to all
keeping and dropping the best answer to all dropping: each waits for the others, and one push can tip all. In a
prisoner's DILEMMA keeping is the best answer to both, and yet all would be better off had all dropped: no push tips
anything, only a rule for all does. The condition U(0) < 0 < U(1) is that of an assurance game. KEEP_DOMINANT is the
market in which each keeps and all together do not lose by it: without a bill to save, and without what arrives with
hires, keeping is simply what employers prefer, for wages are lower. DROP_DOMINANT is the one in which each drops
whatever the others do. DIVIDED is the rest: some firms drop and others keep, or dropping pays only while others keep.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from songbang.lab.game.payoffs import Marks, Values
from songbang.lab.game.turns import PAYS

KINDS: Final = ("keep_dominant", "dilemma", "assurance", "drop_dominant", "divided")
KEEP_DOMINANT, DILEMMA, ASSURANCE, DROP_DOMINANT, DIVIDED = range(len(KINDS))


def kinds(alone: Values, together: Values, all_dropped: Values) -> NDArray[np.int64]:
    """Return the kind of each firm's own game, as a place in ``KINDS``.

    ``alone`` and ``together`` are U where every rival keeps and where every rival has dropped, ``all_dropped`` is V of
    a firm where all have dropped, with all keeping at 0.
    """
    first, last, gains = alone > PAYS, together > PAYS, all_dropped > PAYS
    keep = np.where(gains, DILEMMA, KEEP_DOMINANT)
    return np.where(first, np.where(last, DROP_DOMINANT, DIVIDED), np.where(last, ASSURANCE, keep))


def kind_of_all(alone: Values, together: Values, everyone_gains: Marks | np.bool_) -> int:
    """Return the kind of a whole game, which it is only where it is that for every firm: else it is divided.

    Of firms that all keep whatever others do it is a dilemma where every one of them gains; by the mean (``kinds`` of
    the mean firm) it is one where they gain on average. Both are told, for they need not agree.
    All keeping is an equilibrium where ``alone`` is above 0 for no firm, all dropping where ``together`` is for each.
    """
    first, last = alone > PAYS, together > PAYS
    if not first.any() and not last.any():
        return DILEMMA if everyone_gains else KEEP_DOMINANT
    if last.all():
        return DROP_DOMINANT if first.all() else DIVIDED if first.any() else ASSURANCE
    return DIVIDED
