"""The letters of a matter: what there is and when it fits, made as Word files and kept; nothing is sent."""

from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.drafts.fill import shown
from songbang.reports.script import LANGUAGES
from songbang.reports.stand.told import titled
from songbang.store.folder import Folder
from songbang.tasks.asked import language_asked
from songbang.tasks.draft import FOLDER, Drafted, drafted, kept_draft, usual_path
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, today
from songbang.web.matters.fields import Fields
from songbang.web.matters.held import Held
from songbang.web.matters.in_all import in_all, packed, unpacked
from songbang.web.matters.letters import letters
from songbang.web.matters.opened import changed
from songbang.web.matters.position import position_of
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()


@router.get("/matters/{matter_id}/drafts")
def drafts(request: Request, folder: Held) -> Response:
    """List the letters that there are and those that were made."""
    return _page(request, folder, None)


@router.post("/matters/{matter_id}/drafts")
def make(request: Request, folder: Held, fields: Fields) -> Response:
    """Make a letter as of today and show what to know before it is used."""
    store = house_of(request).store
    try:
        lang = language_asked(fields.get("lang", "zh"))
        made, name = changed(house_of(request), folder, lambda place: _made(place, fields.get("kind", ""), lang))
    except Refusal as why:
        return _page(request, folder, why)
    letter = made.letter
    told = {
        "name": in_all(letter.name),
        "notes": [in_all(one) for one in letter.notes],
        "open": [{lang: shown(one, lang) for lang in LANGUAGES} for one in letter.blanks],
        "figures": [{lang: shown(one, lang) for lang in LANGUAGES} for one in letter.figures],
    }
    after = store.folders.get(folder.id)
    if after is not None:
        store.results.put(folder.id, f"{FOLDER}/{name}", packed(told), after.version)
    return RedirectResponse(f"/matters/{folder.id}/drafts/{name}", 303)


@router.get("/matters/{matter_id}/drafts/{name}")
def draft(request: Request, folder: Held, name: str) -> Response:
    """Show a letter that was made: where to get it, what stays open in it, what to know first."""
    store, path = house_of(request).store, f"{FOLDER}/{name}"
    file = next((one for one in store.folders.files(folder.id) if one.name == path), None)
    if file is None:
        raise Stop(NOT_FOUND)
    kept = store.results.get(folder.id, path)
    told = unpacked(kept.data) if kept is not None else {}
    is_old = kept is not None and kept.version != folder.version
    return render(request, "matter/draft.html.j2", matter=folder, file=file, name=name, told=told, is_old=is_old)


def _made(place: Path, kind: str, lang: str) -> tuple[Drafted, str]:
    made = drafted(kind, place, today(), lang)
    return made, kept_draft(made, usual_path(made, place)).name


def _page(request: Request, folder: Folder, wrong: Refusal | None) -> Response:
    house = house_of(request)
    try:
        position = position_of(house, folder, today()).position
    except Refusal as why:
        position, wrong = None, wrong or why
    made = [one for one in house.store.folders.files(folder.id) if one.name.startswith(f"{FOLDER}/")]
    return render(
        request,
        "matter/drafts.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        letters=letters(position),
        made=made,
        titled=titled,
        wrong=wrong,
    )
