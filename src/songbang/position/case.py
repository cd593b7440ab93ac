"""A matter as it was known on a day: the facts with what the events tell, the restraint, how a month is paid."""

from dataclasses import dataclass
from datetime import date

from songbang.answers.derived import derived
from songbang.answers.figures.rate import Rate, rate
from songbang.answers.figures.restraint import Restraint, restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure
from songbang.basis.facts import Facts
from songbang.law.in_force import Law
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.folded import folded

COUNTRY = "cn"


@dataclass(frozen=True, slots=True)
class Case:
    """What every part of a position is worked out from.

    ``told`` are the facts as told and as the events give them, ``facts`` those with what follows from them (the average
    wage, months since a reminder), by the names of ``songbang.basis.facts``. ``events`` are those up to ``day``.
    ``restraint`` are the days of the term (a ``Figure`` that names what is missing where they do not follow); it knows
    leaving, months, cap and release, and neither activation nor rescission.
    """

    matter: Matter
    law: Law
    day: date
    place: str
    told: Facts
    facts: Facts
    events: tuple[Event, ...]
    setting: Setting
    restraint: Restraint | Figure
    rate: Rate

    def of(self, *kinds: EventKind) -> tuple[Event, ...]:
        """Return the events of these kinds in order."""
        return tuple(event for event in self.events if event.kind in kinds)


def case_of(matter: Matter, law: Law, day: date) -> Case:
    """Return the matter as it was known on a day: events after it do not count."""
    place = (matter.place or COUNTRY).lower()
    events = tuple(event for event in matter.events if event.day <= day)
    told = folded(matter, events)
    facts = derived(told, day, whole_story=False).facts
    setting = Setting(law, place, day, facts)
    return Case(matter, law, day, place, told, facts, events, setting, restraint(setting), rate(setting))
