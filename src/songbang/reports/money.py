"""What the papers say about money, and the arithmetic of the findings about it."""

from dataclasses import dataclass

from songbang.basis.standing import Topic
from songbang.clauses.clause import Clause
from songbang.findings.finding import Finding, Outcome
from songbang.readings.reading import Reading
from songbang.reports.term_words import TermLine, term_line

MONEY_TERMS = ("compensation", "liquidated_damages", "return")
MONEY_TOPICS = (Topic.COMPENSATION, Topic.UNPAID, Topic.DAMAGES, Topic.RETURN, Topic.SERVICE_PERIOD, Topic.EQUITY)


@dataclass(frozen=True, slots=True)
class MoneyTable:
    """The terms about money of one paper, each with its clause, in reading order."""

    reading: Reading
    rows: tuple[tuple[Clause, TermLine], ...]


def money_tables(outcome: Outcome) -> tuple[MoneyTable, ...]:
    """Return a table for each paper that has a term about money."""
    tables = (MoneyTable(reading, _rows(reading)) for reading in outcome.readings)
    return tuple(table for table in tables if table.rows)


def money_steps(outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings about money that show their arithmetic."""
    return tuple(f for f in outcome.findings if f.topic in MONEY_TOPICS and f.because.steps)


def _rows(reading: Reading) -> tuple[tuple[Clause, TermLine], ...]:
    return tuple(
        (clause, term_line(term)) for clause in reading.clauses for term in clause.terms if term.name in MONEY_TERMS
    )
