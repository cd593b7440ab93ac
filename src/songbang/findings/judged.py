"""Findings that rest on the law: every provision in force that speaks to a clause of the pile, judged on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from songbang.answers.answer import judge
from songbang.basis.provision import Provision
from songbang.basis.verdict import Verdict
from songbang.findings.bundles import Bundle, bundles
from songbang.findings.finding import Because, Finding
from songbang.findings.stated import Stated
from songbang.law.in_force import Law


def judged(pile: Sequence[Stated], law: Law, place: str, day: date) -> list[Finding]:
    """Judge the law of a place on a day on the clauses of a pile; equal answers to several clauses are one finding."""
    found: dict[tuple[str, str, str], Finding] = {}
    for provision in law.in_force(place, day):
        for bundle in bundles(provision, pile):
            verdict = judge(provision, bundle.facts)
            key = (provision.id, verdict.says.zh, verdict.standing.value)
            found[key] = _joined(found.get(key), _finding(provision, verdict, bundle))
    return list(found.values())


def _finding(provision: Provision, verdict: Verdict, bundle: Bundle) -> Finding:
    # which kinds of clause the pile holds decides what is asked; it is no reason of an answer
    used = {name: fact for name, fact in verdict.facts.items() if name != "clauses"}
    return Finding(
        id="",
        topic=provision.topic,
        standing=verdict.standing,
        says=verdict.says,
        clauses=tuple(one.clause.id for one in bundle.clauses),
        because=Because(provision.cites, used, verdict.steps),
        provision=provision.id,
        place=provision.place,
        force=provision.force,
        effect=provision.effect,
        verified=provision.verified,
        missing=verdict.missing,
        flips=verdict.flips,
    )


def _joined(before: Finding | None, this: Finding) -> Finding:
    if before is None:
        return this
    clauses = tuple(dict.fromkeys((*before.clauses, *this.clauses)))
    return replace(before, clauses=clauses)
