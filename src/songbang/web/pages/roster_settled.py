"""What a person settles of a roster: what its heads mean, and what rows of persons are needed for."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from songbang.tasks.audit_purpose import LONGEST, purpose_of
from songbang.tasks.refusal import Refusal
from songbang.web.house import now
from songbang.web.jobs.audit_work import COLUMNS
from songbang.web.render import render
from songbang.web.roster.asked import RosterAsked
from songbang.web.roster.settled import settled_text
from songbang.web.roster.shown import heads_of, shown

router = APIRouter()

Purpose = Annotated[str, Form(max_length=LONGEST * 4)]


@router.post("/rosters/{roster_id}/columns")
async def columns(request: Request, wanted: RosterAsked) -> Response:
    """Keep what the heads mean and audit anew."""
    found = wanted.audited()
    if found is not None:
        form = await request.form()
        chosen = {name: value for name, value in form.items() if isinstance(value, str)}
        text = settled_text(heads_of(found), chosen)
        wanted.house.store.folders.put(wanted.folder.id, COLUMNS, text.encode("utf-8"), now())
    return RedirectResponse(wanted.address, 303)


@router.post("/rosters/{roster_id}/purpose")
def purpose(request: Request, wanted: RosterAsked, purpose: Purpose = "") -> Response:
    """Keep what rows of persons are needed for, so that the files with them can be had; some purposes are declined."""
    try:
        said = purpose_of(purpose, wanted.day)
    except Refusal as fault:
        found = wanted.audited()
        if found is None:
            raise
        values = {"wanted": wanted, "declined": fault, "purpose": purpose}
        return render(request, "roster/audit.html.j2", 422, **{**shown(found), **values})
    words = "" if said is None else said.words
    wanted.house.store.folders.settle(wanted.folder.id, now(), purpose=words)
    return RedirectResponse(f"{wanted.address}#files", 303)


@router.post("/rosters/{roster_id}/no-purpose")
def no_purpose(wanted: RosterAsked) -> Response:
    """Take the purpose back: rows of persons are given no more."""
    wanted.house.store.folders.settle(wanted.folder.id, now(), purpose="")
    return RedirectResponse(wanted.address, 303)
