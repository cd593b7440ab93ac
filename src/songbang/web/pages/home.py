"""The first page: hand in papers; what was handed in before."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.law.read import load
from songbang.web.house import house_of, today
from songbang.web.render import render

router = APIRouter()

FORM = "new-pile"
_SHOWN = 6


@router.get("/")
def home(request: Request) -> Response:
    """Show the first page."""
    return home_page(request)


def home_page(request: Request, status: int = 200, *, nothing_chosen: bool = False) -> Response:
    """Return the first page, with what to do where a form came without files."""
    house = house_of(request)
    piles, matters = (house.store.folders.all(kind) for kind in ("pile", "matter"))
    return render(
        request,
        "home.html.j2",
        status,
        nothing_chosen=nothing_chosen,
        form=FORM,
        typed=house.store.typed.of(FORM),
        limits=house.settings.limits,
        places=load().places,
        today=today(),
        piles=piles[:_SHOWN],
        older=piles[_SHOWN:],
        matters=matters[:_SHOWN],
    )
