"""A roster audited: which agreements hold, what is owed, role by role; rows only where it is said what for."""

from typing import Annotated, Any

from fastapi import File, Form, Path, UploadFile
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.tasks.audit_purpose import LONGEST, purpose_of
from songbang.web.api.shape.answers import document, file_answer, file_told
from songbang.web.api.shape.asked import PRINTED, Call, Day, Id, Place
from songbang.web.api.shape.handed import Handed, NoFile, OneFile, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.refusals import no_such, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.results import done_in
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.jobs.audit_work import COLUMNS, PAPERS, ROSTER, Audited
from songbang.web.jobs.job import Job

router = resource("audit")

_BYTES = "application/octet-stream"
_LISTS = ("columns", "roles", "because", "declined", "problems")
_VALUES = ("law", "place", "roster", "k", "people", "purpose", "rows")
AUDITED: dict[str, Any] = document("audit", "The roster as it was read, and its roles.", _LISTS, _VALUES)
Papers = Annotated[
    list[UploadFile] | None, File(description="Agreements; the staff number stands in the name of a file or folder.")
]
Purpose = Annotated[
    str | None,
    Form(
        max_length=LONGEST,
        pattern=PRINTED,
        description="What rows of persons are needed for; without it there are none.",
    ),
]
FileName = Annotated[str, Path(min_length=1, max_length=64, description="audit.xlsx, audit.html, errors.csv, …")]


@router.post(
    "/audit",
    status_code=202,
    responses={200: AUDITED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Audit a roster",
)
async def audit(  # noqa: PLR0913 - what is asked of an audit
    call: Call,
    day: Day,
    place: Place,
    roster: OneFile,
    *,
    papers: Papers = None,
    columns: NoFile = None,
    purpose: Purpose = None,
    wait: Wait = 0,
) -> Response:
    """Audit a roster; nothing of it is kept when it is done. As `songbang audit`.

    `columns` is a file of columns, `place` counts for rows that name none. The files are told of at
    `/jobs/{id}/audit/{name}`.
    """
    purpose_of(purpose, day)
    files = named(call.house, [roster])
    beside = {} if not papers else named(call.house, papers)
    kept = {f"{ROSTER}/{name.rpartition('/')[2]}": file for name, file in files.items()}
    kept |= {f"{PAPERS}/{name}": file for name, file in beside.items()}
    kept |= {} if columns is None else {COLUMNS: columns}
    handed = await run_in_threadpool(Handed, kept, place=place, day=day, purpose=purpose, lang=call.lang)
    return await waited(call, put_in_line(call.house, "audit", handed), wait)


@router.get(
    "/jobs/{id}/audit/{name}",
    responses={200: file_told("The file.", _BYTES), **refusing(404, 409)},
    summary="A file of an audit",
)
def audit_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002 - as the address calls it
    """Give a file of an audit: its page, its workbook, what was not read."""
    job: Job | None = call.house.pool.get(id)
    if job is None:
        raise no_such()
    found = done_in(job)
    data = found.files.get(name) if isinstance(found, Audited) else None
    if data is None:
        raise no_such()
    return file_answer(data, _BYTES, name)
