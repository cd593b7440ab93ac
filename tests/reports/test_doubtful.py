"""Clauses that were read from pictures that are hard to make out say so."""

from dataclasses import replace
from datetime import date
from typing import Any

from lxml import html
from tests.reports.make_outcome import agreement, law

from songbang.basis.span import Span
from songbang.cli.told import exit_code
from songbang.findings.finding import Outcome
from songbang.papers.paper import Doubtful, Piece
from songbang.papers.problems import problem
from songbang.reports.contract_json import outcome_json
from songbang.reports.html.page import report_html
from songbang.reports.summary import summary_lines
from songbang.scans.scan import Reason


def doubtful() -> Outcome:
    """A pile of one paper, the second clause of which stands on a line that is hard to make out."""
    reading = agreement()
    paper, second = reading.paper, reading.clauses[1]
    pieces = (
        Piece(0, 1, 0, second.span.start, (0, 0, 9, 9), 0.99),
        Piece(second.span.start, 1, second.span.start, len(second.span), (0, 0, 9, 9), 0.61),
    )
    place = Doubtful(second.span, 1, Reason.FAINT, (0, 0, 9, 9), "", b"")
    found = problem("doubtful_picture", paper.name, "1", 1)
    seen = replace(paper, pieces=pieces, doubts=(place,), problems=(found,))
    return Outcome(date(2026, 11, 22), {}, (replace(reading, paper=seen),), (), (), (found,))


def test_the_json_tells_how_sure_the_reading_of_each_clause_is() -> None:
    document: Any = outcome_json(doubtful())
    (paper,) = document["papers"]
    assert [clause["legibility"] for clause in paper["clauses"][:3]] == [0.99, 0.61, 1.0]
    assert [clause["doubtful"] for clause in paper["clauses"][:3]] == [False, True, False]


def test_the_report_and_the_summary_say_what_to_compare() -> None:
    tree: Any = html.document_fromstring(report_html(doubtful(), law(), "en"))
    told = [one.text_content() for one in tree.xpath("//article//p[@class='doubtful']")]
    assert told == ["This clause was read from a picture that is hard to make out. Compare it with the original."]
    lines = [f"{line.label} {line.text}" for line in summary_lines(doubtful(), None, "en")]
    assert any(line.startswith("Hard to make out") and "page 1" in line for line in lines)


def test_what_was_read_with_doubts_was_read() -> None:
    assert exit_code(doubtful()) == 0


def test_ink_that_nobody_read_makes_the_clause_beside_it_doubtful() -> None:
    (reading,) = doubtful().readings
    end = reading.clauses[0].span.end
    unread = Doubtful(Span(end, end), 1, Reason.UNREAD, (0, 0, 9, 9), "", b"")
    paper = replace(reading.paper, doubts=(unread,))
    assert paper.is_doubtful(reading.clauses[0].span)
    assert not paper.is_doubtful(reading.clauses[2].span)
