"""Decisions of courts: handed in, read while one watches, counted; the tables taken along; a sample given back."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from songbang.web.house import house_of, now, today
from songbang.web.jobs.judgments_work import DECISIONS, LABELS, RESULTS
from songbang.web.judgment.asked import KIND, SAMPLE, JudgmentAsked, JudgmentPage
from songbang.web.pile.asked import day_of
from songbang.web.pile.file_names import title_of
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.pile.reading_told import told_of
from songbang.web.pile.taken_along import taken_along
from songbang.web.render import render

router = APIRouter()

FORM = "new-judgments"
_GLANCE = 0.15
"""Seconds that the page waits for a reading that is about to end, rather than show how far it is."""
_STOPPING = 2.0
_LONGEST = 64
_SHOWN = 20
_JSON = "application/json"
Given = Annotated[Handed, Depends(handed_in)]


@router.get("/judgments")
def all_judgments(request: Request) -> Response:
    """Show where decisions are handed in, and those that are kept."""
    return _form(request)


@router.post("/judgments")
def take(request: Request, handed: Given) -> Response:
    """Take decisions and go to their page; our script is told the address instead."""
    if not handed.files:
        return _form(request, 422, nothing_chosen=True)
    if handed.on:
        day_of(handed.on)
    column = handed.column[:_LONGEST]
    settings = {name: value for name, value in (("on", handed.on), ("column", column)) if value}
    house = house_of(request)
    files = {f"{DECISIONS}/{name}": data for name, data in handed.files.items()}
    folder = house.store.folders.new(KIND, title_of(handed.files), now(), settings, files)
    house.store.typed.forget(FORM)
    address = f"/judgments/{folder.id}"
    if _JSON in request.headers.get("accept", ""):
        return JSONResponse({"address": address}, 201)
    return RedirectResponse(address, 303)


@router.get("/judgments/{judgment_id}")
def show(request: Request, wanted: JudgmentAsked) -> Response:
    """Show what came out, or how far it is, or why it ended."""
    job = wanted.job()
    job.finished.wait(_GLANCE)
    found = wanted.judged()
    if found is not None:
        page = "judgment/judged.html.j2"
        return render(request, page, wanted=wanted, found=found, told=found.document, sample=SAMPLE, most=_SHOWN)
    if job.is_over:
        labels = wanted.house.store.folders.read(wanted.folder.id, LABELS) is not None
        return render(request, "judgment/stopped.html.j2", wanted=wanted, fault=job.fault, labels=labels)
    return render(request, "judgment/reading.html.j2", wanted=wanted, told=_told(wanted))


@router.get("/judgments/{judgment_id}/progress")
def progress(request: Request, wanted: JudgmentAsked) -> Response:
    """Return the part of the page that tells how far it is; once it has ended, have the page opened anew."""
    answer = render(request, "judgment/progress.html.j2", wanted=wanted, told=_told(wanted))
    if wanted.job().is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.get("/judgments/{judgment_id}/tables.zip")
def tables(wanted: JudgmentAsked) -> Response:
    """Give out all files as one zip; where it is not done, go to the page."""
    found = wanted.judged()
    return RedirectResponse(wanted.address, 303) if found is None else taken_along(f"{RESULTS}.zip", found.archive)


@router.post("/judgments/{judgment_id}/labels")
def labels(wanted: JudgmentAsked, handed: Given) -> Response:
    """Take the sample that a person labelled and count anew with it."""
    if handed.files:
        data = next(iter(handed.files.values()))
        wanted.house.store.folders.put(wanted.folder.id, LABELS, data, now())
    return RedirectResponse(wanted.address, 303)


@router.post("/judgments/{judgment_id}/no-labels")
def no_labels(wanted: JudgmentAsked) -> Response:
    """Count without the labelled sample."""
    wanted.house.store.folders.remove(wanted.folder.id, LABELS, now())
    return RedirectResponse(wanted.address, 303)


@router.post("/judgments/{judgment_id}/stop")
def stop(wanted: JudgmentAsked) -> Response:
    """Stop the reading."""
    job = wanted.job()
    wanted.house.pool.cancel(job)
    job.finished.wait(_STOPPING)
    return RedirectResponse(wanted.address, 303)


@router.post("/judgments/{judgment_id}/again")
def again(wanted: JudgmentAsked) -> Response:
    """Read again what was stopped or failed."""
    wanted.job(again=True)
    return RedirectResponse(wanted.address, 303)


def _form(request: Request, status: int = 200, *, nothing_chosen: bool = False) -> Response:
    house = house_of(request)
    return render(
        request,
        "judgment/new.html.j2",
        status,
        nothing_chosen=nothing_chosen,
        form=FORM,
        typed=house.store.typed.of(FORM),
        limits=house.settings.limits,
        today=today(),
        judgments=house.store.folders.all(KIND),
    )


def _told(wanted: JudgmentPage) -> object:
    pool = wanted.house.pool
    return told_of(wanted.job(), pool.all(), pool.now())
