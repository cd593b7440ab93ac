"""What the law of a place says on a day, as sentences with their sources."""

from datetime import date

from songbang.basis.standing import Topic
from songbang.law.read import load
from songbang.reports.law_answer import LawAnswer, law_json
from songbang.reports.plain_values import Json
from songbang.tasks.asked import covered


def law_on(place: str, day: date, topic: Topic | None = None) -> LawAnswer:
    """Return the provisions in force, those that begin later, and the minimum wages of the day.

    A place whose law is not held is a ``Refusal``.
    """
    law = load()
    reviewed = law.reviewed(covered(place, law))
    if reviewed is None:
        raise LookupError(f"{place} is covered and has no day of review")
    coming = tuple(one for one in law.coming(place, day) if topic in {None, one.topic})
    wages = law.wages.on(place, day) if topic in {None, Topic.COMPENSATION} else ()
    return LawAnswer(place, day, reviewed, law.in_force(place, day, topic), coming, wages, law.known_from(place))


def law_on_json(answer: LawAnswer, lang: str) -> dict[str, Json]:
    """Return the document of `songbang law --json`."""
    return law_json(answer, lang)
