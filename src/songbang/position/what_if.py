"""The same matter with one thing told otherwise, and what the days would be then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from songbang.law.in_force import Law
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.readings import read_case
from songbang.position.results import Days
from songbang.position.status import Status
from songbang.position.together import together

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Seen:
    """How a day stands, and from which day on every day is free by both readings; ``None`` where none is."""

    status: Status
    free_from: date | None
    days: tuple[Days, ...]


def seen(matter: Matter, law: Law, day: date) -> Seen:
    """Return how a matter stands on a day."""
    days = together(read_case(case_of(matter, law, day)).sides)
    status = next(one for one in days if one.holds(day)).status
    return Seen(status, free_from(days), days)


def free_from(days: tuple[Days, ...]) -> date | None:
    """Return the first day from which on every day is free; ``None`` where there is none or all have been free."""
    return days[-1].first if days[-1].status is Status.FREE else None


def with_fact(matter: Matter, name: str, value: object) -> Matter:
    """Return the matter with one fact told so."""
    return replace(matter, facts={**matter.facts, name: value})


def with_event(matter: Matter, kind: EventKind, day: date, fields: Mapping[str, object] | None = None) -> Matter:
    """Return the matter with one more event."""
    events = sorted((*matter.events, Event(kind, day, fields or {})), key=lambda one: one.day)
    return replace(matter, events=tuple(events))
