"""Which facts are missing, those first whose answer would change the most."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from songbang.answers.asking import ask
from songbang.answers.results import Asked
from songbang.basis.case_facts import case_facts
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.reports.ask_answer import ask_json
from songbang.reports.plain_values import Json
from songbang.tasks.asked import COUNTRY, covered
from songbang.tasks.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Missing:
    """The questions and the answers so far, by the law of a place and a day."""

    asked: Asked
    place: str
    day: date
    law: Law


def missing(facts: Mapping[str, object], place: str | None, day: date, name: str = "facts") -> Missing:
    """Judge the law on facts and list what is missing; ``place`` and ``day`` count where the facts tell none.

    The facts may stand under ``facts``; ``name`` is what they are called in problems. A fact that cannot be read is
    a ``Refusal``.
    """
    law, inner = load(), facts.get("facts")
    read, problems = case_facts(inner if isinstance(inner, Mapping) else facts, name)
    if problems:
        raise Refusal(problems[0].says, problems[0].do, problems=problems[1:])
    told = read.get("on")
    when = told if isinstance(told, date) else day
    where = covered(str(read.get("place") or place or COUNTRY).lower(), law)
    own = {name: value for name, value in read.items() if name not in {"place", "on"}}
    return Missing(ask(own, law, where, when), where, when, law)


def missing_json(found: Missing, lang: str) -> dict[str, Json]:
    """Return the document of `songbang law --ask --json`."""
    return ask_json(found.asked, found.law, found.place, found.day, lang)
