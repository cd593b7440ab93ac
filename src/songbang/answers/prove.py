"""The cases that stand in the place files, asked again."""

from songbang.answers.answer import judge
from songbang.answers.results import Proof
from songbang.basis.provision import Provision
from songbang.law.in_force import Asked, Coming, Law, NotKnownBefore, Repealed
from songbang.law.place import Case

ANSWERS = {Provision: "in_force", NotKnownBefore: "not_known_before", Coming: "coming", Repealed: "repealed"}


def prove_cases(law: Law) -> tuple[Proof, ...]:
    """Ask every case of every place on its day."""
    return tuple(
        Proof(case, _differs(law.ask(case.provision, place.id, case.asked), case))
        for place in law.places.values()
        for case in place.cases
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
