"""The report on a pile as PDF: the same words as the page, without the papers themselves."""

from collections.abc import Iterator

from songbang.basis.problem import Problem
from songbang.findings.finding import Outcome
from songbang.law.in_force import Law
from songbang.reports import gist
from songbang.reports.days import day_words
from songbang.reports.html.places import places_of_clauses
from songbang.reports.labels import standing
from songbang.reports.pdf.clause_blocks import clause_blocks
from songbang.reports.pdf.document import Block, Paragraph, Run
from songbang.reports.pdf.finding_blocks import Places, finding_blocks, place_of
from songbang.reports.pdf.front import document
from songbang.reports.pdf.money_blocks import firm_blocks, money_blocks
from songbang.reports.pdf.pile_blocks import missing_blocks, pile_blocks, unread_blocks
from songbang.reports.pdf.source_blocks import source_blocks
from songbang.reports.pdf.typeset import typeset
from songbang.reports.pdf.voice import Voice
from songbang.reports.phrases import PHRASES
from songbang.reports.place_names import law_names
from songbang.reports.sources import sources


def report_pdf(outcome: Outcome, law: Law, lang: str = "zh") -> bytes | Problem:
    """Return the report in ``lang`` as PDF, or why there is none.

    Every clause is quoted whole with its page; the papers themselves stay in the HTML report.
    """
    voice, places = Voice(lang), places_of_clauses(outcome)
    blocks = (
        *_head(outcome, places, law, voice),
        *finding_blocks(outcome, places, law, voice),
        *money_blocks(outcome, voice),
        *firm_blocks(outcome, voice),
        *clause_blocks(outcome, places, law, voice),
        *missing_blocks(outcome, voice),
        *pile_blocks(outcome, voice),
        *source_blocks(sources(outcome, law.instruments), voice),
        *unread_blocks(outcome, voice),
    )
    return typeset(document(PHRASES["title"], gist.headline(outcome), blocks, voice))


def _head(outcome: Outcome, places: Places, law: Law, voice: Voice) -> Iterator[Block]:
    """Yield what stands under the headline: until when, what was read, and up to which day the law was reviewed."""
    for line in gist.until(outcome):
        yield Paragraph(voice.line(line), "lead")
    length = gist.length_finding(outcome)
    if length is not None:
        badge = Run(voice.say(standing(length)), "badge", to=place_of(length))
        yield Paragraph((*voice.line(length.says), badge), "lead")
    papers, clauses = len(outcome.readings), len(places)
    yield Paragraph(voice.told("read_on", papers=papers, clauses=clauses, day=day_words(outcome.day)))
    for code, day in outcome.reviewed.items():
        yield Paragraph(voice.told("reviewed", "quiet", place=law_names(code, law), day=day_words(day)))
