"""What a worried person wants to know first: what binds, for how long, what is paid, what a breach costs."""

from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.facts import FACTS
from songbang.basis.problem import Problem
from songbang.basis.standing import Standing
from songbang.basis.term import Value
from songbang.basis.words import Words
from songbang.clauses.clause import Clause, Kind
from songbang.findings.finding import Finding, Outcome
from songbang.papers.notices import NOTICES
from songbang.papers.problems import INFORMS
from songbang.readings.reading import Reading
from songbang.reports.amounts import inside, join, months
from songbang.reports.contract_json import all_problems
from songbang.reports.labels import KINDS
from songbang.reports.phrases import PHRASES
from songbang.reports.term_words import TermLine, term_line

AFTER_LEAVING = (
    Kind.NON_SOLICIT_EMPLOYEES,
    Kind.NON_SOLICIT_CUSTOMERS,
    Kind.CONFIDENTIALITY,
    Kind.EMPLOYMENT_REPORTING,
    Kind.EVIDENCE_CONSENT,
    Kind.EQUITY_CLAWBACK,
    Kind.OTHER_RESTRAINT,
)
"""Duties beside the non-compete that are felt once the job has ended."""


READ_BUT_NOT_JUDGED = frozenset({"law_not_covered"})
"""Codes of problems of papers whose words were read all the same."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One term with the paper and the clause that state it."""

    reading: Reading
    clause: Clause
    line: TermLine


def stated(outcome: Outcome, *names: str) -> Iterator[Stated]:
    """Yield every term of these names, in reading order; what a copy says once more is left out."""
    copied = {copy.paper for copy in outcome.copies}
    for reading in outcome.readings:
        if reading.paper.name in copied:
            continue
        for clause in reading.clauses:
            for term in clause.terms:
                if term.name in names:
                    yield Stated(reading, clause, term_line(term))


def headline(outcome: Outcome) -> Words:
    """Say in one sentence what binds after leaving, and for how long."""
    if not outcome.readings:
        return PHRASES["nothing_read"]
    bound = _non_competes(outcome)
    if not bound:
        return PHRASES["no_non_compete"]
    terms = [term for clause in bound if (term := clause.term("duration_months"))]
    lengths = dict.fromkeys(length for term in terms for length in _lengths(term.value))
    if len(lengths) > 1:
        listed = join((months(length) for length in lengths), "、")
        return PHRASES["bound_differ"].fill(lengths=listed)
    if lengths:
        return PHRASES["bound_for"].fill(length=months(next(iter(lengths))))
    if any(term.flag("open_ended") for term in terms):
        return PHRASES["bound_open"]
    return PHRASES["bound_blank" if any(term.flag("blank") for term in terms) else "bound_unsaid"]


def until(outcome: Outcome) -> tuple[Words, ...]:
    """Say on what the last day depends, what else lasts after leaving, what was not read or not judged."""
    said: list[Words] = []
    starts = {term.value for clause in _non_competes(outcome) if (term := clause.term("starts"))}
    phrase = {
        "end_of_employment": "from_leaving",
        "notice": "from_notice",
        "signature": "from_signature",
    }.get(str(next(iter(starts), None)))
    if phrase and len(starts) == 1:
        said.append(PHRASES[phrase])
    others = _others(outcome)
    if others:
        said.append(PHRASES["also_bound"].fill(kinds=join((inside(KINDS[kind]) for kind in others), "、")))
    missed = len(unread(outcome))
    if missed:
        said.append(PHRASES["unread_note"].fill(count=missed))
    apart = len({problem.paper for problem in not_judged(outcome)})
    if apart:
        said.append(PHRASES["not_judged_note"].fill(count=apart))
    return tuple(said)


def unread(outcome: Outcome) -> tuple[Problem, ...]:
    """Return the problems of what could not be read."""
    return tuple(problem for problem in all_problems(outcome) if problem.code not in INFORMS | NOTICES.keys())


def doubtful(outcome: Outcome) -> tuple[Problem, ...]:
    """Return what is said of pictures that were read and should be compared with the original."""
    return tuple(problem for problem in all_problems(outcome) if problem.code in INFORMS - READ_BUT_NOT_JUDGED)


def notices(outcome: Outcome) -> tuple[Problem, ...]:
    """Return what there is to say about how the papers hang together: copies, pages missing or out of order."""
    return tuple(problem for problem in all_problems(outcome) if problem.code in NOTICES)


def not_judged(outcome: Outcome) -> tuple[Problem, ...]:
    """Return the problems of papers that were read and whose law is not held here."""
    return tuple(problem for problem in all_problems(outcome) if problem.code in READ_BUT_NOT_JUDGED)


def length_finding(outcome: Outcome) -> Finding | None:
    """Return the first finding on the length of the restraint that says more than that the rule is kept."""
    return next((f for f in outcome.findings if f.topic == "duration" and f.standing is not Standing.KEPT), None)


def pressing(outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings that ask for attention, in the order in which they matter."""
    return tuple(finding for finding in outcome.findings if not _at_rest(finding))


def silent(outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings that tell the rule where the papers say nothing."""
    return tuple(f for f in outcome.findings if _at_rest(f) and f.standing is Standing.SILENT)


def kept(outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings that say that a rule is met."""
    return tuple(finding for finding in outcome.findings if finding.standing is Standing.KEPT)


def questions(outcome: Outcome) -> tuple[str, ...]:
    """Return the names of the facts that would settle something, each once."""
    wanted = dict.fromkeys(name for finding in outcome.findings for name in finding.missing)
    return tuple(name for name in wanted if name in FACTS)


def _at_rest(finding: Finding) -> bool:
    # What the papers alone show (they differ, one is missing) asks for a step whatever its standing.
    return finding.standing is Standing.KEPT or (finding.standing is Standing.SILENT and finding.provision is not None)


def _lengths(value: Value) -> Iterator[int]:
    """Yield the months of one term, those of each rank where a table states several."""
    if isinstance(value, int):
        yield value
    elif isinstance(value, list):
        for held in value:
            yield from _lengths(held)
    elif isinstance(value, dict):
        yield from _lengths(value.get("value"))


def _non_competes(outcome: Outcome) -> list[Clause]:
    return [clause for reading in outcome.readings for clause in reading.of_kind(Kind.NON_COMPETE)]


def _others(outcome: Outcome) -> list[Kind]:
    found = {clause.kind for reading in outcome.readings for clause in reading.clauses}
    return [kind for kind in AFTER_LEAVING if kind in found]
