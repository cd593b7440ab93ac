"""The sliders of the lab: one policy in one group, worked out at once; the example card to write one's own by."""

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.lab.example import NAME, example_text
from songbang.lab.policy import policies
from songbang.tasks.many import needs_many
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of
from songbang.web.jobs.market_work import EXTRA
from songbang.web.market.tried import Tried, TriedAsked
from songbang.web.pile.taken_along import taken_along
from songbang.web.render import render
from songbang.web.spoken import language_of

if TYPE_CHECKING:
    from songbang.web.market.slid import Slid

router = APIRouter()


@router.get("/lab")
def lab(request: Request, asked: TriedAsked) -> Response:
    """Show the sliders with what they come to."""
    found, wrong = _answer(request, asked)
    cards = house_of(request).store.folders.all("lab")
    values = {"asked": asked, "found": found, "wrong": wrong, "policies": policies(), "cards": cards}
    return render(request, "market/lab.html.j2", 422 if wrong else 200, **values)


@router.get("/lab/answer")
def answer(request: Request, asked: TriedAsked) -> Response:
    """Return the part of the page that changes with the sliders; what is wrong with them is told in its place."""
    found, wrong = _answer(request, asked)
    return render(request, "market/answer.j2", asked=asked, found=found, wrong=wrong)


@router.get("/lab/card.toml")
def card() -> Response:
    """Give out the example card."""
    return taken_along(NAME, example_text())


def _answer(request: Request, asked: Tried) -> "tuple[Slid | None, Refusal | None]":
    """Return what the fields come to, or what is wrong with them."""
    try:
        with needs_many(EXTRA):
            from songbang.web.market.slid import slid  # noqa: PLC0415 - loads the models

            return slid(asked.told, asked.card.currency, language_of(request)), None
    except Refusal as wrong:
        return None, wrong
