"""A job told as it goes on: a line or an event whenever something changes, and a sign of life in between."""

import json
from collections.abc import AsyncIterator
from time import monotonic

from anyio import sleep
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from songbang.web.api.shape.job_told import job_json
from songbang.web.jobs.job import Job

STREAM, LINES = "text/event-stream", "application/x-ndjson"
_GLANCE, _QUIET = 0.05, 10.0
"""Seconds between two looks; seconds without news after which what is known is told again."""


def told_as_it_goes(request: Request, job: Job, lang: str) -> Response:
    """Return the answer that goes on until the job has ended or nobody listens."""
    accepted = request.headers.get("accept", "")
    as_lines = LINES in accepted and STREAM not in accepted
    return StreamingResponse(_news(request, job, lang, as_lines=as_lines), media_type=LINES if as_lines else STREAM)


async def _news(request: Request, job: Job, lang: str, *, as_lines: bool) -> AsyncIterator[bytes]:
    before, told = "", 0.0
    while not await request.is_disconnected():
        over = job.is_over  # asked first: what is told after it is the end
        now = json.dumps(job_json(job, lang), ensure_ascii=False)
        if now != before or monotonic() - told > _QUIET:
            name = "ended" if over else "progress"
            line = f"{now}\n" if as_lines else f"event: {name}\ndata: {now}\n\n"
            yield line.encode("utf-8", errors="replace")
            before, told = now, monotonic()
        if over:
            return
        await sleep(_GLANCE)
