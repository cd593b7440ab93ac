"""Rosters: handed in, audited while one watches, shown role by role; what was settled of their heads."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from songbang.law.read import load
from songbang.web.house import house_of, now, today
from songbang.web.pile.asked import day_of, place_of
from songbang.web.pile.file_names import title_of
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.pile.reading_told import told_of
from songbang.web.render import render
from songbang.web.roster.asked import KIND, RosterAsked, RosterPage
from songbang.web.roster.parted import parted
from songbang.web.roster.shown import shown

router = APIRouter()

FORM = "new-roster"
_GLANCE = 0.15
"""Seconds that the page waits for an audit that is about to end, rather than show how far it is."""
_STOPPING = 2.0
_JSON = "application/json"


@router.get("/rosters")
def all_rosters(request: Request) -> Response:
    """Show where a roster is handed in, and those that are kept."""
    return _form(request)


@router.post("/rosters")
def take(request: Request, handed: Annotated[Handed, Depends(handed_in)]) -> Response:
    """Take a roster with the agreements beside it and go to its page; our script is told the address instead."""
    if not handed.files:
        return _form(request, 422, nothing_chosen=True)
    files = parted(handed.files)
    place, day = place_of(handed.place), handed.on
    if day:
        day_of(day)
    settings = {name: value for name, value in (("place", place), ("on", day)) if value}
    house = house_of(request)
    roster = next(name for name in files if name.startswith(f"{KIND}/"))
    folder = house.store.folders.new(KIND, title_of([roster.partition("/")[2]]), now(), settings, files)
    house.store.typed.forget(FORM)
    address = f"/rosters/{folder.id}"
    if _JSON in request.headers.get("accept", ""):
        return JSONResponse({"address": address}, 201)
    return RedirectResponse(address, 303)


@router.get("/rosters/{roster_id}")
def show(request: Request, wanted: RosterAsked) -> Response:
    """Show what came out, or how far it is, or why it ended."""
    job = wanted.job()
    job.finished.wait(_GLANCE)
    found = wanted.audited()
    if found is not None:
        return render(request, "roster/audit.html.j2", wanted=wanted, **shown(found))
    if job.is_over:
        return render(request, "roster/stopped.html.j2", wanted=wanted, fault=job.fault)
    return render(request, "roster/reading.html.j2", wanted=wanted, told=_told(wanted))


@router.get("/rosters/{roster_id}/progress")
def progress(request: Request, wanted: RosterAsked) -> Response:
    """Return the part of the page that tells how far it is; once it has ended, have the page opened anew."""
    answer = render(request, "pile/progress.html.j2", wanted=wanted, told=_told(wanted))
    if wanted.job().is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.post("/rosters/{roster_id}/stop")
def stop(wanted: RosterAsked) -> Response:
    """Stop the audit."""
    job = wanted.job()
    wanted.house.pool.cancel(job)
    job.finished.wait(_STOPPING)
    return RedirectResponse(wanted.address, 303)


@router.post("/rosters/{roster_id}/again")
def again(wanted: RosterAsked) -> Response:
    """Audit again what was stopped or failed."""
    wanted.job(again=True)
    return RedirectResponse(wanted.address, 303)


def _form(request: Request, status: int = 200, *, nothing_chosen: bool = False) -> Response:
    house = house_of(request)
    return render(
        request,
        "roster/new.html.j2",
        status,
        nothing_chosen=nothing_chosen,
        form=FORM,
        typed=house.store.typed.of(FORM),
        limits=house.settings.limits,
        places=load().places,
        today=today(),
        rosters=house.store.folders.all(KIND),
    )


def _told(wanted: RosterPage) -> object:
    pool = wanted.house.pool
    return told_of(wanted.job(), pool.all(), pool.now())
