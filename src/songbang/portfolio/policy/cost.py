"""What a policy costs, line by line, and how many people leave under it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.portfolio.policy.policy import Policy


class Sure(StrEnum):
    """What kind of figure a line is."""

    LAW = "law"
    """Worked out to the cent from the roster and the law of the day."""
    ESTIMATE = "estimate"
    """Rests on a rate: a model of a year, no forecast."""
    GIVEN = "given"
    """Rests on a cost that the user gave."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of cost in whole cents: low, middle and high, the same thrice where nothing is estimated.

    ``None``: not known (``missing`` names the rates or columns that would tell it), or ``withheld`` because it would
    tell of fewer than ``K`` people. ``people`` are those whose sums are in it, ``unknown`` those whose sum is not known
    (either ``None`` where it is fewer than ``K`` and not nobody).
    """

    name: str
    label: Words
    sure: Sure
    low: int | None
    mid: int | None
    high: int | None
    people: int | None
    unknown: int | None = 0
    withheld: bool = False
    missing: tuple[str, ...] = ()
    because: tuple[Words, ...] = ()
    rests: tuple[Provision, ...] = ()

    @property
    def known(self) -> bool:
        """Whether there is a sum."""
        return self.mid is not None


@dataclass(frozen=True, slots=True)
class Leavers:
    """How many people leave within a year: those employed as the rate has it, and those who leave besides once dropped.

    Each low, middle and high; ``None`` where a rate is lacking (``missing``) or the group is too small.
    """

    heads: int | None
    dropped: int | None
    usual: tuple[Fraction, Fraction, Fraction] | None
    added: tuple[Fraction, Fraction, Fraction] | None
    missing: tuple[str, ...] = ()
    because: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A policy set against a provision that it does not meet, on which courts differ, or that tells how it is done."""

    provision: Provision
    standing: Standing
    says: Words


@dataclass(frozen=True, slots=True)
class PolicyCost:
    """One policy: from which day it counts, its lines, its leavers, what the law says of it, what is not in the total.

    ``counts`` are heads by name (``kept``, ``dropped``, ``kept_bound``, ``released``, ``not_coverable``).
    """

    policy: Policy
    start: date
    lines: tuple[Line, ...]
    leavers: Leavers
    checks: tuple[Check, ...]
    counts: Mapping[str, int | None] = field(default_factory=dict)
    notes: tuple[Words, ...] = ()

    def total(self) -> tuple[int, int, int]:
        """Return the sum of the lines that are known, low, middle and high; ``not_counted`` names the others."""
        known = [one for one in self.lines if one.known]
        low, mid, high = (sum(getattr(one, name) or 0 for one in known) for name in ("low", "mid", "high"))
        return low, mid, high

    def not_counted(self) -> tuple[Line, ...]:
        """Return the lines that the total lacks."""
        return tuple(one for one in self.lines if not one.known)

    def line(self, name: str) -> Line:
        """Return the line of a name."""
        return next(one for one in self.lines if one.name == name)
