"""What came out of lists, moves or a card; how far it is; other fields for the same files."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from songbang.web.house import now
from songbang.web.market.asked import MarketAsked, MarketPage
from songbang.web.market.beside import beside
from songbang.web.market.settings import settings_of
from songbang.web.pile.handed_in import Handed, handed_in
from songbang.web.pile.reading_told import told_of
from songbang.web.render import render

router = APIRouter()

_GLANCE = 0.15
"""Seconds that the page waits for work that is about to end, rather than show how far it is."""
_STOPPING = 2.0


@router.get("/market/{kind}/{folder_id}")
def show(request: Request, wanted: MarketAsked) -> Response:
    """Show what came out, or how far it is, or why it ended."""
    job = wanted.job()
    job.finished.wait(_GLANCE)
    found = wanted.shown()
    if found is not None:
        # our own sections; what a list, a table or a card says in them is escaped where they are made
        body = Markup(found.body)  # noqa: S704
        return render(request, "market/shown.html.j2", wanted=wanted, found=found, body=body, beside=beside(wanted))
    if job.is_over:
        return render(request, "market/stopped.html.j2", wanted=wanted, fault=job.fault, beside=beside(wanted))
    return render(request, "market/reading.html.j2", wanted=wanted, told=_told(wanted))


@router.get("/market/{kind}/{folder_id}/progress")
def progress(request: Request, wanted: MarketAsked) -> Response:
    """Return the part of the page that tells how far it is; once it has ended, have the page opened anew."""
    answer = render(request, "market/progress.html.j2", wanted=wanted, told=_told(wanted))
    if wanted.job().is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.post("/market/{kind}/{folder_id}/stop")
def stop(wanted: MarketAsked) -> Response:
    """Stop the work."""
    job = wanted.job()
    wanted.house.pool.cancel(job)
    job.finished.wait(_STOPPING)
    return RedirectResponse(wanted.address, 303)


@router.post("/market/{kind}/{folder_id}/again")
def again(wanted: MarketAsked) -> Response:
    """Begin again what was stopped or failed."""
    wanted.job(again=True)
    return RedirectResponse(wanted.address, 303)


@router.post("/market/{kind}/{folder_id}/settings")
def settle(wanted: MarketAsked, handed: Annotated[Handed, Depends(handed_in)]) -> Response:
    """Take other fields for the same files, and work on them anew."""
    settings = settings_of(wanted.kind, handed.fields)
    wanted.house.store.folders.settle(wanted.folder.id, now(), **settings)
    return RedirectResponse(wanted.address, 303)


def _told(wanted: MarketPage) -> object:
    pool = wanted.house.pool
    return told_of(wanted.job(), pool.all(), pool.now())
