"""From when to when the person worked for competitors while the restraint ran, as the events tell it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from songbang.basis.facts import Facts
from songbang.matter.event import Event, EventKind

ONE_DAY = timedelta(days=1)


def rival_facts(facts: Facts, events: Sequence[Event]) -> Facts:
    """Return the first day at a competitor and the last one; no last day while one of them has not been left.

    Only days after leaving count: a competitor left before is no breach of what binds after it, and one that was
    joined before and not left counts from the first day of the restraint.
    """
    if facts.get("joined_rival") is not None:
        return {}
    left = facts.get("left")
    stays = tuple(_after(left, events) if isinstance(left, date) else _stays(events))
    if not stays:
        return {}
    days = {"joined_rival": min(first for first, _ in stays)}
    lasts = [last for _, last in stays if last is not None]
    return days if len(lasts) < len(stays) else {**days, "left_rival": max(lasts)}


def _after(left: date, events: Sequence[Event]) -> Iterator[tuple[date, date | None]]:
    for first, last in _stays(events):
        if last is None or last > left:
            yield max(first, left + ONE_DAY), last


def _stays(events: Sequence[Event]) -> list[tuple[date, date | None]]:
    joined = [one for one in events if one.kind is EventKind.JOINED_FIRM and one.fields.get("competitor")]
    return [(one.day, next((after.day for after in events if _left(after, one, joined)), None)) for one in joined]


def _left(event: Event, joined: Event, rivals: Sequence[Event]) -> bool:
    """Tell whether an event is the leaving of a firm; one without a name is of the firm joined last before it."""
    if event.kind is not EventKind.LEFT_FIRM or event.day < joined.day:
        return False
    names = {event.fields.get("firm"), joined.fields.get("firm")}
    if None not in names:
        return len(names) == 1
    before = [one for one in rivals if one.day < event.day] or [one for one in rivals if one.day == event.day]
    return bool(before) and before[-1] is joined
