"""The clauses of a printed report: each quoted whole with its page, its terms, and the findings about it."""

from collections.abc import Iterator

from songbang.clauses.clause import Clause
from songbang.findings.finding import Finding, Outcome
from songbang.law.in_force import Law
from songbang.readings.reading import Reading
from songbang.reports.labels import KINDS, PAPERS
from songbang.reports.pdf.document import Block, Card, Heading, Line, Paragraph, Quotation, Rows, Run
from songbang.reports.pdf.finding_blocks import Places, finding_line, place_of
from songbang.reports.pdf.term_lines import term_lines
from songbang.reports.pdf.voice import Voice
from songbang.reports.place_names import place_name
from songbang.reports.quoted import quoted
from songbang.reports.term_words import term_line


def clause_blocks(outcome: Outcome, places: Places, law: Law, voice: Voice) -> Iterator[Block]:
    """Yield every paper with its clauses."""
    yield Heading(1, voice.told("clauses"), "clauses")
    if not places:
        yield Paragraph(voice.told("clauses_none"))
    for reading in outcome.readings:
        yield Heading(2, (Run(reading.paper.name),))
        yield Paragraph(tuple(_about(reading, law, voice)), "quiet")
        if not reading.clauses:
            yield Paragraph(voice.told("no_clauses_in"))
        for clause in reading.clauses:
            yield Card(tuple(_clause(clause, reading, places, voice)), f"c-{clause.id}")


def _about(reading: Reading, law: Law, voice: Voice) -> Iterator[Run]:
    """Yield what a paper is, which place's law it is set against, and who signed it."""
    yield Run(voice.say(PAPERS[reading.kind]) if reading.kind in PAPERS else reading.kind)
    yield Run(f" · {voice.phrase('place')} {_place(reading, law, voice)}")
    for name, who in (("employer", reading.employer), ("worker", reading.worker)):
        if who:
            yield Run(f" · {voice.phrase(name)} ")
            yield Run(who, lang=reading.language)


def _place(reading: Reading, law: Law, voice: Voice) -> str:
    if not reading.place:
        return voice.phrase("place_unknown")
    name = place_name(reading.place, law)
    return voice.phrase("place_option", place=name) if reading.place_from == "option" else voice.say(name)


def _clause(clause: Clause, reading: Reading, places: Places, voice: Voice) -> Iterator[Block]:
    number = (Run(f"  {clause.number}", "quiet", reading.language),) if clause.number else ()
    page = (Run(f"  {voice.phrase('page', page=clause.page)}", "quiet"),) if clause.page else ()
    yield Heading(3, (Run(voice.say(KINDS[clause.kind])), *number, *page))
    yield Quotation(tuple(_quotation(clause, reading)))
    if reading.paper.is_doubtful(clause.span):
        yield Paragraph(voice.told("doubtful_clause"), "quiet")
    rows = tuple(_terms(clause, reading, voice))
    if rows:
        yield Rows(rows)
    about = tuple(run for finding in places[clause.id].findings for run in _leading(finding, voice))
    if about:
        yield Paragraph(about, "quiet")


def _leading(finding: Finding, voice: Voice) -> Line:
    topic, badge = finding_line(finding, voice)
    return (Run(topic.text, to=place_of(finding)), badge, Run("   "))


def _quotation(clause: Clause, reading: Reading) -> Iterator[Run]:
    for piece in quoted(clause, reading.paper.text):
        yield Run(piece.text, "marked" if piece.marks else "", reading.language)


def _terms(clause: Clause, reading: Reading, voice: Voice) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    for term in clause.terms:
        line = term_line(term)
        yield voice.line(line.label), tuple(term_lines(line, reading.language, voice))
