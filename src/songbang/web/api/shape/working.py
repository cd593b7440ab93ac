"""Work that takes a while: put in line, waited for as long as asked, and answered."""

from time import monotonic
from typing import Annotated

from anyio import sleep
from fastapi import Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.web.api.shape.answers import answer
from songbang.web.api.shape.asked import Called
from songbang.web.api.shape.job_told import job_json
from songbang.web.api.shape.resource import ROOT
from songbang.web.api.shape.results import result_answer
from songbang.web.house import House
from songbang.web.jobs.job import Job, Ready, Work, drop
from songbang.web.refused import BUSY, Stop

LONGEST_WAIT = 300
_GLANCE = 0.03
Wait = Annotated[
    float,
    Query(
        ge=0,
        le=LONGEST_WAIT,
        description="So many seconds the answer waits for the result; after them, 202 names the job.",
    ),
]


def put_in_line(house: House, kind: str, ready: Ready, work: str = "", owner: str | None = None) -> Job:
    """Put work of ``jobs/works.py`` in line, by the name of its kind where no other is given.

    A full line is refused.
    """
    job = house.pool.submit(kind, owner, Work(work or kind, ready))
    if job is None:
        drop(ready)
    return taken(job)


def taken(job: Job | None) -> Job:
    """Return the job that was taken in; a full line is refused."""
    if job is None:
        raise Stop(BUSY)
    return job


async def waited(call: Called, job: Job, wait: float, *, tokens: bool = False) -> Response:
    """Answer with the result if it comes in time, else with 202 and where the job is told of.

    A client that goes away while it waits takes its job with it, unless it reads a pile that others look at too.
    """
    until = monotonic() + wait
    while not job.is_over and monotonic() < until:
        await sleep(_GLANCE)
        if (job.owner is None or job.kind != "read") and await call.request.is_disconnected():
            call.house.pool.cancel(job)
    if job.is_over:
        return await run_in_threadpool(result_answer, call, job, tokens=tokens)
    return answer(job_json(job, call.lang), 202, {"location": f"{ROOT}/jobs/{job.id}"})
