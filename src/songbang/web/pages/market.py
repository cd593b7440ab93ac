"""The market: what can be asked of it; lists, moves and cards handed in."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from songbang.store.folder import Kind
from songbang.web.house import house_of, now
from songbang.web.market.asked import KINDS, KindAsked
from songbang.web.market.parted import parted
from songbang.web.market.settings import settings_of
from songbang.web.pile.file_names import title_of
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.render import render

router = APIRouter()

_JSON = "application/json"
Given = Annotated[Handed, Depends(handed_in)]


@router.get("/market")
def market(request: Request) -> Response:
    """Show what can be asked of a market, and what was handed in for it."""
    folders = house_of(request).store.folders
    return render(request, "market/market.html.j2", kept={kind: folders.all(kind) for kind in KINDS})


@router.get("/market/{kind}")
def form(request: Request, kind: KindAsked) -> Response:
    """Show where lists, moves or a card are handed in, and those that are kept."""
    return _form(request, kind)


@router.post("/market/{kind}")
def take(request: Request, kind: KindAsked, handed: Given) -> Response:
    """Take files and go to their page; our script is told the address instead."""
    if not handed.files:
        return _form(request, kind, 422, nothing_chosen=True)
    settings = settings_of(kind, handed.fields)
    house = house_of(request)
    folder = house.store.folders.new(kind, title_of(handed.files), now(), settings, parted(kind, handed.files))
    house.store.typed.forget(_name(kind))
    address = f"/market/{kind}/{folder.id}"
    if _JSON in request.headers.get("accept", ""):
        return JSONResponse({"address": address}, 201)
    return RedirectResponse(address, 303)


def _form(request: Request, kind: Kind, status: int = 200, *, nothing_chosen: bool = False) -> Response:
    house = house_of(request)
    return render(
        request,
        "market/new.html.j2",
        status,
        kind=kind,
        nothing_chosen=nothing_chosen,
        form=_name(kind),
        typed=house.store.typed.of(_name(kind)),
        limits=house.settings.limits,
        kept=house.store.folders.all(kind),
    )


def _name(kind: Kind) -> str:
    return f"new-{kind}"
