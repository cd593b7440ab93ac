"""The interview of a matter on pages: which question is next, what was answered, one answer in another's place."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from songbang.matter.matter import Matter
from songbang.store.folder import Folder
from songbang.tasks.matter.answered import Kept, NotUnderstood, answer
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.questions import FIRST, LATER, Question
from songbang.tasks.matter.remove import mark_of, remove_event, remove_fact

HEARD = "heard"
"""The setting of a matter that tells what was answered."""
ALL = (*FIRST, *LATER)


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer as it was typed (empty: not known), and what it put there: marks of events, names of facts."""

    typed: str = ""
    events: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


class NotUnderstoodError(Exception):
    """An answer was not understood."""

    def __init__(self, why: NotUnderstood) -> None:
        super().__init__(why.typed)
        self.why = why


def heard_of(folder: Folder) -> dict[str, Heard]:
    """Return what was answered so far, by the names of the questions."""
    with suppress(ValueError, TypeError, AttributeError, KeyError):
        told = json.loads(folder.settings.get(HEARD, "{}"))
        return {
            name: Heard(str(one["typed"]), tuple(map(str, one["events"])), tuple(map(str, one["facts"])))
            for name, one in told.items()
        }
    return {}


def as_setting(heard: Mapping[str, Heard]) -> str:
    """Return what was answered as a setting of the matter."""
    return json.dumps({name: asdict(one) for name, one in heard.items()}, ensure_ascii=False)


def listed(matter: Matter, heard: Mapping[str, Heard], day: date) -> tuple[Question, ...]:
    """Return the questions that are asked of the person, answered or not, in order."""
    return tuple(one for one in ALL if one.name in heard or not one.known(matter, day))


def current(asked: Sequence[Question], heard: Mapping[str, Heard], wanted: str) -> Question | None:
    """Return the question that is wanted, else the first that is open; ``None`` where none is."""
    named = next((one for one in asked if one.name == wanted), None)
    return named or next((one for one in asked if one.name not in heard), None)


def answered(place: Path, question: str, typed: str, day: date, before: Heard | None) -> Heard:
    """Put an answer into the matter, in the place of the one ``before``; return what it put there.

    Raises `NotUnderstoodError`; what was done to the folder is to be dropped then.
    """
    if before is not None:
        _take_out(place, before)
    matter = matter_in(place)
    done = answer(place, question, typed, day)
    if isinstance(done, NotUnderstood):
        raise NotUnderstoodError(done)
    if not isinstance(done, Kept):
        return Heard()
    after = matter_in(place)
    events = Counter(map(mark_of, after.events)) - Counter(map(mark_of, matter.events))
    facts = tuple(name for name, value in after.facts.items() if matter.facts.get(name) != value)
    return Heard(typed, tuple(events.elements()), facts)


def not_known(place: Path, before: Heard | None) -> Heard:
    """Note that the person does not know, and take out what they answered before."""
    if before is not None:
        _take_out(place, before)
    return Heard()


def _take_out(place: Path, before: Heard) -> None:
    """Take out what an answer put into the matter; what was changed since stays."""
    for name in before.facts:
        if name in matter_in(place).facts:
            remove_fact(place, name)
    for mark in before.events:
        found = next((one for one in matter_in(place).events if mark_of(one) == mark), None)
        if found is not None and found.source.line is not None:
            remove_event(place, found.source.line, mark)
