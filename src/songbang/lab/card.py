"""A market card: what is known, or assumed, of a labour market before a policy is tried in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.lab.chosen import Chosen


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number of the card is from; a number without one is an assumption of whoever wrote the card.

    ``low`` and ``high`` are how far it may be off, where somebody told.
    """

    says: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """One kind of posts, a labour market of its own. Rates are chances a month, shares are between 0 and 1.

    ``workers`` counts those in work and those looking for it; ``pay`` is the mean wage a month that is paid today, in
    the money of the card. ``loss`` is the rate at which jobs end, ``offers_unemployed`` and ``offers_employed`` that of
    offers. ``floor`` is the lowest wage over productivity. ``bound`` is the share of jobs that come with a non-compete,
    ``listed`` that of a bound worker's outside offers which come from firms it closes, ``deterrence`` that of those
    offers which a bound worker lets go. ``senior`` is the share of bound workers who are senior managers, senior
    technical staff or otherwise hold secrets in fact (``None``: not told). Jobs that pay less than ``bound_from`` a
    month are not bound.
    """

    name: str
    says: Words
    workers: float
    pay: float
    loss: float
    offers_unemployed: float
    offers_employed: float
    floor: float
    bound: float
    listed: float
    deterrence: float
    senior: float | None = None
    bound_from: float = 0.0

    @property
    def blocked(self) -> float:
        """Return the share of a bound worker's outside offers that does not count."""
        return self.listed * self.deterrence


@dataclass(frozen=True, slots=True)
class Restraint:
    """What the agreements of this market say, and what is done with them.

    ``months`` is how long a leaver is bound, ``compensation`` what is paid meanwhile over the pay before,
    ``activated`` the share of bound leavers whose restraint is started, ``silent`` the share of agreements that say
    nothing of compensation, ``damages`` the agreed liquidated damages in years of pay, ``detected`` the chance that a
    breach comes out (``None``: not told).
    """

    months: float
    compensation: float
    activated: float
    silent: float | None = None
    damages: float | None = None
    detected: float | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """What a number of the game may be: each draw takes one value between both, all equally likely."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Firms:
    """What keeping or dropping is worth to a firm, as ranges; in years of pay a worker and year unless told otherwise.

    ``upkeep``: watching and suing, over payroll. ``hiring``: what easier hiring is worth to a firm that drops.
    ``replacement``: cost of replacing one leaver, in years of pay. ``quits``: leavers a year over staff while all keep.
    ``extra_quits``: by how much quits rise, over quits, where all rivals drop as well. ``knowledge``: what arrives with
    hires, where all rivals have dropped. ``wages``: how far wages rise, over payroll, where all have dropped.
    """

    upkeep: Range
    hiring: Range
    replacement: Range
    quits: Range
    extra_quits: Range
    knowledge: Range
    wages: Range


@dataclass(frozen=True, slots=True)
class Card:
    """A labour market: its groups, its restraints, its firms (``None``: the game cannot be played), and sources.

    ``currency`` is an ISO 4217 code. ``sources`` names numbers as the file does, such as ``group.engineers.loss``.
    ``is_example`` marks a card whose numbers stand for no market. ``policies`` are those it asks to have tried.
    """

    name: str
    says: Words
    currency: str
    groups: tuple[Group, ...]
    restraint: Restraint
    firms: Firms | None
    sources: Mapping[str, Source]
    is_example: bool = False
    policies: tuple[Chosen, ...] = ()
