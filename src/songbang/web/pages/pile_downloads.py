"""What a person takes along from a pile: the report as a file, the Word files with comments, the originals."""

import json

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.problem import Problem
from songbang.law.read import load
from songbang.reports.html.page import report_html
from songbang.reports.pdf.report_pdf import report_pdf
from songbang.tasks.read import read_json
from songbang.tasks.refusal import refused
from songbang.web.house import house_of
from songbang.web.pile.asked import PileAsked, pile_of
from songbang.web.pile.marked_copy import marked_copy
from songbang.web.pile.report_page import paper_of
from songbang.web.pile.taken_along import taken_along
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.spoken import language_of

router = APIRouter()


@router.get("/piles/{pile_id}/report.html")
def as_page(request: Request, wanted: PileAsked) -> Response:
    """Give out the report as one HTML file; where the pile is not read, go to its page."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    return taken_along(f"{wanted.pile.name}.html", report_html(outcome, load(), language_of(request)))


@router.get("/piles/{pile_id}/report.json")
def as_document(request: Request, wanted: PileAsked) -> Response:
    """Give out the document of ``songbang read --json``."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    document = json.dumps(read_json(outcome, language_of(request)), ensure_ascii=False, indent=2)
    return taken_along(f"{wanted.pile.name}.json", document + "\n")


@router.get("/piles/{pile_id}/report.pdf")
def as_pdf(request: Request, wanted: PileAsked) -> Response:
    """Give out the report as PDF; where it cannot be made, say why."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    made = report_pdf(outcome, load(), language_of(request))
    if isinstance(made, Problem):
        raise refused(made)
    return taken_along(f"{wanted.pile.name}.pdf", made)


@router.get("/piles/{pile_id}/word/{number}")
def with_comments(request: Request, wanted: PileAsked, number: int) -> Response:
    """Give out a Word file with comments at its clauses; where that cannot be, say why."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    return taken_along(*marked_copy(wanted, outcome, paper_of(outcome, number).paper.name, language_of(request)))


@router.get("/piles/{pile_id}/files/{name:path}")
def original(request: Request, pile_id: str, name: str) -> Response:
    """Give out a file as it was handed in."""
    pile = pile_of(request, pile_id)
    data = house_of(request).store.folders.read(pile.id, name)
    if data is None:
        raise Stop(NOT_FOUND)
    return taken_along(name, data)
