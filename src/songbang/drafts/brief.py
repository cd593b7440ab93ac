"""What a letter is written from: the matter, where the person stands, the law, and the exhibits."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.answers.results import Figure
from songbang.basis.words import Words
from songbang.drafts.piece import Piece, money
from songbang.drafts.placeholder import lacking
from songbang.law.in_force import Law
from songbang.matter.event import Event, EventKind
from songbang.matter.evidence.entry import Entry
from songbang.matter.matter import Matter
from songbang.position.results import Option, Position
from songbang.position.status import Status


@dataclass(frozen=True, slots=True)
class Brief:
    """A matter, the position worked out from it on a day, the law held, and the exhibits that count."""

    matter: Matter
    position: Position
    law: Law
    exhibits: tuple[Entry, ...] = ()

    @property
    def on(self) -> date:
        """The day the letter is written on."""
        return self.position.day

    @property
    def is_free(self) -> bool:
        """Tell whether the day is free by both readings."""
        return self.position.status is Status.FREE

    def fact(self, name: str) -> object:
        """Return a fact as it was known on the day, ``None`` where it is not known."""
        return self.position.facts.get(name)

    def events(self, *kinds: EventKind) -> tuple[Event, ...]:
        """Return the events of these kinds up to the day, in order."""
        return tuple(event for event in self.position.events if event.kind in kinds)

    def option(self, kind: str) -> Option | None:
        """Return the option of this kind, ``None`` where the position holds none."""
        return next((one for one in self.position.options if one.kind == kind), None)


def text_of(event: Event, name: str) -> str:
    """Return what an event tells under a name; empty where it tells nothing."""
    value = event.fields.get(name)
    return value.strip() if isinstance(value, str) else ""


def sum_of(found: Figure, name: str, what: Words) -> Piece:
    """Return a sum of the position, or a place to fill that names what is missing for it."""
    if isinstance(found.value, Decimal):
        return money(found.value, name)
    return lacking(what, found.missing)
