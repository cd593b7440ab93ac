"""A pile as it is kept: its files, its name, and its end."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from songbang.store.titles import LONGEST
from songbang.web.house import house_of, now
from songbang.web.pile.asked import PileAsked, pile_of
from songbang.web.pile.sizes import size_words
from songbang.web.render import render

router = APIRouter()

_FORM = "rename-pile-{}"


@router.get("/piles/{pile_id}/manage")
def manage(request: Request, wanted: PileAsked) -> Response:
    """Show the files of a pile, its name, and the way to erase it."""
    store = house_of(request).store
    form = _FORM.format(wanted.pile.id)
    return render(
        request,
        "pile/manage.html.j2",
        wanted=wanted,
        files=store.folders.files(wanted.pile.id),
        form=form,
        size_words=size_words,
        name=store.typed.of(form).get("name", wanted.pile.name),
        longest=LONGEST,
    )


@router.post("/piles/{pile_id}/name")
def rename(request: Request, wanted: PileAsked, name: Annotated[str, Form()] = "") -> Response:
    """Give a pile another name."""
    store = house_of(request).store
    store.folders.rename(wanted.pile.id, name, now())
    store.typed.forget(_FORM.format(wanted.pile.id))
    return RedirectResponse(wanted.at("/manage"), 303)


@router.get("/piles/{pile_id}/erase")
def ask_to_erase(request: Request, wanted: PileAsked) -> Response:
    """Ask once whether the pile is to be erased."""
    files = house_of(request).store.folders.files(wanted.pile.id)
    return render(request, "pile/erase.html.j2", wanted=wanted, files=files)


@router.post("/piles/{pile_id}/erase")
def erase(request: Request, pile_id: str) -> Response:
    """Erase a pile with all that was read from it."""
    pile, house = pile_of(request, pile_id), house_of(request)
    house.outcomes.forget(pile.id)
    house.store.folders.erase(pile.id)
    return RedirectResponse("/", 303)
