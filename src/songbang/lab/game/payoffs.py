"""What keeping or dropping is worth to each firm, given how many of its rivals have dropped: the payoffs of the game.

All figures are per bound worker and year, in years of pay, relative to a market in which everybody keeps. With s the
weighted share of a firm's rivals that have dropped, and the part of a term that reaches a firm which keeps as well
written q (quits), k (knowledge) and w (wages), all of ``Shared``:

    V(drop, s) = c + h - r (1 - q + q s) + g s - W s
    V(keep, s) =       - r      q s      + k g s - w W s
    U(s) = V(drop, s) - V(keep, s) = c + h - (1 - q) r + [(1 - k) g - (1 - w) W] s

c is the bill that a firm which drops no longer pays (compensation of those it would have started, and upkeep), h easier
hiring, r what its extra leavers cost where all have dropped, g what arrives with people hired from firms that have
dropped, W the rise in wages where all have dropped; g, W and the shared part of r grow in proportion to s. A firm
that drops opens its own people to rivals at once, whatever these do: so the other part of r does not wait for s.

Where q = k = w = 0, nothing reaches a firm that keeps, and U(s) = V(drop, s) = c + h - r + g s - W s: one formula is
then both the gain from dropping and the gain over a market in which everybody keeps. With a shared part these differ,
and only then can there be a prisoner's dilemma: who keeps has the knowledge of those whom others let go.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from songbang.lab.card import Range

Values = NDArray[np.float64]
Marks = NDArray[np.bool_]
TERMS = ("compensation", "upkeep", "hiring", "replacement", "knowledge", "wages")
ANY_PART = Range(0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Shared:
    """The parts of three terms that reach a firm which keeps, because its rivals drop; between 0 and 1.

    Nobody has measured them. Unless told otherwise a draw takes any part between none and all, so that no kind of game
    is ruled in or out beforehand; ranges from 0 to 0 are the formula in which only those who drop are touched.
    """

    quits: Range = ANY_PART
    knowledge: Range = ANY_PART
    wages: Range = ANY_PART


@dataclass(frozen=True, slots=True)
class Payoffs:
    """One draw: the terms of every firm (arrays of one length), and the three shared parts.

    ``compensation`` and ``upkeep`` together are c, ``hiring`` is h, ``replacement`` r, ``knowledge`` g, ``wages`` W.
    """

    compensation: Values
    upkeep: Values
    hiring: Values
    replacement: Values
    knowledge: Values
    wages: Values
    shared_quits: float
    shared_knowledge: float
    shared_wages: float

    @property
    def start(self) -> Values:
        """Return U(0): what dropping is worth while every rival keeps."""
        own = (1 - self.shared_quits) * self.replacement
        return self.compensation + self.upkeep + self.hiring - own

    @property
    def slope(self) -> Values:
        """Return U(1) - U(0): how much more dropping is worth where every rival has dropped."""
        return (1 - self.shared_knowledge) * self.knowledge - (1 - self.shared_wages) * self.wages

    def terms(self, dropped: Marks, share: Values) -> Values:
        """Return the terms of V in the order of ``TERMS``, a row each and a column a firm; their sum is V."""
        own = dropped.astype(np.float64)
        quits = (1 - self.shared_quits) * own + self.shared_quits * share
        knowledge = share * (self.shared_knowledge + (1 - self.shared_knowledge) * own)
        wages = share * (self.shared_wages + (1 - self.shared_wages) * own)
        return np.stack(
            [
                own * self.compensation,
                own * self.upkeep,
                own * self.hiring,
                -quits * self.replacement,
                knowledge * self.knowledge,
                -wages * self.wages,
            ]
        )
