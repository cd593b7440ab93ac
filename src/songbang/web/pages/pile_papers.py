"""One paper of a pile, for the place beside the report."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.web.pile.asked import PileAsked
from songbang.web.pile.page_picture import drawn_page
from songbang.web.pile.report_page import paper_of, text_teller
from songbang.web.render import render
from songbang.web.spoken import language_of

router = APIRouter()

_KEPT = {"cache-control": "private, max-age=600"}


@router.get("/piles/{pile_id}/papers/{number}")
def show_paper(request: Request, wanted: PileAsked, number: int) -> Response:
    """Return the part of the page that holds the words of a paper; the way to the pile where it is not read."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    return render(
        request,
        "pile/paper.html.j2",
        wanted=wanted,
        number=number,
        reading=paper_of(outcome, number),
        text_of=text_teller(wanted, language_of(request)),
    )


@router.get("/piles/{pile_id}/papers/{number}/pages/{page}")
def show_page(wanted: PileAsked, number: int, page: int) -> Response:
    """Return the picture of a page that was read from a picture."""
    outcome = wanted.outcome()
    if outcome is None:
        return RedirectResponse(wanted.address, 303)
    picture = drawn_page(wanted, paper_of(outcome, number), page)
    return Response(picture, media_type="image/jpeg", headers=_KEPT)
