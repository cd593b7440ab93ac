"""Which version of which provision counts for these facts: by place, by the date that counts, by its conditions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from songbang.basis.facts import Facts
from songbang.basis.known import day as day_of
from songbang.basis.provision import Provision
from songbang.basis.standing import Anchor, Topic
from songbang.law.in_force import Law, in_force_on

ANCHORS = {
    Anchor.SIGNING: "signed",
    Anchor.LEAVING: "left",
    Anchor.BREACH: "joined_rival",
    Anchor.FILING: "filed",
}
"""The fact that gives the day for each anchor; for the others it is the day that is asked about."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A provision that counts, and the day whose version it is.

    ``day_from`` is the fact that gave the day, ``None`` where the day asked about counts. ``lacking`` are the facts
    that its conditions turn on and that nobody has told. ``unrecorded`` is true where the day lies before the first
    version that is held: then ``provision`` is that first version, and does not apply.
    """

    provision: Provision
    day: date
    day_from: str | None = None
    lacking: tuple[str, ...] = ()
    unrecorded: bool = False


def applicable(law: Law, place: str, day: date, facts: Facts, topic: Topic | None = None) -> tuple[Applied, ...]:
    """Return what counts in a place for these facts when it is asked about on a day; own law of a place first.

    A provision whose conditions are known not to hold is left out; so is one that another displaces, once the
    conditions of that other are known to hold.
    """
    found = [one for one in _asked(law, place, day, facts, topic) if _holds(one.provision, facts) is not False]
    displaced = {name for one in found if not one.lacking and not one.unrecorded for name in one.provision.overrides}
    return tuple(one for one in found if one.provision.id not in displaced)


def conditioned(applied: Applied, facts: Facts) -> Applied | None:
    """Look at the conditions again with other facts; ``None`` where they are known not to hold."""
    if _holds(applied.provision, facts) is False:
        return None
    return replace(applied, lacking=_lacking(applied.provision, facts))


def anchor_day(provision: Provision, facts: Facts, day: date) -> tuple[date, str | None]:
    """Return the day that decides which version of a provision counts, and the fact that gives it."""
    name = ANCHORS.get(provision.anchor)
    told = day_of(facts, name) if name is not None else None
    return (day, None) if told is None or told > day else (told, name)


def _asked(law: Law, place: str, day: date, facts: Facts, topic: Topic | None) -> Iterator[Applied]:
    for held in law.line(place):
        for versions in held.versions.values():
            if topic is not None and versions[0].topic is not topic:
                continue
            last = _latest(versions, day)
            if last is None:
                continue
            own, given_by = anchor_day(last, facts, day)
            current = _latest(versions, own)
            if current is not None and in_force_on(current, own):
                yield Applied(current, own, given_by, _lacking(current, facts))
            elif given_by is not None and own < versions[0].start:
                yield Applied(versions[0], own, given_by, unrecorded=True)


def _latest(versions: Sequence[Provision], day: date) -> Provision | None:
    """Return the last version that has begun by a day; versions stand the oldest first and never overlap."""
    if versions[-1].start <= day:
        return versions[-1]
    return next((one for one in reversed(versions) if one.start <= day), None)


def _lacking(provision: Provision, facts: Facts) -> tuple[str, ...]:
    return tuple(name for name in provision.when if facts.get(name) is None) if provision.when else ()


def _holds(provision: Provision, facts: Facts) -> bool | None:
    """Tell whether the conditions hold; one that is known not to decides, whatever else is unknown."""
    if not provision.when:
        return True
    if any(facts.get(name) is not None and facts[name] not in wanted for name, wanted in provision.when.items()):
        return False
    return None if _lacking(provision, facts) else True
