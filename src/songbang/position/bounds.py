"""From which day to which one side takes the restraint to bind, and what each day in it rests on."""

from dataclasses import dataclass
from datetime import date

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.position.results import Reason
from songbang.position.status import Point, Side

BOTH = frozenset(Side)
WORKER = frozenset({Side.WORKER})
EMPLOYER = frozenset({Side.EMPLOYER})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why only one side sees it so: the point, what the other side says, what settles it, which facts are missing."""

    point: Point
    other: Words
    settles: Words
    provisions: tuple[Provision, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Begin:
    """The first day that a side takes as bound; ``first`` is ``None`` where the restraint never began for it."""

    first: date | None
    reason: Reason
    sides: frozenset[Side] = BOTH
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The last day that some sides take as bound; one before the first day: it never bound."""

    last: date
    reason: Reason
    sides: frozenset[Side] = BOTH
    doubt: Doubt | None = None
    missing: tuple[str, ...] = ()
