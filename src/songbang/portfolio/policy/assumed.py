"""What a comparison has to be told, because no law and no roster tells it: how many leave, how many are started."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Band:
    """A low, a middle and a high value, and where they are from, in the words of who gave them."""

    low: Fraction
    mid: Fraction
    high: Fraction
    source: str = ""

    def each(self) -> tuple[Fraction, Fraction, Fraction]:
        """Return the three values, the lowest first."""
        return self.low, self.mid, self.high


@dataclass(frozen=True, slots=True)
class Assumed:
    """Rates and costs that a user gave; ``None`` where nobody did: nothing is put in their place.

    ``leaving`` is the share of those employed who leave within a year, ``started`` the share of leavers whose
    restraint is started, ``effect`` how much more often people leave once they are dropped (0.11: 11 per cent more).
    ``litigation`` are whole cents for each restraint that is started, ``replacement`` for each person who leaves.
    """

    leaving: Band | None = None
    started: Fraction | None = None
    effect: Band | None = None
    litigation: int | None = None
    replacement: int | None = None

    def before(self, other: "Assumed") -> "Assumed":
        """Return these, with what they do not tell taken from others."""
        return replace(
            self,
            leaving=_first(self.leaving, other.leaving),
            started=_first(self.started, other.started),
            effect=_first(self.effect, other.effect),
            litigation=_first(self.litigation, other.litigation),
            replacement=_first(self.replacement, other.replacement),
        )


NOTHING = Assumed()
"""Where a user gave nothing."""


def _first(own: Value | None, other: Value | None) -> Value | None:
    return other if own is None else own
