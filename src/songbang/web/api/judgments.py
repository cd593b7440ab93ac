"""Decisions of courts read into tables and counted; printed shares worked out again."""

from typing import Annotated, Any

from fastapi import Form, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.store.checkout import private_place
from songbang.tasks.printed_shares import printed_shares, printed_shares_json
from songbang.web.api.shape.answers import answer, document, file_answer, file_told
from songbang.web.api.shape.asked import PRINTED, Call, Called, Day, Id
from songbang.web.api.shape.handed import Files, Handed, NoFile, OneFile, named
from songbang.web.api.shape.job_told import job_told
from songbang.web.api.shape.packed import ZIP
from songbang.web.api.shape.refusals import no_such, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.results import done_in
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.jobs.job import Job
from songbang.web.jobs.judgments_work import DECISIONS, LABELS, RESULTS, Judged

router = resource("judgments")

_VALUES = ("documents", "looked_at", "decisions", "claims", "statistics", "checked")
JUDGED: dict[str, Any] = document("judgments", "The statistics, with what could not be read.", ["problems"], _VALUES)
SHARES: dict[str, Any] = {
    "description": "Every share worked out again.",
    "content": {"application/json": {"schema": {"type": "object", "required": ["shares", "differ", "problems"]}}},
}
LONGEST, MOST = 64, 100_000
Column = Annotated[
    str | None,
    Form(max_length=LONGEST, pattern=PRINTED, description="Which column of jsonl or parquet holds the text."),
]
Seed = Annotated[int, Query(ge=0, lt=2**32, description="Draws the intervals and the sample.")]
Sample = Annotated[int, Query(ge=0, le=MOST, description="So many decisions are drawn, to be labelled by hand.")]


@router.post(
    "/judgments",
    status_code=202,
    responses={200: JUDGED, 202: job_told("It goes on."), **refusing(409, 415, 429)},
    summary="Read decisions",
)
async def judgments(  # noqa: PLR0913 - what is asked of a run over decisions
    call: Call,
    day: Day,
    files: Files,
    *,
    text_column: Column = None,
    labels: NoFile = None,
    seed: Seed = 0,
    sample: Sample = 0,
    wait: Wait = 0,
) -> Response:
    """Read decisions and count; nothing of them is kept when it is done. As `songbang judgments --scans`.

    `labels` is a sample that was filled in. The tables are at `/jobs/{id}/judgments.zip`.
    """
    kept = {f"{DECISIONS}/{name}": file for name, file in named(call.house, files).items()}
    kept |= {} if labels is None else {LABELS: labels}
    column, lang = text_column or "", call.lang
    handed = await run_in_threadpool(Handed, kept, column=column, day=day, seed=seed, sample=sample, lang=lang)
    return await waited(call, put_in_line(call.house, "judgments", handed), wait)


@router.post("/judgments/shares", responses={200: SHARES, **refusing(415)}, summary="Work printed shares out again")
async def shares(call: Call, file: OneFile) -> Response:
    """Work printed shares out again from their counts. As `songbang judgments --check-shares`."""
    (kept,) = named(call.house, [file]).items()
    return await run_in_threadpool(_shares, call, *kept)


def _shares(call: Called, name: str, file: OneFile) -> Response:
    with private_place("shares") as place:
        path = place / name.rpartition("/")[2]
        Handed.write(path, file)
        return answer(printed_shares_json(printed_shares(path), call.lang))


@router.get(
    "/jobs/{id}/judgments.zip",
    responses={200: file_told("Tables, statistics, page and sample.", ZIP), **refusing(404, 409)},
    summary="The files of a run over decisions",
)
def archive(call: Call, id: Id) -> Response:  # noqa: A002 - as the address calls it
    """Give all files of a run as one zip."""
    job: Job | None = call.house.pool.get(id)
    found = None if job is None else done_in(job)
    if not isinstance(found, Judged):
        raise no_such()
    return file_answer(found.archive, ZIP, f"{RESULTS}.zip")
