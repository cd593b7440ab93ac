"""From readings to the outcome of a pile."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from songbang.basis.problem import Problem
from songbang.findings.absences import absences
from songbang.findings.changes import changes
from songbang.findings.competitors import competitors
from songbang.findings.conflicts import conflicts
from songbang.findings.copies import Copy, copies, copy_problems
from songbang.findings.finding import Finding, Outcome
from songbang.findings.judged import judged
from songbang.findings.loose_pages import loose_pages, loose_problems
from songbang.findings.missing_papers import missing_papers
from songbang.findings.order import rank
from songbang.findings.page_order import page_problems
from songbang.findings.paper_facts import PaperFacts, paper_facts
from songbang.findings.references import references
from songbang.findings.stated import stated
from songbang.findings.versions import versions
from songbang.law.in_force import Law
from songbang.papers.problems import problem
from songbang.readings.listed_elsewhere import with_lists
from songbang.readings.reading import Reading


def find(
    readings: Sequence[Reading], problems: Sequence[Problem], law: Law, day: date, worked_in: str | None = None
) -> Outcome:
    """Set what the papers say against the law of a day.

    The papers of one country whose law is held here are judged together: in the place of that country where the person
    says the work was done (``worked_in``), else in the most closely named place of most of them. A paper of another
    place keeps its clauses and gets a problem ``law_not_covered``, never another's law.
    """
    readings = with_lists(readings)
    copied = copies(readings)
    once = [reading for reading in readings if reading.paper.name not in {copy.paper for copy in copied}]
    covered = [reading for reading in once if reading.place and law.covers(reading.place)]
    findings: list[Finding] = []
    reviewed: dict[str, date] = {}
    told = PaperFacts()
    pile = stated(covered)
    if pile:
        place = _place(covered, worked_in)
        reviewed = {place: day_reviewed} if (day_reviewed := law.reviewed(place)) else {}
        findings += judged(pile, law, place, day)
        told = paper_facts(pile, place)
    named = references(readings, [problem.paper for problem in problems])
    groups = versions(once)
    alike = tuple(tuple(reading.paper.name for reading in group) for group in groups)
    findings += conflicts(stated(once), alike)
    findings += changes(groups)
    findings += missing_papers(once, named, alike)
    ordered = sorted(findings, key=rank)
    return Outcome(
        day=day,
        reviewed=reviewed,
        readings=tuple(readings),
        findings=tuple(replace(finding, id=f"f{at}") for at, finding in enumerate(ordered, 1)),
        absences=absences(pile),
        problems=(*problems, *_not_covered(readings, law), *_hanging_together(readings, copied)),
        references=named,
        copies=copied,
        versions=alike,
        competitors=competitors(readings),
        told=told,
    )


def _hanging_together(readings: Sequence[Reading], copied: Sequence[Copy]) -> list[Problem]:
    """What there is to say about copies, loose pages and the order of pages."""
    loose = loose_pages(readings)
    told = {name for one in loose for name in one.papers}
    return [*copy_problems(copied), *loose_problems(loose), *page_problems(readings, told)]


def _place(readings: Sequence[Reading], worked_in: str | None) -> str:
    """Where the work was done, else the place of most papers with clauses; a nearer one wins over its own country."""
    countries = {reading.place.split("-")[0] for reading in readings if reading.place}
    if worked_in is not None and worked_in.split("-", maxsplit=1)[0] in countries:
        return worked_in
    places = Counter(reading.place for reading in readings if reading.place and reading.clauses)
    return max(places, key=lambda place: (place.count("-") > 0, places[place], place.count("-"), place))


def _not_covered(readings: Sequence[Reading], law: Law) -> list[Problem]:
    return [
        problem("law_not_covered", reading.paper.name, detail=reading.place or "?")
        for reading in readings
        if reading.clauses and not (reading.place and law.covers(reading.place))
    ]
