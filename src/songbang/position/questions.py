"""The missing facts, those first that decide the most: the days, then the money, then the rest of the law."""

from collections.abc import Sequence

from songbang.answers.asking import ask
from songbang.answers.results import Asked, Question
from songbang.basis.facts import FACTS
from songbang.position.case import Case
from songbang.position.flips import TRIED, decisive
from songbang.position.readings import read_case

NEEDLESS = frozenset({"filed", "joined_rival", "left_rival", "employee_rescinded", "released_on", "claim_item"})
"""What has simply not happened where no event tells of it."""


SELDOM = frozenset({"employment_kind", "in_writing"})
"""Facts that are as usual for nearly everybody: they decide much, and mostly nothing."""


def asked_of(case: Case) -> Asked:
    """Return how the law is answered on the facts, and the questions that its provisions wait for."""
    return ask(case.facts, case.law, case.place, case.day)


def questions(case: Case, asked: Asked, money_lacks: Sequence[str]) -> tuple[Question, ...]:
    """Return what is still to be asked, the most decisive first, each fact once.

    First comes what no day can be named without, then what was tried and would give the day another status, then what a
    sum waits for, then what is only seldom otherwise (another working relation, nothing in writing) and what other days
    wait for, then the order of the law's own questions.
    """
    today = next((one for side in read_case(case).sides for one in side.days if one.holds(case.day)), None)
    needed = today.missing if today is not None and today.status.value == "unknown" else ()
    open_facts = [name for name in TRIED if case.facts.get(name) is None]
    deciding = [name for name in open_facts if decisive(case, name)]
    other_days = [name for side in read_case(case).sides for one in side.days for name in one.missing]
    law_order = [question.fact.name for question in asked.questions]
    waits = {question.fact.name: question.provisions for question in asked.questions}
    first = [name for name in deciding if name not in SELDOM]
    ordered = dict.fromkeys((*needed, *first, *money_lacks, *deciding, *other_days, *law_order))
    return tuple(
        Question(FACTS[name], waits.get(name, ()))
        for name in ordered
        if name in FACTS and name not in NEEDLESS and case.facts.get(name) is None
    )
