"""Firms answer one another in turn, until nobody wants to change."""

from numba import njit

from songbang.lab.game.board import Places
from songbang.lab.game.payoffs import Marks, Values

Worth = tuple[Values, Values, Places, Places, Values, Values]
"""What dropping is worth to each firm, U(0) and its slope, and its rivals as a board has them."""
PAYS = 1e-12
"""Dropping pays where it is worth more than this: less is the rounding of sums. Who is indifferent keeps."""


@njit(cache=True, nogil=True)
def pays(at: int, dropped: Marks, worth: Worth) -> bool:
    """Return whether dropping is worth more to a firm than keeping, as its rivals stand."""
    start, slope, starts, rivals, weights, totals = worth
    down = 0.0
    for edge in range(starts[at], starts[at + 1]):
        if dropped[rivals[edge]]:
            down += weights[edge]
    share = down / totals[at] if totals[at] > 0 else 0.0
    return bool(start[at] + slope[at] * share > PAYS)


@njit(cache=True, nogil=True)
def settle(dropped: Marks, decreed: Marks, order: Places, worth: Worth, most: int) -> bool:
    """Let each firm in turn choose what pays, again and again; return whether all came to rest within ``most`` rounds.

    ``dropped`` is changed in place; who is ``decreed`` does not choose. Where dropping is worth more the more rivals
    have dropped, for every firm (``slope`` never below 0), the game is supermodular: from all keeping firms only ever
    drop, from all dropped they only ever go back, and both come to rest within as many rounds as there are firms, at
    the least and the greatest equilibrium, whatever the order (Topkis 1979; Milgrom and Roberts 1990). Where it is
    worth less for every firm, weights that are the same from both sides make it a potential game, which comes to rest
    too. Where firms differ in this, they may go round in circles.
    """
    for _ in range(most):
        changed = False
        for at in order:
            if not decreed[at]:
                choice = pays(at, dropped, worth)
                if choice != dropped[at]:
                    dropped[at] = choice
                    changed = True
        if not changed:
            return True
    return False
