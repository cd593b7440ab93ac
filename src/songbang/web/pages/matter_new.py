"""A new matter: its name, and what the papers of a pile already tell of it."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.words import Words
from songbang.store.fault import StoreFault
from songbang.store.folder import Folder
from songbang.tasks.matter.begin import begun
from songbang.web.house import House, house_of, now
from songbang.web.matters.fields import Fields
from songbang.web.matters.from_pile import Reading, filled_from, reading_of
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render
from songbang.web.spoken import language_of

router = APIRouter()

FORM = "matter-new"
_UNNAMED = Words("我的事", "My matter")


@router.get("/matters/new")
def new(request: Request, pile: str = "") -> Response:
    """Ask for a name."""
    typed = house_of(request).store.typed.of(FORM)
    return _page(request, _pile(house_of(request), pile), typed.get("name", ""))


@router.post("/matters")
def make(request: Request, fields: Fields) -> Response:
    """Make the matter, fill it from the pile where one is named, and go on to the questions."""
    house, lang = house_of(request), language_of(request)
    pile = _pile(house, fields.get("pile", ""))
    reading = None if pile is None else reading_of(house, pile)
    if reading is Reading.GOES_ON and pile is not None:
        return RedirectResponse(f"/piles/{pile.id}", 303)
    name = fields.get("name", "") or _UNNAMED.say(lang)
    try:
        folder = house.store.folders.new("matter", name, now())
    except StoreFault as fault:
        return _page(request, pile, name, wrong=fault, status=422)
    with house.store.folders.checked_out(folder.id, now()) as place:
        begun(place, lang)
    house.store.typed.forget(FORM)
    if reading is None or isinstance(reading, Reading):
        return RedirectResponse(f"/matters/{folder.id}/questions", 303)
    filled_from(house, folder, reading)
    return RedirectResponse(f"/matters/{folder.id}/filled", 303)


def _pile(house: House, wanted: str) -> Folder | None:
    if not wanted:
        return None
    found = house.store.folders.get(wanted)
    if found is None or found.kind != "pile":
        raise Stop(NOT_FOUND)
    return found


def _page(
    request: Request, pile: Folder | None, name: str, *, wrong: StoreFault | None = None, status: int = 200
) -> Response:
    return render(request, "matter/new.html.j2", status, pile=pile, name=name, wrong=wrong, form=FORM)
