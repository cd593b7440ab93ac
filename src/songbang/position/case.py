"""A matter as it was known on a day: the facts with what the events tell, the restraint, how a month is paid."""

from dataclasses import dataclass, field, replace
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
from songbang.position.placed import Unnamed, named, with_days
from songbang.position.wages_told import wage_facts

COUNTRY = "cn"


@dataclass(frozen=True, slots=True)
class Case:
    """What every part of a position is worked out from.

    ``told`` are the facts as told and as the events give them, ``facts`` those with what follows from them (the average
    wage, months since a reminder), by the names of ``songbang.basis.facts``. ``events`` are those up to ``day``.
    ``restraint`` are the days of the term (a ``Figure`` that names what is missing where they do not follow); it knows
    leaving, months, cap and release, and neither activation nor rescission. Payments among the facts have their days;
    ``placed`` are those that came without, and where they were placed.
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
    placed: tuple[Unnamed, ...] = ()
    others: dict[date, "Case"] = field(default_factory=dict, compare=False, repr=False)

    def then(self, day: date) -> "Case":
        """Return the same matter as it was known on another day; each is worked out once."""
        if day not in self.others:
            self.others[day] = case_of(self.matter, self.law, day, self.others)
        return self.others[day]

    def of(self, *kinds: EventKind) -> tuple[Event, ...]:
        """Return the events of these kinds in order."""
        return tuple(event for event in self.events if event.kind in kinds)


def case_of(matter: Matter, law: Law, day: date, others: dict[date, Case] | None = None) -> Case:
    """Return the matter as it was known on a day: events after it do not count.

    ``others`` are cases of the same matter and law on other days, worked out before.
    """
    held = {} if others is None else others
    place = (matter.place or COUNTRY).lower()
    events = tuple(event for event in matter.events if event.day <= day)
    told = folded(matter, events, day)
    told = {**told, **wage_facts(matter, law, place, told)}
    facts = derived(told, day, whole_story=False).facts
    setting = Setting(law, place, day, facts)
    found, paid_by = restraint(setting), rate(setting)
    if not isinstance(found, Restraint) or "paid" not in facts:
        return Case(matter, law, day, place, told, facts, events, setting, found, paid_by, (), held)
    came = () if "paid" in matter.facts else tuple(one.day for one in events if _unnamed(one))
    placed = with_days(setting, paid_by, found, came)
    facts = {**facts, "paid": placed.rows}
    setting = replace(setting, facts=facts)
    return Case(matter, law, day, place, told, facts, events, setting, found, paid_by, placed.unnamed, held)


def _unnamed(event: Event) -> bool:
    return event.kind is EventKind.PAID and bool(event.fields.get("amount")) and not named(event.fields)
