"""Findings that rest on the law: every provision that counts and speaks to a clause of the pile, judged on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from songbang.answers.answer import judge_applied
from songbang.answers.applicable import Applied, applicable, conditioned
from songbang.answers.local_facts import local_facts
from songbang.answers.sides import sided
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Told
from songbang.basis.verdict import Verdict
from songbang.findings.bundles import Bundle, bundles
from songbang.findings.facts import PileFacts
from songbang.findings.finding import Because, Finding
from songbang.findings.stated import Stated
from songbang.law.in_force import Law

Clauses = tuple[str, ...]


def judged(pile: Sequence[Stated], law: Law, place: str, day: date) -> list[Finding]:
    """Judge the law of a place on a day on the clauses of a pile; equal answers to several clauses are one finding."""
    local = local_facts({}, law, place, day)
    found: dict[tuple[str, str, str], tuple[Finding, dict[str, None]]] = {}
    for provision, verdict, clauses in _verdicts(pile, law, place, day):
        key = (provision.id, verdict.says.zh, verdict.standing.value)
        if key not in found:
            checked = provision.verified and local.checked(verdict)
            found[key] = replace(_finding(provision, verdict), verified=checked), {}
        found[key][1].update(dict.fromkeys(clauses))
    return [replace(finding, clauses=tuple(clauses)) for finding, clauses in found.values()]


def _verdicts(pile: Sequence[Stated], law: Law, place: str, day: date) -> list[tuple[Provision, Verdict, Clauses]]:
    """Judge each provision on each bundle of clauses; views of the same clauses in conflict are one verdict."""
    facts = PileFacts(pile)
    single = [
        (_named(bundle), known, judge_applied(known, local_facts(bundle.facts, law, place, day).facts))
        for one in applicable(law, place, day, {})
        if one.provision.told is Told.PAPERS
        for bundle in bundles(one.provision, facts)
        if (known := conditioned(one, bundle.facts)) is not None
    ]
    order = {known.provision.id: at for at, (_, known, _verdict) in enumerate(single)}
    joined = [
        (provision, verdict, clauses)
        for clauses, group in groupby(sorted(single, key=lambda one: one[0]), key=lambda one: one[0])
        for provision, verdict in sided(_left([(known, verdict) for _, known, verdict in group]))
    ]
    return sorted(joined, key=lambda one: order[one[0].id])


def _left(group: Sequence[tuple[Applied, Verdict]]) -> list[tuple[Provision, Verdict]]:
    """Leave out what another provision displaces on the same clauses, once its conditions are known to hold."""
    displaced = {name for known, _ in group if not known.lacking for name in known.provision.overrides}
    return [(known.provision, verdict) for known, verdict in group if known.provision.id not in displaced]


def _named(bundle: Bundle) -> Clauses:
    return tuple(one.clause.id for one in bundle.clauses)


def _finding(provision: Provision, verdict: Verdict) -> Finding:
    # which kinds of clause the pile holds decides what is asked; it is no reason of an answer
    used = {name: fact for name, fact in verdict.facts.items() if name != "clauses"}
    return Finding(
        id="",
        topic=provision.topic,
        standing=verdict.standing,
        says=verdict.says,
        clauses=(),
        because=Because(provision.cites, used, verdict.steps),
        provision=provision.id,
        place=provision.place,
        force=provision.force,
        effect=provision.effect,
        missing=verdict.missing,
        flips=verdict.flips,
        wordings=provision.wordings if verdict.standing is Standing.BROKEN else (),
    )
