"""How days stand: stretches with one status and why, each side's reading, what they differ on, what would change it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.status import Point, Side, Status


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so: a sentence, the provisions it rests on, the facts used, the events that made it so."""

    says: Words
    provisions: tuple[Provision, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Days:
    """Days in a row with one status: ``first`` to ``last``, both counted; ``None`` where they have no end on that side.

    ``because`` says why they begin as they do; ``missing`` the facts without which the status is not known or that
    would change it.
    """

    first: date | None
    last: date | None
    status: Status
    because: tuple[Reason, ...]
    missing: tuple[str, ...] = ()

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class SideReading:
    """All days as one side reads them, in order, without gap or overlap; neighbours never have the same status."""

    side: Side
    days: tuple[Days, ...]

    def on(self, day: date) -> Days:
        """Return the stretch that a day lies in."""
        return next(one for one in self.days if one.holds(day))


@dataclass(frozen=True, slots=True)
class Dispute:
    """A point on which the sides differ: what each says, since when it matters, what it rests on, what settles it."""

    point: Point
    first: date | None
    last: date | None
    employer: Words
    worker: Words
    settles: Words
    provisions: tuple[Provision, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flip:
    """A fact or event that would change the answer: what would have to be so, and what the day would be then.

    For a fact ``value`` are the values that lead there; for an event ``event`` is its kind and ``from_day`` the first
    day that would be different.
    """

    says: Words
    becomes: Status
    fact: str | None = None
    value: tuple[object, ...] = ()
    event: EventKind | None = None
    from_day: date | None = None
    provisions: tuple[Provision, ...] = ()
