"""The law, asked on a day and in a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from songbang.basis.problem import Problem
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.law.instrument import Instrument
from songbang.law.place import Place
from songbang.law.wages import Wages


@dataclass(frozen=True, slots=True)
class NotKnownBefore:
    """The day lies before the first version that is recorded; what applied then is not known here."""

    first: Provision


@dataclass(frozen=True, slots=True)
class Coming:
    """On the day the text was already enacted, and not yet in force."""

    next: Provision


@dataclass(frozen=True, slots=True)
class Repealed:
    """The last version had ended before the day."""

    last: Provision


@dataclass(frozen=True, slots=True)
class NoSuch:
    """No place that counts holds a provision of this id."""

    id: str


Asked: TypeAlias = Provision | NotKnownBefore | Coming | Repealed | NoSuch


@dataclass(frozen=True, slots=True)
class Law:
    """Every place with its provisions, the instruments they cite, and the minimum wages.

    A place inherits from the places whose id begins its own: ``cn-gd-sz`` from ``cn-gd`` and ``cn``. A place without
    a file of its own has the law of its parent. ``problems`` are the faulty entries that were left out.
    """

    places: Mapping[str, Place]
    instruments: Mapping[str, Instrument]
    problems: tuple[Problem, ...] = ()
    wages: Wages = field(default_factory=Wages)

    def covers(self, place: str) -> bool:
        """Tell whether the law of this place is held here."""
        return bool(self.line(place))

    def reviewed(self, place: str) -> date | None:
        """Return the day up to which the law of a place was reviewed, that of the places above it included.

        ``None`` where none is held.
        """
        return min((held.reviewed for held in self.line(place)), default=None)

    def name_of(self, place: str) -> Words:
        """Return what a place with a file of its own is called; its code where it has none."""
        held = self.places.get(place)
        return Words(place, place) if held is None else held.name

    def known_from(self, place: str) -> date | None:
        """Return the first day for which anything is recorded for a place; ``None`` where nothing is held."""
        return min((one.start for held in self.line(place) for one in held.provisions), default=None)

    def in_force(self, place: str, day: date, topic: Topic | None = None) -> tuple[Provision, ...]:
        """Return what applies in a place on a day, own law first; what a nearer place overrides is left out.

        What is displaced only under conditions (``when``) stays: without facts nobody can tell.
        """
        found = [
            provision
            for held in self.line(place)
            for provision in held.provisions
            if in_force_on(provision, day) and topic in {None, provision.topic}
        ]
        displaced = {name for provision in found if not provision.when for name in provision.overrides}
        return tuple(provision for provision in found if provision.id not in displaced)

    def coming(self, place: str, day: date) -> tuple[Provision, ...]:
        """Return the versions enacted by the day that begin after it, the soonest first.

        What was enacted later was not coming yet: nobody could know of it.
        """
        every = (found for held in self.line(place) for found in held.provisions)
        later = [found for found in every if found.start > day and (found.expected or self._enacted(found, day))]
        return tuple(sorted(later, key=lambda provision: (provision.start, provision.id)))

    def versions(self, name: str, place: str) -> tuple[Provision, ...]:
        """Return all versions of one provision that a place knows, the oldest first."""
        return next((held.versions[name] for held in self.line(place) if name in held.versions), ())

    def ask(self, name: str, place: str, day: date) -> Asked:
        """Return the version of a provision on a day, or why there is none. Another day's version never fills in."""
        versions = self.versions(name, place)
        if not versions:
            return NoSuch(name)
        current = [version for version in versions if in_force_on(version, day)]
        if current:
            return current[-1]
        past = [version for version in versions if version.start <= day]
        if past:
            return Repealed(past[-1])
        return Coming(versions[0]) if self._enacted(versions[0], day) else NotKnownBefore(versions[0])

    def _enacted(self, provision: Provision, day: date) -> bool:
        texts = [self.instruments[cite.instrument] for cite in provision.cites if cite.instrument in self.instruments]
        return bool(texts) and all(text.promulgated <= day for text in texts)

    def line(self, place: str) -> tuple[Place, ...]:
        """Return the places that count for this one, the nearest first; none where it has a law of its own."""
        parts = place.split("-")
        names = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
        held = tuple(self.places[name] for name in names if name in self.places)
        apart = {name for one in held for name in one.apart}
        return () if apart.intersection(names) else held


def in_force_on(provision: Provision, day: date) -> bool:
    """Tell whether a version is in force on a day: from its first day up to and including its last."""
    return provision.start <= day and (provision.until is None or day <= provision.until)
