"""What a person takes along from a ranking, from flows or from the lab, and what is handed in once it was seen."""

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import RedirectResponse, Response

from songbang.web.market.asked import MarketAsked
from songbang.web.market.beside import put_beside, take_away
from songbang.web.matters.zipped import zipped
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.pile.taken_along import taken_along
from songbang.web.refused import NOT_FOUND, Stop

router = APIRouter()


@router.get("/market/{kind}/{folder_id}/all.zip")
def everything(wanted: MarketAsked) -> Response:
    """Give out all files as one zip; where they are not done, go to the page."""
    found = wanted.shown()
    if found is None:
        return RedirectResponse(wanted.address, 303)
    name = f"songbang-{wanted.kind}"
    return taken_along(f"{name}.zip", zipped(name, found.files))


@router.get("/market/{kind}/{folder_id}/files/{name}")
def result(wanted: MarketAsked, name: str) -> Response:
    """Give out one file; where it is not done, go to the page."""
    found = wanted.shown()
    if found is None:
        return RedirectResponse(wanted.address, 303)
    data = found.files.get(name)
    if data is None:
        raise Stop(NOT_FOUND)
    return taken_along(name, data)


@router.get("/market/{kind}/{folder_id}/style.css")
def style(wanted: MarketAsked) -> Response:
    """Give the style that the result has beside that of all sheets; an empty one where it is not done."""
    found = wanted.shown()
    return Response("" if found is None else found.style, media_type="text/css")


@router.post("/market/{kind}/{folder_id}/beside/{what}")
def beside(wanted: MarketAsked, what: str, handed: Annotated[Handed, Depends(handed_in)]) -> Response:
    """Take a file beside what was handed in, and work on both anew."""
    for name, data in list(handed.files.items())[:1]:
        put_beside(wanted, what, name, data)
    return RedirectResponse(wanted.address, 303)


@router.post("/market/{kind}/{folder_id}/without/{what}")
def without(wanted: MarketAsked, what: str) -> Response:
    """Take that file away again."""
    take_away(wanted, what)
    return RedirectResponse(wanted.address, 303)
