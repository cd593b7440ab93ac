"""Where a person stands: on a day, day by day, as a page, a picture, a calendar; the wage slips worked out."""

from pathlib import PurePosixPath
from typing import Annotated

from fastapi import Query, UploadFile
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.basis.words import Words
from songbang.matter.wages_told import SUFFIXES
from songbang.reports.calendar_file import calendar
from songbang.reports.html.stand_page import stand_html
from songbang.reports.pdf.stand_pdf import stand_pdf
from songbang.reports.stand.timeline import timeline_svg
from songbang.tasks.asked import days_asked
from songbang.tasks.stand import Stood, stood_json
from songbang.tasks.wages import wages_json, wages_of
from songbang.web.api.shape.answers import answer, document, file_answer, file_told
from songbang.web.api.shape.asked import Call, Called, Day, Id
from songbang.web.api.shape.handed import OneFile
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.keep import folder_of
from songbang.web.api.shape.matter import checked_out, matter_in, within
from songbang.web.api.shape.pdf import PDF, pdf_answer
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.house import now
from songbang.web.matters.position import position_of
from songbang.web.refused import Refused, Stop

router = resource("matters")

_WIDTH = 760
_STAND = document(
    "stand", "The position.", ["days", "deadlines", "options", "flips", "problems"], ["law", "status", "on"]
)
_WAGES = document("matter wages", "The slips worked out.", ["months", "bases", "lines", "problems"], ["law", "on"])
_NO_TABLE = Refused(
    422,
    "no_table",
    Words("这不是表格文件。", "This is no table."),
    Words("可以是 {listed}。", "It may be {listed}.").fill(listed=", ".join(SUFFIXES)),
)
Days = Annotated[
    str | None,
    Query(pattern=r"^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$", description="Each day of a range too: FROM..TO."),
]


@router.get(
    "/matters/{id}/stand",
    responses={200: _STAND, 202: job_told("With `days`: it goes on."), **refusing(404, 409, 429)},
    summary="Where the person stands",
)
async def stand(call: Call, id: Id, day: Day, days: Days = None, wait: Wait = 20) -> Response:  # noqa: A002
    """Tell where the person stands on a day. As `songbang stand`; with `days` it is work that can be waited for."""
    spell = days_asked(days)
    if spell is None:
        found = await run_in_threadpool(_stood, call, id, day)
        return await run_in_threadpool(lambda: answer(stood_json(found, call.lang)))
    folder = await run_in_threadpool(folder_of, call.house, "matter", id)

    ready = checked_out(call.house, folder, day=day, days=spell, lang=call.lang)
    return await waited(call, put_in_line(call.house, "stand", ready, "days", folder.id), wait)


@router.get(
    "/matters/{id}/position.html",
    responses={200: file_told("The page.", "text/html"), **refusing(404)},
    summary="The position as a page",
)
def page(call: Call, id: Id, day: Day) -> Response:  # noqa: A002
    """Give the position as one page that needs nothing else."""
    found = _stood(call, id, day)
    text = stand_html(found.position, found.told(), found.law, call.lang)
    return file_answer(text.encode("utf-8", errors="replace"), "text/html", "position.html")


@router.get(
    "/matters/{id}/position.pdf",
    responses={200: file_told("The page.", PDF), **refusing(404)},
    summary="The position as PDF",
)
def as_pdf(call: Call, id: Id, day: Day) -> Response:  # noqa: A002
    """Give the position as PDF."""
    found = _stood(call, id, day)
    return pdf_answer(stand_pdf(found.position, found.told(), found.law, call.lang), "position.pdf")


@router.get(
    "/matters/{id}/timeline.svg",
    responses={200: file_told("The picture.", "image/svg+xml"), **refusing(404)},
    summary="The time as a picture",
)
def timeline(call: Call, id: Id, day: Day) -> Response:  # noqa: A002
    """Give the picture of the time. As `songbang stand --picture`."""
    text = timeline_svg(_stood(call, id, day).position, call.lang, _WIDTH)
    return file_answer(text.encode("utf-8", errors="replace"), "image/svg+xml", "timeline.svg")


@router.get(
    "/matters/{id}/calendar.ics",
    responses={200: file_told("The dates.", "text/calendar"), **refusing(404)},
    summary="The dates as a calendar",
)
def dates(call: Call, id: Id, day: Day) -> Response:  # noqa: A002
    """Give the dates as an iCalendar file. As `songbang stand --ics`."""
    data = calendar(_stood(call, id, day).position.deadlines, call.lang, now())
    return file_answer(data, "text/calendar", "calendar.ics")


@router.get("/matters/{id}/wages", responses={200: _WAGES, **refusing(404)}, summary="The wage slips worked out")
def wages(call: Call, id: Id, day: Day) -> Response:  # noqa: A002
    """Tell which lines count and what the bases come to. As `songbang matter wages`."""
    with matter_in(call, id) as place:
        return answer(within(wages_json(wages_of(place, day), call.lang), place))


@router.put("/matters/{id}/wages", responses={200: _WAGES, **refusing(404, 409, 415)}, summary="Put the wage slips")
def put_wages(call: Call, id: Id, day: Day, file: OneFile) -> Response:  # noqa: A002
    """Put a table of wage slips in the place of the one before, and tell what it comes to."""
    suffix = _table_suffix(file)
    with matter_in(call, id, write=True) as place:
        for other in SUFFIXES:
            (place / f"wages{other}").unlink(missing_ok=True)
        (place / f"wages{suffix}").write_bytes(file.file.read())
        return answer(within(wages_json(wages_of(place, day), call.lang), place))


def _table_suffix(file: UploadFile) -> str:
    suffix = PurePosixPath(file.filename or "").suffix.lower()
    if suffix not in SUFFIXES:
        raise Stop(_NO_TABLE)
    return suffix


def _stood(call: Called, name: str, day: Day) -> Stood:
    return position_of(call.house, folder_of(call.house, "matter", name), day)
