"""The cases that stand in the place files, asked again."""

from songbang.answers.answer import judge
from songbang.answers.results import Proof
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.law.in_force import Asked, Coming, Law, NotKnownBefore, Repealed
from songbang.law.place import Case

ANSWERS = {Provision: "in_force", NotKnownBefore: "not_known_before", Coming: "coming", Repealed: "repealed"}


def prove_cases(law: Law, within: str | None = None, topic: Topic | None = None) -> tuple[Proof, ...]:
    """Ask every case of every place on its day; those that count for one place, or of one topic, where it is named."""
    return tuple(
        Proof(case, _differs(law.ask(case.provision, place.id, case.asked), case))
        for place in (law.places.values() if within is None else law.line(within))
        for case in place.cases
        if topic is None or any(one.topic is topic for one in place.versions.get(case.provision, ()))
    )


def _differs(asked: Asked, case: Case) -> str:
    answer = ANSWERS.get(type(asked), "no_such")
    if case.answer is not None or not isinstance(asked, Provision):
        wanted = case.answer or "in_force"
        return "" if answer == wanted else f"expected {wanted}, got {answer}"
    verdict = judge(asked, case.facts)
    if verdict.standing != case.standing:
        return f"expected {case.standing}, got {verdict.standing}: {verdict.says.en}"
    if case.missing and verdict.missing != case.missing:
        return f"expected missing {case.missing}, got {verdict.missing}"
    told = " ".join([verdict.says.zh, verdict.says.en, *(step.en for step in verdict.steps)])
    return "" if case.tells in told else f"expected to tell {case.tells!r}, got {told!r}"
