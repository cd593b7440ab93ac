"""What `songbang read --json` prints: the names and shapes of docs/contract.md, nothing renamed, nothing dropped."""

from collections.abc import Iterable

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.term import Term
from songbang.clauses.clause import Clause
from songbang.findings.competitors import Competitor
from songbang.findings.finding import Absence, Finding, Outcome
from songbang.papers.paper import Paper
from songbang.readings.reading import Mention, Reading
from songbang.readings.signature import Signature, signed_on
from songbang.reports.facts_json import facts_json
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell


def outcome_json(outcome: Outcome, lang: str = "zh") -> dict[str, Json]:
    """Return what reading a pile brought as one JSON object, its messages in ``lang``."""
    copied = {copy.paper: copy.of for copy in outcome.copies}
    return {
        "songbang": __version__,
        "command": "read",
        "law": {
            "on": outcome.day.isoformat(),
            "places": {place: {"reviewed": day.isoformat()} for place, day in outcome.reviewed.items()},
        },
        "papers": [reading_json(reading, lang, copied.get(reading.paper.name)) for reading in outcome.readings],
        "findings": [_finding(finding, lang) for finding in outcome.findings],
        "facts": facts_json(outcome),
        "references": [
            {"paper": r.paper, "title": r.title, "label": r.label, "found": r.found} for r in outcome.references
        ],
        "versions": [list(names) for names in outcome.versions],
        "competitors": [_competitor(one) for one in outcome.competitors],
        "absences": [_absence(absence, lang) for absence in outcome.absences],
        "problems": [problem_json(problem, lang) for problem in all_problems(outcome)],
    }


def all_problems(outcome: Outcome) -> tuple[Problem, ...]:
    """Return what could not be read in the whole pile, the problems inside papers included, each once."""
    inside = (problem for reading in outcome.readings for problem in reading.paper.problems)
    return tuple(dict.fromkeys((*outcome.problems, *inside)))


def reading_json(reading: Reading, lang: str, same_as: str | None = None) -> dict[str, Json]:
    """Return one paper: what it is, who it binds, its clauses with their places; it may be a copy of ``same_as``."""
    paper = reading.paper
    return {
        "name": paper.name,
        "sha256": paper.sha256,
        "format": paper.format,
        "language": reading.language,
        "kind": reading.kind,
        "place": reading.place,
        "place_from": reading.place_from,
        "pages": len(paper.pages) or None,
        "characters": len(paper.text),
        "legibility": round(paper.legibility, 3),
        "problems": [problem_json(problem, lang) for problem in paper.problems],
        "parties": {"employer": reading.employer, "worker": reading.worker},
        "mentions": list(_titles(reading.mentions)),
        "same_as": same_as,
        "signatures": [_signature(one) for one in reading.signatures],
        "signed_on": day.isoformat() if (day := signed_on(reading.signatures)) else None,
        "clauses": [_clause(clause, paper) for clause in reading.clauses],
    }


def _signature(one: Signature) -> dict[str, Json]:
    return {
        "party": one.party,
        "label": one.label,
        "signed": one.signed,
        "name": one.name,
        "date": one.day.isoformat() if one.day else None,
        "start": one.span.start,
        "end": one.span.end,
    }


def problem_json(problem: Problem, lang: str) -> dict[str, Json]:
    """Return one thing that stood in the way: which paper and page (or line), what, and what to do next."""
    return {
        "paper": problem.paper,
        "page": problem.page,
        **({} if problem.line is None else {"line": problem.line}),
        "code": problem.code,
        "says": tell(problem.says, lang),
        "do": tell(problem.do, lang),
    }


def _titles(mentions: Iterable[Mention]) -> Iterable[str]:
    # A paper that is named ten times is one paper; the brackets say that a title is meant.
    return dict.fromkeys(
        mention.title if mention.title.startswith(("《", "〈")) else f"《{mention.title}》" for mention in mentions
    )


def _clause(clause: Clause, paper: Paper) -> dict[str, Json]:
    text = paper.text
    return {
        "id": clause.id,
        "kind": clause.kind.value,
        "number": clause.number,
        "page": clause.page,
        "start": clause.span.start,
        "end": clause.span.end,
        "text": clause.span.of(text),
        "legibility": round(paper.legibility_of(clause.span), 3),
        "doubtful": paper.is_doubtful(clause.span),
        "terms": [_term(term, clause, text) for term in clause.terms],
    }


def _term(term: Term, clause: Clause, text: str) -> dict[str, Json]:
    # A value that follows from the clause as a whole is quoted with the whole clause.
    span = term.span or clause.span
    return {
        "name": term.name,
        "value": plain_value(term.value, "zh"),
        **{name: plain_value(value, "zh") for name, value in term.beside},
        "start": span.start,
        "end": span.end,
        "text": span.of(text),
    }


def _finding(finding: Finding, lang: str) -> dict[str, Json]:
    because = finding.because
    return {
        "id": finding.id,
        "topic": finding.topic.value,
        "standing": finding.standing.value,
        "provision": finding.provision,
        "place": finding.place,
        "force": finding.force.value if finding.force else None,
        "effect": finding.effect.value if finding.effect else None,
        "verified": finding.verified,
        "says": tell(finding.says, lang),
        "clauses": list(finding.clauses),
        "because": {
            "cites": [{"instrument": c.instrument, "title": c.title, "article": c.article} for c in because.cites],
            "facts": plain_value(because.facts, lang),
            "steps": [tell(step, lang) for step in because.steps],
        },
        "missing": list(finding.missing),
        "flips": [tell(flip, lang) for flip in finding.flips],
    }


def _competitor(one: Competitor) -> dict[str, Json]:
    return {
        "name": one.name,
        "aliases": list(one.aliases),
        "affiliates": one.affiliates,
        **({"remarks": one.remarks} if one.remarks else {}),
        "places": [{"paper": at.paper, "start": at.span.start, "end": at.span.end} for at in one.places],
    }


def _absence(absence: Absence, lang: str) -> dict[str, Json]:
    return {"topic": absence.topic.value, "says": tell(absence.says, lang), "papers": list(absence.papers)}
