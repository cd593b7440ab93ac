"""What happened in a matter, by day: something is added, or one thing is taken out after one question."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.matter.event import EventKind
from songbang.matter.event_fields import LABELS
from songbang.store.folder import Folder
from songbang.tasks.matter.event import NewEvent, add_event
from songbang.tasks.matter.held import matter_in
from songbang.tasks.matter.remove import remove_event
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of
from songbang.web.matters.event_groups import GROUPS, event_fields
from songbang.web.matters.event_lines import event_lines
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.held import Held
from songbang.web.matters.opened import changed, looked_at
from songbang.web.matters.said_here import event_said_here
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

KINDS = {kind.value: kind for kind in EventKind}


@router.get("/matters/{matter_id}/events")
def events(request: Request, folder: Held, kind: str = "", remove: str = "") -> Response:
    """List the events; ``kind`` opens the form of one, ``remove`` asks whether the one of this sign is to go."""
    if kind and kind not in KINDS:
        raise Stop(NOT_FOUND)
    typed = house_of(request).store.typed.of(form_name(folder.id, f"event-{kind}")) if kind else {}
    return _page(request, folder, KINDS.get(kind), typed, remove=remove)


@router.post("/matters/{matter_id}/events")
def add(request: Request, folder: Held, fields: Fields) -> Response:
    """Add an event; one that cannot be read is asked for again, with what was typed."""
    store, kind = house_of(request).store, KINDS.get(fields.get("kind", ""))
    if kind is None:
        raise Stop(NOT_FOUND)
    details = [f"{one.name}={fields[one.name]}" for one in event_fields(kind) if fields.get(one.name)]
    try:
        told = NewEvent(kind.value, fields.get("date", ""), details)
        changed(house_of(request), folder, lambda place: add_event(place, told))
    except Refusal as why:
        return _page(request, folder, kind, fields, wrong=event_said_here(why, kind))
    store.typed.forget(form_name(folder.id, f"event-{kind.value}"))
    return RedirectResponse(f"/matters/{folder.id}/events", 303)


@router.post("/matters/{matter_id}/events/remove")
def take_out(request: Request, folder: Held, fields: Fields) -> Response:
    """Take out the event that was shown; where it tells something else by now, nothing is done."""
    line = fields.get("line", "")
    if not (line.isascii() and line.isdecimal() and len(line) < len(str(10**9))):
        raise Stop(NOT_FOUND)
    changed(house_of(request), folder, lambda place: remove_event(place, int(line), fields.get("mark", "")))
    return RedirectResponse(f"/matters/{folder.id}/events", 303)


def _page(  # noqa: PLR0913 - the parts of the page
    request: Request,
    folder: Folder,
    kind: EventKind | None,
    typed: Mapping[str, str],
    *,
    wrong: Refusal | None = None,
    remove: str = "",
) -> Response:
    with looked_at(house_of(request), folder) as place:
        matter = matter_in(place)
    lines = event_lines(matter)
    return render(
        request,
        "matter/events.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        lines=lines,
        odd=matter.problems,
        groups=GROUPS,
        labels_of=LABELS,
        kind=kind,
        fields=event_fields(kind) if kind else (),
        typed=typed,
        wrong=wrong,
        remove=next((one for one in lines if one.mark == remove), None),
        form=form_name(folder.id, f"event-{kind.value if kind else ''}"),
    )
