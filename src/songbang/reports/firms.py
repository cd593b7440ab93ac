"""The firms on the lists of a pile, as the report shows them: one a row, where each stands, how far the lists bind."""

from collections.abc import Iterator
from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.competitors import Competitor
from songbang.findings.finding import Outcome
from songbang.reports.contract_words import LIST_KINDS


@dataclass(frozen=True, slots=True)
class FirmRow:
    """One firm, and the papers that name it: each its place in the pile (from 0) and its name."""

    firm: Competitor
    papers: tuple[tuple[int, str], ...]


def firm_rows(outcome: Outcome) -> tuple[FirmRow, ...]:
    """Return the firms in reading order."""
    number = {reading.paper.name: at for at, reading in enumerate(outcome.readings)}
    return tuple(
        FirmRow(firm, tuple((number[name], name) for name in dict.fromkeys(at.paper for at in firm.places)))
        for firm in outcome.competitors
    )


def list_notes(outcome: Outcome) -> tuple[Words, ...]:
    """Return in words how open the lists of the non-competes are, each kind once."""
    return tuple(LIST_KINDS[kind] for kind in dict.fromkeys(_kinds(outcome)) if kind in LIST_KINDS)


def _kinds(outcome: Outcome) -> Iterator[str]:
    for reading in outcome.readings:
        for clause in reading.of_kind(Kind.NON_COMPETE):
            term = clause.term("named_competitors")
            if term is not None:
                yield str(term.flag("list_kind"))
