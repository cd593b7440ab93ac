"""Policies set side by side on a roster: chosen, worked out while one watches, shown with their pictures."""

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from songbang.portfolio.policy.shipped import shipped_words
from songbang.web.pile.reading_told import told_of
from songbang.web.pile.taken_along import taken_along
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render
from songbang.web.roster.policies_asked import PoliciesAsked, PoliciesPage

router = APIRouter()

_GLANCE = 0.15
"""Seconds that the page waits for what is about to end, rather than show how far it is."""


@router.get("/rosters/{roster_id}/policies")
def show(request: Request, asked: PoliciesAsked) -> Response:
    """Show what can be chosen, and what came out, or how far it is, or why it ended."""
    if not asked.policies or asked.wrong:
        return _page(request, asked, 422 if asked.wrong else 200)
    job = asked.job()
    job.finished.wait(_GLANCE)
    return _page(request, asked, fault=job.fault, running=not job.is_over)


@router.get("/rosters/{roster_id}/policies/progress")
def progress(request: Request, asked: PoliciesAsked) -> Response:
    """Return the part of the page that tells how far it is; once it has ended, have the page opened anew."""
    pool = asked.roster.house.pool
    job = asked.job()
    told = told_of(job, pool.all(), pool.now())
    answer = render(request, "pile/progress.html.j2", wanted=asked.roster, told=told)
    if job.is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.get("/rosters/{roster_id}/policies/files/{name}")
def result(asked: PoliciesAsked, name: str) -> Response:
    """Give out a file of the comparison; where it is not done, go to its page."""
    found = asked.compared()
    if found is None:
        return RedirectResponse(f"{asked.address}?{asked.query}", 303)
    data = found.files.get(name)
    if data is None:
        raise Stop(NOT_FOUND)
    return taken_along(f"{asked.roster.folder.name}-{name}", data)


def _page(
    request: Request, asked: PoliciesPage, status: int = 200, *, fault: object = None, running: bool = False
) -> Response:
    found = asked.compared()
    pool = asked.roster.house.pool
    return render(
        request,
        "roster/policies.html.j2",
        status,
        wanted=asked.roster,
        asked=asked,
        shipped=shipped_words(),
        found=found,
        # our own sections; what a roster or a policy says in them is escaped where they are made
        body=Markup(found.body) if found else "",  # noqa: S704
        fault=fault,
        told=told_of(asked.job(), pool.all(), pool.now()) if running else None,
    )
