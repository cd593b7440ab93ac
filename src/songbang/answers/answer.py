"""Every provision that counts, judged on the facts that are known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from songbang.answers.applicable import Applied, applicable
from songbang.answers.dispatch import rule
from songbang.answers.local_facts import local_facts
from songbang.answers.results import Answer
from songbang.answers.sides import Judged, sided
from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used
from songbang.basis.provision import Provision
from songbang.basis.standing import Force, Standing, Topic
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.law.in_force import Law

GUIDANCE = Words("{says}这是部委指引，指引不是法律。", "{says} It is ministry guidance; guidance is not law.")
PRACTICE = Words("{says}这是裁判中的做法，没有明文规定。", "{says} This is court practice; no text says so.")
UNRECORDED = Words(
    "这一条从{start}起才有记载，{day}当时怎么规定，这里不知道。",
    "This is recorded from {start} on only; what applied on {day} is not known here.",
)


def judge(provision: Provision, facts: Facts) -> Verdict:
    """Return the verdict of the provision's rule; guidance and practice are called by their name in the sentence."""
    verdict = rule(provision.rule).judge(facts, provision)
    if provision.force is Force.MINISTRY_GUIDANCE:
        return _saying(verdict, _called(GUIDANCE, verdict.says))
    if provision.force is Force.PRACTICE and verdict.standing is not Standing.KEPT:
        return _saying(verdict, _called(PRACTICE, verdict.says))
    return verdict


def _saying(verdict: Verdict, says: Words) -> Verdict:
    return Verdict(verdict.standing, says, verdict.facts, verdict.steps, verdict.missing, verdict.flips)


@lru_cache(maxsize=1024)
def _called(name: Words, says: Words) -> Words:
    """Return a sentence with what it is called; most sentences are those of the law itself and come again."""
    return name.fill(says=says)


def judge_applied(applied: Applied, facts: Facts) -> Verdict:
    """Return the verdict for a provision that counts; one whose conditions are not known names them."""
    provision = applied.provision
    if applied.unrecorded:
        says = UNRECORDED.fill(start=provision.start, day=applied.day)
        return Verdict(Standing.SILENT, says, used(facts, applied.day_from or ""))
    if applied.lacking:
        return lacking(provision, facts, applied.lacking)
    verdict = judge(provision, facts)
    conditions = used(facts, *provision.when, *((applied.day_from,) if applied.day_from else ()))
    return replace(verdict, facts={**verdict.facts, **conditions}) if conditions else verdict


def answer(facts: Facts, law: Law, place: str, day: date, topic: Topic | None = None) -> tuple[Answer, ...]:
    """Judge every provision that counts in a place for these facts when it is asked about on a day.

    Where the fact ``clauses`` is known, provisions that speak only to clauses the papers do not hold are left out.
    A place whose law is not held here gets no answers. The minimum wage of the place on that day is known without
    being told.
    """
    counted = applicable(law, place, day, facts, topic)
    if facts.get("clauses") is not None:
        counted = tuple(one for one in counted if held(facts, one.provision) is not False)
    local = local_facts(facts, law, place, day)
    days = {one.provision.id: one for one in counted}
    verdicts = _sided(counted, [(one.provision, judge_applied(one, local.facts)) for one in counted])
    return tuple(
        Answer(
            provision,
            verdict,
            days[provision.id].day,
            days[provision.id].day_from,
            provision.verified and local.checked(verdict),
        )
        for provision, verdict in verdicts
    )


def _sided(counted: Sequence[Applied], judged: Sequence[Judged]) -> list[Judged]:
    """Join the verdicts in conflict; what is not known to have applied on the day that counts is no side of one."""
    apart = {one.provision.id for one in counted if one.unrecorded}
    joined = {pair[0].id: pair for pair in sided([pair for pair in judged if pair[0].id not in apart])}
    found = [pair if pair[0].id in apart else joined.get(pair[0].id) for pair in judged]
    return [pair for pair in found if pair is not None]
