"""What the lab found: for each policy and group before, after and the change; who pays; what would change it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from songbang.lab.card import Card
from songbang.lab.chosen import Chosen
from songbang.lab.how import How
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.why import Why

if TYPE_CHECKING:
    from songbang.lab.game.played import Played
    from songbang.lab.simulation.history import History


@dataclass(frozen=True, slots=True)
class Spread:
    """A value at the numbers of the card, and between what it lies as they move through their ranges.

    ``low`` and ``high`` are the 5th and 95th percentile of seeded draws in which all numbers with a range move at once
    (Latin hypercube); ``None`` where no number that counts has a range. They are no confidence interval. ``value`` is
    ``None`` where there is nothing to measure, such as the wage of the bound where nobody is bound.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure (``measures.toml`` defines it and its unit) before a policy and after, in the long run.

    ``change`` is after over before less one where the measure's ``change`` is ``relative``, else after less before.
    """

    measure: str
    before: Spread
    after: Spread
    change: Spread


@dataclass(frozen=True, slots=True)
class Bill:
    """One line of who pays (``bills.toml`` defines it), in money of the card a year, over all workers of the group.

    ``change`` is after less before. Every line is what its ``side`` bears: one that is paid to the other side stands
    there as well, below zero.
    """

    line: str
    before: Spread
    after: Spread
    change: Spread


@dataclass(frozen=True, slots=True)
class WhoPays:
    """All lines. Over ``workers`` they are money a worker and year, over ``payroll`` (a year, today) a share of pay."""

    bills: tuple[Bill, ...]
    workers: float
    payroll: float


@dataclass(frozen=True, slots=True)
class Paths:
    """Two readings of the way there, between which the truth may lie; nobody has measured which is nearer.

    ``at_once``: contracts signed before follow the policy from its day on, and every firm pays all its staff what it
    posts anew. ``slowly``: contracts of before stay as signed, and only who is hired afterwards gets the new wages.
    """

    at_once: "History"
    slowly: "History"


@dataclass(frozen=True, slots=True)
class GroupOutcome:
    """A policy in one group: the ladders it was worked out on, what moved and why, and the way there.

    ``productivity`` is what 1 of a ladder is worth, in money a month. ``why`` splits the change of the mean wage.
    ``paths`` are the simulated ways there, ``None`` where level L1 was not asked for.
    """

    group: str
    before: Ladder
    after: Ladder
    productivity: float
    figures: tuple[Figure, ...]
    who_pays: WhoPays
    why: Why
    paths: "Paths | None" = None

    def figure(self, measure: str) -> Figure:
        """Return one figure; ``KeyError`` where there is no such measure."""
        return next((one for one in self.figures if one.measure == measure), None) or _missing(measure)


@dataclass(frozen=True, slots=True)
class Moved:
    """One number of the card moved alone, and the change of ``measure`` under a policy at its low and high end.

    ``key`` is as in ``Card.sources``. ``told`` marks a range of the card; else the number was moved by the stated
    swing. ``flips``: the change turns its sign in between. ``share``: how far it moves, over its size at the card's own
    number (``None`` where that is nothing). ``matters``: it flips, or moves by half of its size or more.
    """

    group: str
    measure: str
    key: str
    told: bool
    low: float
    high: float
    change: float
    change_low: float
    change_high: float
    flips: bool
    share: float | None
    matters: bool


@dataclass(frozen=True, slots=True)
class PolicyOutcome:
    """One policy: what it does in each group, who pays in all, and what would change the answer, most of all first.

    ``after`` is the card under the policy. ``game`` is how firms play under it; ``None`` where no game was asked for,
    where nobody chooses (a ban), and where firms play as they do on the card as it stands (``Outcome.game``).
    """

    chosen: Chosen
    after: Card
    groups: tuple[GroupOutcome, ...]
    who_pays: WhoPays
    moved: tuple[Moved, ...]
    game: "Played | None" = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All policies on one card, and what it takes to have the same again.

    ``assumptions`` are keys of the card whose numbers have no source; ``swing`` is the share of itself by which a
    number without a range was moved. ``game`` is played with the card as it stands, ``None`` where none was asked for.
    """

    card: Card
    card_hash: str
    seed: int
    how: How
    swing: float
    assumptions: tuple[str, ...]
    policies: tuple[PolicyOutcome, ...]
    game: "Played | None" = None


def _missing(measure: str) -> Figure:
    raise KeyError(measure)
