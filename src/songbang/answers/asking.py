"""Which facts are missing, those first whose answer would change the most."""

from collections.abc import Mapping
from datetime import date

from songbang.answers.answer import answer
from songbang.answers.derived import derived
from songbang.answers.results import Asked, Question
from songbang.basis.facts import FACTS, Facts
from songbang.basis.standing import Standing
from songbang.law.in_force import Law


def ask(facts: Facts, law: Law, place: str, day: date) -> Asked:
    """Judge the law on the facts and return what is still missing, each fact once.

    First come the facts that the most answers wait for; of two that the same number waits for, the one that leaves
    no answer unknown by itself goes last.
    """
    answers = answer(derived(facts, day, whole_story=False).facts, law, place, day)
    waiting: dict[str, list[str]] = {}
    unknown: dict[str, int] = {}
    for one in answers:
        for name in one.verdict.missing:
            waiting.setdefault(name, []).append(one.provision.id)
            unknown[name] = unknown.get(name, 0) + (one.verdict.standing is Standing.UNKNOWN)
    order = sorted(waiting, key=lambda name: (-len(waiting[name]), -unknown[name], _PLACES[name]))
    return Asked(tuple(Question(FACTS[name], tuple(waiting[name])) for name in order), answers)


_PLACES: Mapping[str, int] = {name: at for at, name in enumerate(FACTS)}
