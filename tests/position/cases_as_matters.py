"""The reported cases as matters: what a case tells as a fact of a day becomes the event it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from songbang.basis.case_facts import case_facts
from songbang.basis.facts import Facts
from songbang.basis.standing import Standing
from songbang.basis.words import Words
from songbang.law.cases import Reported, load_cases
from songbang.law.cases import Run as Told
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter

HAPPENED: Mapping[str, tuple[EventKind, Mapping[str, object]]] = {
    "signed": (EventKind.SIGNED, {}),
    "employer_released": (EventKind.RELEASED, {}),
    "released_on": (EventKind.RELEASED, {}),
    "reminded": (EventKind.REMINDED, {}),
    "employee_rescinded": (EventKind.RESCINDED, {"how": "arbitration"}),
    "joined_rival": (EventKind.JOINED_FIRM, {"firm": "乙巳网络有限公司", "competitor": True}),
    "left_rival": (EventKind.LEFT_FIRM, {"firm": "乙巳网络有限公司"}),
    "filed": (EventKind.CLAIM_FILED, {"by": "worker"}),
}
"""Facts that are a day on which something happened, the kind of event it was, and what it told."""


@dataclass(frozen=True, slots=True)
class Recast:
    """A run of a case as a matter: whose it is, what it is about, where and on which day it was decided, what is told.

    ``figures`` are the figures that follow to the cent, ``held`` the standings; ``facts`` what the run told.
    """

    id: str
    about: Words | None
    matter: Matter
    place: str
    day: date
    figures: Mapping[str, str]
    held: Mapping[str, Standing]
    facts: Facts


def recast() -> list[Recast]:
    """Return every run of every case that may be held against the law, as a matter."""
    return [_one(case, run) for case in load_cases()[0] if case.tested for run in case.replays]


def _one(case: Reported, run: Told) -> Recast:
    read, problems = case_facts(run.facts, case.id)
    assert problems == ()
    told, place = read.get("on"), str(read.get("place") or case.place)
    day = told if isinstance(told, date) else max(one.reviewed for one in load().places.values())
    facts = {name: value for name, value in read.items() if name not in {"on", "place"}}
    return Recast(case.id, run.about, matter_of(facts, place), place, day, run.figures, run.held, facts)


def matter_of(facts: Facts, place: str) -> Matter:
    """Return a case's facts as a matter: days on which something happened are events, the rest are facts.

    A case tells what there was: where it tells no compensation none was agreed, where it tells no payment none was
    made, and its monthly wage stands for the average. A matter leaves all that unknown, so here it is said.
    """
    kept = {name: value for name, value in facts.items() if name not in {*HAPPENED, "left", "paid", "ended_by"}}
    if "comp_stated" not in kept:
        kept["comp_stated"] = any(name in kept for name in ("comp_share", "comp_amount"))
    if "avg12" not in kept and "wages" not in kept and "wage_monthly" in kept:
        kept["avg12"] = kept["wage_monthly"]
    events = [*_days(facts), *_left(facts), *_payments(facts)]
    return Matter(place=place, facts=kept, events=tuple(sorted(events, key=_by_day)))


def _days(facts: Facts) -> list[Event]:
    days = {(kind, value): fields for name, (kind, fields) in HAPPENED.items() if (value := facts.get(name))}
    return [Event(kind, day, fields) for (kind, day), fields in days.items() if isinstance(day, date)]


def _left(facts: Facts) -> list[Event]:
    left, how = facts.get("left"), facts.get("ended_by")
    fields = {} if how is None else {"ended_by": how}
    return [Event(EventKind.LEFT, left, fields)] if isinstance(left, date) else []


def _payments(facts: Facts) -> list[Event]:
    """Return the payments, each on the last day it was for; where none is told, that nothing came is an event too."""
    left = facts.get("left")
    if not isinstance(left, date):
        return []
    fault = {name: facts[told] for name, told in {"by_employer": "unpaid_by_employer"}.items() if told in facts}
    rows = facts.get("paid")
    if not isinstance(rows, tuple) or not rows:
        return [Event(EventKind.UNPAID, left, fault)]
    return [Event(EventKind.PAID, _day_of(row, left), row) for row in rows]


def _day_of(row: Mapping[str, object], left: date) -> date:
    last = row.get("to") or row.get("from")
    return last if isinstance(last, date) else left


def _by_day(event: Event) -> tuple[date, int, str, str]:
    return event.day, event.order, event.kind.value, str(sorted(event.fields.items(), key=lambda one: one[0]))


def paid_in_all(matter: Matter) -> Decimal:
    """Return all that the events say was paid."""
    sums = [one.fields["amount"] for one in matter.events if one.kind is EventKind.PAID]
    return sum((one for one in sums if isinstance(one, Decimal)), Decimal("0.00"))
