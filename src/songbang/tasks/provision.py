"""One provision: what it says on a day, what it said before, why it counts, and what follows from it in examples."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from songbang.answers.answer import judge
from songbang.basis.facts import FACTS, Fact
from songbang.basis.provision import Provision
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.law.cases import Reported, load_cases
from songbang.law.in_force import Asked, Law, in_force_on
from songbang.law.place import Case, Place
from songbang.law.read import load
from songbang.tasks.refusal import NOTHING_READ, Refusal

_UNKNOWN = Words("没有编号为「{id}」的规定。", "No provision is called “{id}”.")
_FROM_LIST = Words("从法律页面的列表里选一条。", "Choose one from the list on the page of the law.")


@dataclass(frozen=True, slots=True)
class Example:
    """A case of the provision: its question, the version that answers on its day, and what the facts come to.

    ``version`` and ``verdict`` are ``None`` where the provision does not hold on that day: ``asked`` says why.
    """

    case: Case
    asked: Asked
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class AskedProvision:
    """A provision asked for on a day: ``asked`` the version of that day or why there is none; ``shown`` the version
    that is shown, the nearest one where none holds on the day.

    ``overrides`` are the provisions it stands in place of, ``overridden_by`` those that stand in its place somewhere,
    ``disputed`` those it is in unsettled conflict with. ``questions`` are the facts that its rule turns on.
    """

    id: str
    place: Place
    day: date
    asked: Asked
    shown: Provision
    versions: tuple[Provision, ...]
    overrides: tuple[Provision, ...]
    overridden_by: tuple[Provision, ...]
    disputed: tuple[Provision, ...]
    questions: tuple[Fact, ...]
    examples: tuple[Example, ...]
    reported: tuple[Reported, ...]


def provision_on(name: str, day: date) -> AskedProvision:
    """Return all that is held of a provision. One that is not held is a ``Refusal``."""
    law = load()
    place = next((one for one in law.places.values() if name in one.versions), None)
    if place is None:
        raise Refusal(_UNKNOWN.fill(id=name), _FROM_LIST, NOTHING_READ)
    versions = place.versions[name]
    shown = _nearest(versions, day)
    examples = tuple(_examples(place, name, law))
    return AskedProvision(
        id=name,
        place=place,
        day=day,
        asked=law.ask(name, place.id, day),
        shown=shown,
        versions=versions,
        overrides=_named(shown.overrides, day, law),
        overridden_by=tuple(one for one in _current(day, law) if name in one.overrides),
        disputed=_disputed(shown, day, law),
        questions=tuple(_questions(shown, examples)),
        examples=examples,
        reported=_reported(name),
    )


def _nearest(versions: tuple[Provision, ...], day: date) -> Provision:
    """Return the version that has begun last by the day, or else the first."""
    return next((one for one in reversed(versions) if one.start <= day), versions[0])


def _current(day: date, law: Law) -> Iterator[Provision]:
    return (one for place in law.places.values() for one in place.provisions if in_force_on(one, day))


def _named(names: tuple[str, ...], day: date, law: Law) -> tuple[Provision, ...]:
    held = (place.versions[name] for name in names for place in law.places.values() if name in place.versions)
    return tuple(_nearest(versions, day) for versions in held)


def _disputed(provision: Provision, day: date, law: Law) -> tuple[Provision, ...]:
    """Return what it disputes and what disputes it, each once."""
    against = (one.id for one in _current(day, law) if provision.id in one.disputes)
    return _named(tuple(dict.fromkeys((*provision.disputes, *against))), day, law)


def _examples(place: Place, name: str, law: Law) -> Iterator[Example]:
    for case in place.cases:
        if case.provision == name:
            asked = law.ask(name, place.id, case.asked)
            judged = case.answer is None and isinstance(asked, Provision)
            yield Example(case, asked, judge(asked, case.facts) if judged and isinstance(asked, Provision) else None)


def _questions(provision: Provision, examples: tuple[Example, ...]) -> Iterator[Fact]:
    """Yield the facts that the rule asks for when it knows nothing, those it was tried with, and its conditions."""
    tried = (name for one in examples for name in one.case.facts)
    names = dict.fromkeys((*provision.when, *judge(provision, {}).missing, *tried))
    return (FACTS[name] for name in names if name in FACTS)


def _reported(name: str) -> tuple[Reported, ...]:
    return tuple(case for case in _cases() if any(name in run.held for run in case.replays))


@cache
def _cases() -> tuple[Reported, ...]:
    return load_cases()[0]
