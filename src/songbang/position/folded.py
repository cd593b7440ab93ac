"""The facts of a matter with what its events tell of them."""

from collections.abc import Mapping, Sequence
from datetime import date

from songbang.basis.facts import Facts
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.at_rivals import rival_facts
from songbang.position.told_unpaid import told_unpaid

FIRST_DAY = {
    EventKind.SIGNED: "signed",
    EventKind.RELEASED: "employer_released",
    EventKind.REMINDED: "reminded",
    EventKind.RESCINDED: "employee_rescinded",
}
"""Which fact the first event of a kind gives the day of."""


def folded(matter: Matter, events: Sequence[Event], day: date) -> Facts:
    """Return the facts told by ``day``, and those that the events give; what is told as a fact is never overwritten.

    A day of leaving that lies ahead counts: it is a plan, and the term runs from it. Where events tell of payments or
    of their absence, what was paid is known and is the payments told; where none does it stays unknown, and also where
    pay is only told to be missing for some days: what was paid for the others nobody has said.
    """
    facts = {name: value for name, value in matter.facts.items() if value is not None}
    if facts.get("nc_months") == 0:
        del facts["nc_months"]  # a restraint of no months is none that anybody agrees: it is not known
    signed = max((event.day for event in events if event.kind is EventKind.SIGNED), default=None)
    for event in events:
        name = FIRST_DAY.get(event.kind)
        before = event.kind is EventKind.RELEASED and signed is not None and event.day < signed
        if name is not None and not before:  # what was signed after a release is not released by it
            facts.setdefault(name, event.day)
    leaving = _leaving(matter.events, events)
    if leaving is not None:
        facts.setdefault("left", leaving.day)
        if leaving.fields.get("ended_by") is not None:
            facts.setdefault("ended_by", leaving.fields["ended_by"])
    return {**facts, **_paid(facts, events, day), **_fault(facts, events), **rival_facts(facts, events)}


def _leaving(told: Sequence[Event], events: Sequence[Event]) -> Event | None:
    """Return the leaving that counts: the first, or the one that followed where the person was hired again."""
    leaving = [event for event in told if event.kind is EventKind.LEFT]
    hired = [event.day for event in events if event.kind is EventKind.HIRED]
    again = [one for one in leaving if any(leaving[0].day <= day < one.day for day in hired)]
    return next(iter((*again[-1:], *leaving)), None)


def _paid(facts: Facts, events: Sequence[Event], day: date) -> Facts:
    told = [event for event in events if event.kind in {EventKind.PAID, EventKind.UNPAID}]
    if not told or facts.get("paid") is not None or told_unpaid(facts, events, day) is not None:
        return {}
    rows = tuple(paid_row(event) for event in told if event.kind is EventKind.PAID)
    return {"paid": rows}


def _fault(facts: Facts, events: Sequence[Event]) -> Facts:
    """Tell whose doing it is that nothing was paid; who sent the money back cannot say that it is the employer's."""
    if facts.get("unpaid_by_employer") is not None:
        return {}
    if any(_sent_back(event) for event in events):
        return {"unpaid_by_employer": False}
    told = [event.fields["by_employer"] for event in events if event.fields.get("by_employer") is not None]
    return {"unpaid_by_employer": told[-1]} if told else {}


def _sent_back(event: Event) -> bool:
    told = (event.kind, event.fields.get("by"), event.fields.get("refused"))
    return told == (EventKind.REFUSED, "worker", "payment")


def paid_row(event: Event) -> Mapping[str, object]:
    """Return a payment as the fact ``paid`` tells it."""
    return {name: event.fields[name] for name in ("from", "to", "amount") if event.fields.get(name) is not None}
