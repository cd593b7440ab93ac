"""Firms that a person may go to, set against what the papers close; each answer is kept as it is given."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.basis.facts import FACTS
from songbang.position.move.result import Move
from songbang.reports.days import day_words
from songbang.reports.move_words import CLOSED, LISTED, SUBSTANCE, YES_OR_NO
from songbang.reports.source_words import force_words, source_words
from songbang.store.folder import Folder
from songbang.tasks.move import Moved, moved
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now, today
from songbang.web.matters.fields import Fields, form_name
from songbang.web.matters.firms_asked import answers_of, field_of, firms_of
from songbang.web.matters.held import Held
from songbang.web.matters.opened import looked_at
from songbang.web.render import render

router = APIRouter()

FORM = "move"
FIRMS = "firms"


@router.get("/matters/{matter_id}/move")
def move(request: Request, folder: Held) -> Response:
    """Show the firms that were asked about last, each with its answer; nothing of them is in the address."""
    return _page(request, folder)


@router.post("/matters/{matter_id}/move")
def check(request: Request, folder: Held, fields: Fields) -> Response:
    """Keep firms and answers, and show what follows."""
    store = house_of(request).store
    for name, value in fields.items():
        if name == FIRMS or name.startswith("a-"):
            store.typed.put(form_name(folder.id, FORM), name[:120], value, now())
    return RedirectResponse(f"/matters/{folder.id}/move#result", 303)


def _page(request: Request, folder: Folder) -> Response:
    store = house_of(request).store
    typed = store.typed.of(form_name(folder.id, FORM))
    found: Moved | None = None
    wrong: Refusal | None = None
    try:
        firms = firms_of(typed.get(FIRMS, ""))
        if firms:
            with looked_at(house_of(request), folder) as place:
                found = moved(place, firms, None, answers_of(typed, firms), today())
    except Refusal as why:
        wrong = why
    return render(
        request,
        "matter/move.html.j2",
        200 if wrong is None else 422,
        matter=folder,
        typed=typed,
        wrong=wrong,
        found=found,
        day=day_words(today()),
        field_of=field_of,
        listed=LISTED,
        substance=SUBSTANCE,
        closed=CLOSED,
        yes_or_no=YES_OR_NO,
        facts=FACTS,
        rests=() if found is None else _rests(found.move, found),
        form=form_name(folder.id, FORM),
    )


def _rests(move: Move, found: Moved) -> list[tuple[object, ...]]:
    """Return what the answers rest on, each provision once: what it says, where it is written, what kind of text."""
    reasons = [
        *move.closed.because,
        *(reason for firm in move.firms for reason in firm.because),
        *(reason for firm in move.firms for one in firm.inquiries for reason in one.because),
    ]
    held = {one.id: one for reason in reasons for one in reason.provisions}
    return [(one.says, list(source_words(one, found.law)), force_words(one)) for one in held.values()]
