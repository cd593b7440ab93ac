"""Whether this is a person whom the law lets an employer bind: for the worker an end from the first day on."""

from collections.abc import Iterator
from datetime import timedelta

from songbang.answers.answer import judge_applied
from songbang.answers.applicable import applicable
from songbang.answers.figures.restraint import Restraint
from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.position.bounds import WORKER, Doubt, End
from songbang.position.case import Case
from songbang.position.results import Reason
from songbang.position.status import Point

RULES = frozenset({"persons_class", "no_secret_access"})
RELATION = "work_relation"
ACCESS, RELATION_FACT = "access_to_secrets", "employment_kind"
EMPLOYER_SAYS = Words(
    "公司可以主张你接触过商业秘密或负有保密义务，协议对你有效。",
    "The employer can say that you had access to secrets or owe secrecy, and that the agreement binds you.",
)
SETTLES = Words(
    "由仲裁委或法院认定；在那之前，不要当作已经自由。",
    "A commission or court decides it; until then do not take yourself to be free.",
)
ONE_DAY = timedelta(days=1)


def not_a_person_to_bind(case: Case, found: Restraint) -> Iterator[End]:
    """Yield the worker's contention that the restraint does not bind such a person, one for each provision."""
    for topic in (Topic.PERSONS, Topic.SCOPE):
        for one in applicable(case.law, case.place, case.day, case.facts, topic):
            rule = one.provision.rule
            if one.lacking or one.unrecorded or rule not in RULES | {RELATION}:
                continue
            verdict = judge_applied(one, case.facts)
            wanted = Standing.OPEN if rule == RELATION else Standing.BROKEN
            if verdict.standing is wanted:
                doubt = Doubt(Point.PERSONS, EMPLOYER_SAYS, SETTLES, (one.provision,))
                reason = Reason(verdict.says, (one.provision,), verdict.facts)
                yield End(found.first - ONE_DAY, reason, WORKER, doubt)


def persons_missing(case: Case) -> tuple[str, ...]:
    """Return the facts on the person that nobody has told and that could lift the restraint."""
    return tuple(name for name in (ACCESS, RELATION_FACT) if case.facts.get(name) is None)
