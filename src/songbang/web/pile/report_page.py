"""The report of a pile as a page: what was found on the left, a paper on the right, each leading to the other."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.readings.reading import Reading
from songbang.reports.html.paper_text import paper_text
from songbang.reports.html.report_values import Links, report_values
from songbang.reports.script import tell
from songbang.web.pile.asked import Asked
from songbang.web.pile.page_picture import page_addresses
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render
from songbang.web.spoken import language_of

LIGHT = 60_000
"""Characters up to which the text of a paper comes with the page; a longer one comes when it is asked for."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The paper beside the report: which of the pile, and whether its text comes with the page."""

    number: int
    reading: Reading
    is_here: bool


def report_page(request: Request, wanted: Asked, outcome: Outcome, paper: int | None) -> Response:
    """Return the page of the report with a paper beside it. Raises `Stop` for a paper that is not there."""
    law, lang = load(), language_of(request)
    beside = _beside(outcome, paper)
    return render(
        request,
        "pile/report.html.j2",
        **report_values(outcome, law, lambda words: tell(words, lang), _links(wanted, outcome, beside)),
        wanted=wanted,
        covered=law.places,
        beside=beside,
        text_of=text_teller(wanted, lang),
    )


def paper_of(outcome: Outcome, number: int) -> Reading:
    """Return a paper of the pile. Raises `Stop` for one that is not there."""
    if not 0 <= number < len(outcome.readings):
        raise Stop(NOT_FOUND)
    return outcome.readings[number]


def text_teller(wanted: Asked, lang: str) -> Callable[[int, Reading], str]:
    """Return what gives the words of a paper, by its number, with its marks and the pictures of its pages."""

    def text_of(number: int, reading: Reading) -> str:
        pictures = page_addresses(wanted, number, reading)
        return paper_text(reading, lambda words: tell(words, lang), named=True, pictures=pictures)

    return text_of


def _beside(outcome: Outcome, paper: int | None) -> Beside | None:
    if paper is not None:
        return Beside(paper, paper_of(outcome, paper), is_here=True)
    if not outcome.readings:
        return None
    number = next((at for at, reading in enumerate(outcome.readings) if reading.clauses), 0)
    reading = outcome.readings[number]
    return Beside(number, reading, is_here=len(reading.paper.text) <= LIGHT)


def _links(wanted: Asked, outcome: Outcome, beside: Beside | None) -> Links:
    """Return links that lead to the words at once where they are on the page, else to the page that has them."""
    number_of = {clause.id: at for at, reading in enumerate(outcome.readings) for clause in reading.clauses}
    here = beside.number if beside and beside.is_here else None

    def words(clause: str) -> str:
        number = number_of[clause]
        return f"{'' if number == here else wanted.at('', paper=number)}#m-{clause}"

    return Links(words, words, lambda number: f"{'' if number == here else wanted.at('', paper=number)}#papers")
