"""Which facts are missing, those first whose answer would change the most."""

from collections.abc import Mapping
from datetime import date

from songbang.answers.answer import answer
from songbang.answers.derived import derived
from songbang.answers.figures.restraint import Restraint, restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.figures.unpaid import with_months_unpaid
from songbang.answers.results import Asked, Question
from songbang.basis.facts import FACTS, Facts
from songbang.basis.standing import Standing
from songbang.law.in_force import Law


def ask(facts: Facts, law: Law, place: str, day: date) -> Asked:
    """Judge the law on the facts and return what is still missing, each fact once.

    First come the facts that the most answers wait for; of two that the same number waits for, the one that leaves
    no answer unknown by itself goes last.
    """
    answers = answer(
        _with_unpaid(Setting(law, place, day, derived(facts, day, whole_story=False).facts)), law, place, day
    )
    waiting: dict[str, list[str]] = {}
    unknown: dict[str, int] = {}
    for one in answers:
        for name in one.verdict.missing:
            waiting.setdefault(name, []).append(one.provision.id)
            unknown[name] = unknown.get(name, 0) + (one.verdict.standing is Standing.UNKNOWN)
    order = sorted(waiting, key=lambda name: (-len(waiting[name]), -unknown[name], _PLACES[name]))
    return Asked(tuple(Question(FACTS[name], tuple(waiting[name])) for name in order), answers)


def _with_unpaid(setting: Setting) -> Facts:
    """Work out the months unpaid where the payments are told; without them nobody can know."""
    found = restraint(setting) if setting.facts.get("paid") is not None else None
    return with_months_unpaid(setting, found) if isinstance(found, Restraint) else setting.facts


_PLACES: Mapping[str, int] = {name: at for at, name in enumerate(FACTS)}
