"""Where a clause stands, by its id: what a link to it needs to say."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.clauses.clause import Clause
from songbang.findings.finding import Finding, Outcome
from songbang.readings.reading import Reading


@dataclass(frozen=True, slots=True)
class Place:
    """A clause in its paper, and the findings that are about it."""

    reading: Reading
    clause: Clause
    findings: tuple[Finding, ...]


def places_of_clauses(outcome: Outcome) -> Mapping[str, Place]:
    """Return every clause of the pile by its id."""
    about: dict[str, list[Finding]] = {}
    for finding in outcome.findings:
        for name in finding.clauses:
            about.setdefault(name, []).append(finding)
    return {
        clause.id: Place(reading, clause, tuple(about.get(clause.id, ())))
        for reading in outcome.readings
        for clause in reading.clauses
    }
