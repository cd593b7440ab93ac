"""The facts of a matter: each with where it was told, set, corrected, or taken out."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.law.names import place_title
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.store.folder import Folder
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.remove import remove_fact
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now
from songbang.web.matters.fact_field import fact_field
from songbang.web.matters.fact_groups import fact_groups
from songbang.web.matters.fact_lines import fact_lines
from songbang.web.matters.fact_set import fact_set
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.held import Held, as_seen
from songbang.web.matters.opened import looked_at
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()


@router.get("/matters/{matter_id}/facts")
def facts(request: Request, folder: Held, fact: str = "", remove: str = "") -> Response:
    """List the facts; ``fact`` opens the form of one, ``remove`` asks whether one is to go."""
    if fact and fact_field(fact) is None:
        raise Stop(NOT_FOUND)
    typed = house_of(request).store.typed.of(form_name(folder.id, f"fact-{fact}")) if fact else {}
    return _page(request, folder, fact, typed, remove=remove)


@router.post("/matters/{matter_id}/facts")
def put(request: Request, folder: Held, fields: Fields) -> Response:
    """Set a fact; one that cannot be read is asked for again, with what was typed."""
    store, name = house_of(request).store, fields.get("name", "")
    if fact_field(name) is None:
        raise Stop(NOT_FOUND)
    form = form_name(folder.id, f"fact-{name}")
    try:
        as_seen(folder, fields.get("seen", ""))
        with store.folders.checked_out(folder.id, now()) as place:
            fact_set(place, name, fields)
    except Refusal as why:
        return _page(request, folder, name, fields, wrong=why)
    except Stop:
        for key in ("value", "amount", "multiple", "of"):
            if key in fields:
                store.typed.put(form, key, fields[key], now())
        raise
    store.typed.forget(form)
    back = "#missing" if fields.get("from") == "position" else f"/facts#f-{name}"
    return RedirectResponse(f"/matters/{folder.id}{back}", 303)


@router.post("/matters/{matter_id}/facts/remove")
def take_out(request: Request, folder: Held, fields: Fields) -> Response:
    """Take a fact out."""
    as_seen(folder, fields.get("seen", ""))
    with house_of(request).store.folders.checked_out(folder.id, now()) as place:
        remove_fact(place, fields.get("name", ""))
    return RedirectResponse(f"/matters/{folder.id}/facts", 303)


def _page(  # noqa: PLR0913 - the parts of the page
    request: Request,
    folder: Folder,
    open_one: str,
    typed: Mapping[str, str],
    *,
    wrong: Refusal | None = None,
    remove: str = "",
) -> Response:
    with looked_at(house_of(request), folder) as place:
        matter: Matter = matter_in(place)
    lines = fact_lines(matter)
    return render(
        request,
        "matter/facts.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        told=matter,
        place=None if matter.place is None else place_title(matter.place, load()),
        lines=lines,
        groups=fact_groups(),
        known={one.name for one in lines},
        field=fact_field(open_one) if open_one else None,
        field_of=fact_field,
        typed=typed,
        wrong=wrong,
        remove=next((one for one in lines if one.name == remove), None),
        form=form_name(folder.id, f"fact-{open_one}"),
    )
