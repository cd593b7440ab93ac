"""The position of a matter as files: page, PDF, JSON, calendar, picture."""

import json

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.basis.problem import Problem
from songbang.reports.calendar_file import calendar
from songbang.reports.html.stand_page import stand_html
from songbang.reports.stand.figures import WIDE
from songbang.reports.stand.timeline import timeline_svg
from songbang.tasks.stand import stood_json
from songbang.web.house import house_of, now
from songbang.web.matters.given import handed_out
from songbang.web.matters.held import Held
from songbang.web.matters.position import day_of, position_of
from songbang.web.refused import Refused, Stop
from songbang.web.spoken import language_of

router = APIRouter()


@router.get("/matters/{matter_id}/position.html")
def page(request: Request, folder: Held, on: str = "") -> Response:
    """Hand out the page of the position: one file that needs nothing else."""
    found = position_of(house_of(request), folder, day_of(on))
    text = stand_html(found.position, found.told(), found.law, language_of(request))
    return handed_out(text.encode(), "position.html", "text/html; charset=utf-8")


@router.get("/matters/{matter_id}/position.pdf")
def print_out(request: Request, folder: Held, on: str = "") -> Response:
    """Hand out the position as PDF; why there is none is told."""
    from songbang.reports.pdf.stand_pdf import stand_pdf  # noqa: PLC0415 - typesetting is only needed here

    found = position_of(house_of(request), folder, day_of(on))
    made = stand_pdf(found.position, found.told(), found.law, language_of(request))
    if isinstance(made, Problem):
        raise Stop(Refused(422, made.code, made.says, made.do))
    return handed_out(made, "position.pdf", "application/pdf")


@router.get("/matters/{matter_id}/position.json")
def document(request: Request, folder: Held, on: str = "") -> Response:
    """Hand out what `songbang stand --json` prints."""
    found = position_of(house_of(request), folder, day_of(on))
    text = json.dumps(stood_json(found, language_of(request)), ensure_ascii=False, indent=2)
    return handed_out(text.encode(), "position.json", "application/json")


@router.get("/matters/{matter_id}/calendar.ics")
def dates(request: Request, folder: Held, on: str = "") -> Response:
    """Hand out the dates for a calendar."""
    found = position_of(house_of(request), folder, day_of(on))
    return handed_out(calendar(found.position.deadlines, language_of(request), now()), "calendar.ics", "text/calendar")


@router.get("/matters/{matter_id}/timeline.svg")
def timeline(request: Request, folder: Held, on: str = "") -> Response:
    """Hand out the picture of the time."""
    found = position_of(house_of(request), folder, day_of(on))
    return handed_out(
        timeline_svg(found.position, language_of(request), WIDE).encode(), "timeline.svg", "image/svg+xml"
    )
