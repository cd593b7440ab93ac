"""The facts of a matter with what its events tell of them."""

from collections.abc import Sequence
from datetime import date

from songbang.basis.facts import Facts
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter

FIRST_DAY = {
    EventKind.LEFT: "left",
    EventKind.SIGNED: "signed",
    EventKind.RELEASED: "employer_released",
    EventKind.REMINDED: "reminded",
    EventKind.RESCINDED: "employee_rescinded",
}
"""Which fact the first event of a kind gives the day of."""


def folded(matter: Matter, events: Sequence[Event]) -> Facts:
    """Return the facts told, and those that the events give; what is told as a fact is never overwritten.

    Where events tell of payments or of their absence, what was paid is known and is the payments told; where none
    does it stays unknown.
    """
    facts = {name: value for name, value in matter.facts.items() if value is not None}
    for event in events:
        name = FIRST_DAY.get(event.kind)
        if name is not None:
            facts.setdefault(name, event.day)
        if event.kind is EventKind.LEFT and event.fields.get("ended_by") is not None:
            facts.setdefault("ended_by", event.fields["ended_by"])
    return {**facts, **_paid(facts, events), **_rival(facts, events)}


def _paid(facts: Facts, events: Sequence[Event]) -> Facts:
    told = [event for event in events if event.kind in {EventKind.PAID, EventKind.UNPAID}]
    if not told or facts.get("paid") is not None:
        return {}
    rows = tuple(
        {name: event.fields[name] for name in ("from", "to", "amount") if event.fields.get(name) is not None}
        for event in told
        if event.kind is EventKind.PAID
    )
    fault = [event.fields["by_employer"] for event in told if event.fields.get("by_employer") is not None]
    known = {} if not fault or facts.get("unpaid_by_employer") is not None else {"unpaid_by_employer": fault[-1]}
    return {"paid": rows, **known}


def _rival(facts: Facts, events: Sequence[Event]) -> Facts:
    """Return the day of joining the first competitor, and of leaving it."""
    joined = next((one for one in events if one.kind is EventKind.JOINED_FIRM and one.fields.get("competitor")), None)
    if joined is None or facts.get("joined_rival") is not None:
        return {}
    left = next((one for one in events if _left(one, joined)), None)
    days: dict[str, date] = {"joined_rival": joined.day}
    return days if left is None else {**days, "left_rival": left.day}


def _left(event: Event, joined: Event) -> bool:
    if event.kind is not EventKind.LEFT_FIRM or event.day < joined.day:
        return False
    return event.fields.get("firm") in {None, joined.fields.get("firm")}
