"""A pile from being handed in to its report: taken, read while one watches, shown; stopped and read again."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from songbang.web.house import house_of, now
from songbang.web.jobs.job import Job
from songbang.web.pages.home import FORM, home_page
from songbang.web.pile.asked import Asked, PileAsked, day_of, place_of
from songbang.web.pile.file_names import title_of
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.pile.reading_told import told_of
from songbang.web.pile.report_page import report_page
from songbang.web.render import render

router = APIRouter()

_GLANCE = 0.15
"""Seconds that the page waits for a reading that is about to end, rather than show how far it is."""
_STOPPING = 2.0
_JSON = "application/json"


@router.post("/piles")
def take(request: Request, handed: Annotated[Handed, Depends(handed_in)]) -> Response:
    """Take a pile and go to its page; our script is told the address instead."""
    if not handed.files:
        return home_page(request, 422, nothing_chosen=True)
    place, day = place_of(handed.place), handed.on
    if day:
        day_of(day)
    settings = {name: value for name, value in (("place", place), ("on", day)) if value}
    house = house_of(request)
    pile = house.store.folders.new("pile", title_of(handed.files), now(), settings, handed.files)
    house.store.typed.forget(FORM)
    address = Asked(house, pile, place, day_of(day), "")
    house.outcomes.job(pile, place, address.day)  # where too much waits, its page says so and asks again
    if _JSON in request.headers.get("accept", ""):
        return JSONResponse({"address": address.address}, 201)
    return RedirectResponse(address.address, 303)


@router.get("/piles")
def all_piles() -> Response:
    """Go to the first page, where the piles are listed: a page that refused one may be opened again by its address."""
    return RedirectResponse("/", 303)


@router.get("/piles/{pile_id}")
def show(request: Request, wanted: PileAsked, paper: int | None = None) -> Response:
    """Show the report, or how far the reading is, or why it ended."""
    job = wanted.job()
    job.finished.wait(_GLANCE)
    outcome = wanted.outcome()
    if outcome is not None:
        return report_page(request, wanted, outcome, paper)
    if job.is_over:
        return render(request, "pile/stopped.html.j2", wanted=wanted, fault=job.fault)
    return render(request, "pile/reading.html.j2", wanted=wanted, told=_told(wanted, job))


@router.get("/piles/{pile_id}/progress")
def progress(request: Request, wanted: PileAsked) -> Response:
    """Return the part of the page that tells how far the reading is; once it has ended, have the page opened anew."""
    job = wanted.job()
    answer = render(request, "pile/progress.html.j2", wanted=wanted, told=_told(wanted, job))
    if job.is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.post("/piles/{pile_id}/stop")
def stop(wanted: PileAsked) -> Response:
    """Stop the reading."""
    job = wanted.job()
    wanted.house.pool.cancel(job)
    job.finished.wait(_STOPPING)
    return RedirectResponse(wanted.address, 303)


@router.post("/piles/{pile_id}/again")
def again(wanted: PileAsked) -> Response:
    """Read again what was stopped or failed."""
    wanted.job(again=True)
    return RedirectResponse(wanted.address, 303)


def _told(wanted: Asked, job: Job) -> object:
    pool = wanted.house.pool
    return told_of(job, pool.all(), pool.now())
