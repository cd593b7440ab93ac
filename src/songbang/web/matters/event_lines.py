"""The events of a matter as a page lists them: the day, what happened, what is told of it, and its sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.event import Event
from songbang.matter.event_fields import FIELDS, LABELS, OPTIONS
from songbang.matter.matter import Matter
from songbang.reports.days import day_words
from songbang.tasks.matter.remove import mark_of
from songbang.web.matters.choice_words import choices
from songbang.web.matters.event_groups import field_label
from songbang.web.matters.fact_lines import NO, YES, YUAN, same


@dataclass(frozen=True, slots=True)
class Told:
    """A field of an event: what it is called, and its value in words, or as it was written."""

    label: Words
    value: Words
    written: bool


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event; ``line`` and ``mark`` say which one is meant when it is to be taken out."""

    day: Words
    label: Words
    told: tuple[Told, ...]
    line: int
    mark: str


def event_lines(matter: Matter) -> list[EventLine]:
    """Return the events by day."""
    return [
        EventLine(day_words(one.day), LABELS[one.kind], _told(one), one.source.line or 0, mark_of(one))
        for one in matter.events
    ]


def _told(event: Event) -> tuple[Told, ...]:
    fields: Mapping[str, object] = event.fields
    named = [name for name in FIELDS[event.kind] if fields.get(name) not in {None, ""}]
    return tuple(
        Told(field_label(event.kind, name), _value(name, fields[name]), _is_written(name, fields[name]))
        for name in named
    )


def _is_written(name: str, value: object) -> bool:
    return isinstance(value, str) and name not in OPTIONS


def _value(name: str, value: object) -> Words:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, Decimal):
        return YUAN.fill(sum=yuan(value))
    if isinstance(value, date):
        return day_words(value)
    return choices(name).get(str(value)) or same(str(value))
