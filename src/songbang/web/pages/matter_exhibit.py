"""One exhibit of the ledger: what was said of it is said anew, or it is taken out after one question."""

from collections.abc import Mapping
from datetime import datetime

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.matter.evidence.claims import claims, exhibits
from songbang.matter.evidence.entry import Entry
from songbang.store.folder import Folder
from songbang.tasks.evidence import amended, removed, told_of
from songbang.tasks.evidence_lists import listed
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.handed_in import all_entered
from songbang.web.matters.held import Held
from songbang.web.matters.opened import changed
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

TOLD = ("proves", "claim", "kind", "original", "obtained", "on")


@router.get("/matters/{matter_id}/evidence/{number}")
def exhibit(request: Request, folder: Held, number: int) -> Response:
    """Show an exhibit with what was said of it."""
    typed = house_of(request).store.typed.of(form_name(folder.id, f"exhibit-{number}"))
    return _page(request, folder, _entry(request, folder, number), typed, None)


@router.post("/matters/{matter_id}/evidence/{number}")
def say_anew(request: Request, folder: Held, number: int, fields: Fields) -> Response:
    """Write a further line of the ledger; the lines before stay."""
    entry, store = _entry(request, folder, number), house_of(request).store
    try:
        told = told_of(*(fields.get(name, "") for name in TOLD))
        changed(house_of(request), folder, lambda place: all_entered(amended(place, number, told, _moment())))
    except Refusal as why:
        return _page(request, folder, entry, fields, why)
    store.typed.forget(form_name(folder.id, f"exhibit-{number}"))
    return RedirectResponse(f"/matters/{folder.id}/evidence", 303)


@router.post("/matters/{matter_id}/evidence/{number}/remove")
def take_out(request: Request, folder: Held, number: int, fields: Fields) -> Response:
    """Take the exhibit out: a line says so and why, and its copy goes."""
    _entry(request, folder, number)
    why = fields.get("why", "")
    changed(house_of(request), folder, lambda place: all_entered(removed(place, number, why, _moment())))
    return RedirectResponse(f"/matters/{folder.id}/evidence", 303)


def _moment() -> datetime:
    return now().astimezone()


def _entry(request: Request, folder: Folder, number: int) -> Entry:
    with house_of(request).store.folders.checked_out(folder.id, now(), write=False) as place:
        found = next((one for one in listed(place).exhibits if one.number == number), None)
    if found is None:
        raise Stop(NOT_FOUND)
    return found


def _page(request: Request, folder: Folder, entry: Entry, typed: Mapping[str, str], wrong: Refusal | None) -> Response:
    held = dict(
        zip(TOLD, (entry.proves, entry.claim, entry.kind, entry.medium, entry.obtained, entry.obtained_on), strict=True)
    )
    return render(
        request,
        "matter/exhibit.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        entry=entry,
        kinds=exhibits(),
        claims=claims(),
        values={**held, **typed},
        wrong=wrong,
        form=form_name(folder.id, f"exhibit-{entry.number}"),
    )
