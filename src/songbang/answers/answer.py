"""Every provision in force, judged on the facts that are known."""

from dataclasses import dataclass, replace
from datetime import date

from songbang.answers.dispatch import rule
from songbang.basis.facts import Facts
from songbang.basis.known import held
from songbang.basis.provision import Provision
from songbang.basis.standing import Force, Standing, Topic
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.law.in_force import Law

GUIDANCE = Words("{says}这是部委指引，指引不是法律。", "{says} It is ministry guidance; guidance is not law.")
PRACTICE = Words("{says}这是裁判中的做法，没有明文规定。", "{says} This is court practice; no text says so.")


@dataclass(frozen=True, slots=True)
class Answer:
    """A provision and how the facts stand against it."""

    provision: Provision
    verdict: Verdict


def judge(provision: Provision, facts: Facts) -> Verdict:
    """Return the verdict of the provision's rule; guidance and practice are called by their name in the sentence."""
    verdict = rule(provision.rule).judge(facts, provision)
    if provision.force is Force.MINISTRY_GUIDANCE:
        return replace(verdict, says=GUIDANCE.fill(says=verdict.says))
    if provision.force is Force.PRACTICE and verdict.standing is not Standing.KEPT:
        return replace(verdict, says=PRACTICE.fill(says=verdict.says))
    return verdict


def answer(facts: Facts, law: Law, place: str, day: date, topic: Topic | None = None) -> tuple[Answer, ...]:
    """Judge every provision in force in a place on a day.

    Where the fact ``clauses`` is known, provisions that speak only to clauses the papers do not hold are left out.
    A place whose law is not held here gets no answers.
    """
    return tuple(
        Answer(provision, judge(provision, facts))
        for provision in law.in_force(place, day, topic)
        if held(facts, provision) is not False
    )
