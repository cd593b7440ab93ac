"""A policy on non-competes: whom it keeps, what it pays, what becomes of the others, what takes its place."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from songbang.basis.words import Words
from songbang.portfolio.policy.assumed import NOTHING, Assumed


class Active(StrEnum):
    """What becomes of people who are bound now and whom the policy does not keep."""

    RUN = "run"
    """Their restraint runs to its end as agreed."""
    RELEASE = "release"
    """They are released in writing, with the further months of the law, or more."""


class Whom(StrEnum):
    """For whom something takes the place of the restraint, among those who still work there."""

    DROPPED = "dropped"
    KEPT = "kept"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Keeps:
    """People who stay bound: those who meet every condition that is told; an empty one asks nothing."""

    roles: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    access_to_secrets: bool | None = None


@dataclass(frozen=True, slots=True)
class Instead:
    """What the policy does beside the restraint or in its place; ``per_head`` in whole cents, ``None``: not told."""

    label: Words
    per_head: int | None
    whom: Whom = Whom.DROPPED


@dataclass(frozen=True, slots=True)
class Policy:
    """One policy as its file tells it.

    ``keeps``: who meets one of them stays bound; ``None`` keeps everybody, an empty tuple nobody. ``share`` is the
    least share of the average wage that a month is paid, ``cap_months`` the longest term of those who still work
    there. ``start`` is the day from which the others are dropped (``None``: the day asked about), ``months`` the
    further months for those released (``None``: those of the law). ``assumed`` are its own rates.
    """

    name: str
    label: Words
    says: Words
    keeps: tuple[Keeps, ...] | None = None
    share: Fraction | None = None
    cap_months: int | None = None
    start: date | None = None
    active: Active = Active.RUN
    months: int | None = None
    instead: tuple[Instead, ...] = ()
    assumed: Assumed = NOTHING
