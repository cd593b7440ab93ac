"""One figure of the statistics, with all that must be known to read it."""

from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.judgments.statistics.measure import Measure, measures
from songbang.statistics.interval import Interval

K = 5
"""No cell of fewer disputes is published."""


@dataclass(frozen=True, slots=True)
class Group:
    """Disputes that share the value of a column; ``None`` is those that do not tell it."""

    by: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A share or a median of some disputes; ``group`` is ``None`` for all of them.

    ``n`` is how many disputes it is worked out from, ``untold`` how many could not be counted because a decision does
    not tell what is needed. A share has its ``numerator`` (the denominator is ``n``), a median its ``quartiles``.
    Where fewer than ``K`` disputes would show, or could be had by subtraction, every number is ``None``.
    """

    measure: Measure
    group: Group | None
    n: int | None = None
    untold: int | None = None
    value: float | None = None
    interval: Interval | None = None
    numerator: int | None = None
    quartiles: tuple[float, float] | None = None

    @property
    def withheld(self) -> bool:
        """Tell whether the figure is kept back because too few disputes stand behind it."""
        return self.n is None

    @property
    def warning(self) -> Words:
        """Return what no figure of published decisions can tell."""
        return measures().selection
