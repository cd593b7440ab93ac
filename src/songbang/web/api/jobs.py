"""Work that takes a while: how far it is, told as it goes on; stopped; what came out of it."""

from typing import Annotated, Any

from fastapi import Path, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.law.read import load
from songbang.reports.html.page import report_html
from songbang.reports.html.review_page import review_html
from songbang.reports.pdf.report_pdf import report_pdf
from songbang.review.corrections_file import NAME as CORRECTIONS
from songbang.review.entries import with_entries
from songbang.review.items import items_of
from songbang.web.api.papers import READ, REDACTED
from songbang.web.api.shape.answers import answer, file_answer, file_told
from songbang.web.api.shape.asked import Call, Id
from songbang.web.api.shape.events import LINES, STREAM, told_as_it_goes
from songbang.web.api.shape.handed import Handed
from songbang.web.api.shape.job_told import JOB_SCHEMA, job_json
from songbang.web.api.shape.pdf import PDF, pdf_answer
from songbang.web.api.shape.refusals import no_such, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.results import done_in, outcome_in, result_answer
from songbang.web.api.shape.word_copies import WORD, one_copy
from songbang.web.house import House
from songbang.web.jobs.job import Job
from songbang.web.jobs.task_works import Worded

router = resource("jobs")

_JOB = {"description": "The job now.", "content": {"application/json": {"schema": JOB_SCHEMA}}}
_JOBS = {
    "description": "Every job that is remembered, the oldest first.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["jobs"],
                "properties": {"jobs": {"type": "array", "items": JOB_SCHEMA}},
            }
        }
    },
}
_EVENT = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {"event": {"enum": ["progress", "ended"]}, "data": {"type": "string", "description": "The job."}},
}
_EVENTS = {
    "description": "The job, told anew whenever something changes, until it has ended.",
    "content": {STREAM: {"schema": _EVENT}, LINES: {"schema": {"type": "string"}}},
}
_RESULT: dict[str, Any] = {
    "description": "The document of what was done: read, text, redact, law, move, stand.",
    "content": {**READ["content"], "application/zip": REDACTED["content"]["application/zip"]},
}
_RESULT["content"]["application/json"] = {"schema": {"type": "object", "required": ["songbang", "command"]}}
_OF_A_READING = refusing(404, 409)
_ENDING = 5.0


@router.get("/jobs", responses={200: _JOBS}, summary="Every job")
def jobs(call: Call) -> Response:
    """List the jobs."""
    return answer({"jobs": [job_json(job, call.lang) for job in call.house.pool.all()]})


@router.get("/jobs/{id}", responses={200: _JOB, **refusing(404)}, summary="How far a job is")
def job(call: Call, id: Id) -> Response:  # noqa: A002 - as the address calls it
    """Tell how far a job is."""
    return answer(job_json(_job(call.house, id), call.lang))


@router.get("/jobs/{id}/events", responses={200: _EVENTS, **refusing(404)}, summary="Progress as it happens")
async def events(call: Call, id: Id) -> Response:  # noqa: A002
    """Tell of the job whenever something changes, as `text/event-stream` or, by Accept, `application/x-ndjson`.

    The last line tells how it ended.
    """
    return told_as_it_goes(call.request, _job(call.house, id), call.lang)


@router.delete("/jobs/{id}", responses={200: _JOB, **refusing(404)}, summary="Stop a job")
def cancel(call: Call, id: Id) -> Response:  # noqa: A002
    """Stop a job: its process is ended. One that has ended stays as it is."""
    found = _job(call.house, id)
    call.house.pool.cancel(found)
    found.finished.wait(_ENDING)
    if isinstance(found.work.ready, Handed):
        found.work.ready.drop()
    return answer(job_json(found, call.lang))


@router.get("/jobs/{id}/result", responses={200: _RESULT, **refusing(404, 409)}, summary="What came of a job")
async def result(
    call: Call,
    id: Id,  # noqa: A002
    *,
    tokens: Annotated[bool, Query(description="Of texts without personal data: what each token stands for.")] = False,
) -> Response:
    """Give the document of a job that is done; the documents of `move` and `stand` are in the language first asked."""
    return await run_in_threadpool(result_answer, call, _job(call.house, id), tokens=tokens)


@router.get(
    "/jobs/{id}/report.html",
    responses={200: file_told("The report.", "text/html"), **_OF_A_READING},
    summary="The report",
)
def report(call: Call, id: Id) -> Response:  # noqa: A002
    """Give the report of a reading as one page that needs nothing else."""
    page = report_html(outcome_in(_job(call.house, id)), load(), call.lang)
    return file_answer(page.encode("utf-8", errors="replace"), "text/html", "report.html")


@router.get(
    "/jobs/{id}/report.pdf",
    responses={200: file_told("The report.", PDF), **_OF_A_READING},
    summary="The report as PDF",
)
def report_as_pdf(call: Call, id: Id) -> Response:  # noqa: A002
    """Give the report of a reading as PDF."""
    return pdf_answer(report_pdf(outcome_in(_job(call.house, id)), load(), call.lang), "report.pdf")


@router.get(
    "/jobs/{id}/word/{number}", responses={200: file_told("The copy.", WORD), **_OF_A_READING}, summary="A marked copy"
)
def marked(call: Call, id: Id, number: Annotated[int, Path(ge=1, le=5000)]) -> Response:  # noqa: A002
    """Give a Word file with comments and tracked changes, by its number in the links of the result of `word`."""
    found = done_in(_job(call.house, id))
    copy = one_copy(found, number) if isinstance(found, Worded) else None
    if copy is None:
        raise no_such()
    return copy


@router.get(
    "/jobs/{id}/review.html",
    responses={200: file_told("The sheet.", "text/html"), **_OF_A_READING},
    summary="What is in doubt",
)
def review(call: Call, id: Id) -> Response:  # noqa: A002
    """Give the sheet of every reading that is in doubt. As `songbang read --review`."""
    page = review_html(items_of(outcome_in(_job(call.house, id)).readings), call.lang)
    return file_answer(page.encode("utf-8", errors="replace"), "text/html", "review.html")


@router.get(
    "/jobs/{id}/corrections.toml",
    responses={200: file_told("The entries.", "application/toml"), **_OF_A_READING},
    summary="To put it right",
)
def corrections(call: Call, id: Id) -> Response:  # noqa: A002
    """Give the file in which a person puts readings right, an entry for each place in doubt."""
    text = with_entries("", items_of(outcome_in(_job(call.house, id)).readings), call.lang)
    return file_answer(text.encode("utf-8", errors="replace"), "application/toml", CORRECTIONS)


def _job(house: House, name: str) -> Job:
    found = house.pool.get(name)
    if found is None:
        raise no_such()
    return found
