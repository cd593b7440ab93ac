"""A job as JSON: how far it is, what stopped it, where its result is."""

from datetime import datetime
from typing import Any

from songbang.reports.plain_values import Json
from songbang.reports.script import tell
from songbang.web.api.shape.resource import ROOT
from songbang.web.jobs.job import Job, State

_STATES = [state.value for state in State]
_MOMENT = {"type": ["string", "null"], "format": "date-time"}
JOB_SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Job",
    "required": ["id", "kind", "state", "progress", "asked", "began", "ended", "problem", "links"],
    "properties": {
        "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "kind": {"type": "string", "description": "What is done: read, text, redact, …"},
        "state": {"type": "string", "enum": _STATES},
        "progress": {
            "type": "object",
            "required": ["unit", "done", "total", "note"],
            "properties": {
                "unit": {"type": "string", "description": "files, pictures or bytes"},
                "done": {"type": "integer", "minimum": 0},
                "total": {"type": "integer", "minimum": 0},
                "note": {"type": "string", "description": "What is at hand: the name of a paper."},
            },
        },
        "asked": _MOMENT,
        "began": _MOMENT,
        "ended": _MOMENT,
        "problem": {"type": ["object", "null"], "description": "Why it did not come to its end: code, says, do."},
        "links": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}


def job_json(job: Job, lang: str) -> dict[str, Json]:
    """Return what is known of a job now."""
    progress, fault = job.progress, job.fault
    problem: dict[str, Json] | None = None
    if fault is not None:
        problem = {"code": fault.code, "says": tell(fault.says, lang), "do": tell(fault.do, lang)}
    return {
        "id": job.id,
        "kind": job.kind,
        "state": job.state.value,
        "progress": {"unit": progress.unit, "done": progress.done, "total": progress.total, "note": progress.note},
        "asked": _moment(job.asked),
        "began": _moment(job.began),
        "ended": _moment(job.ended),
        "problem": problem,
        "links": links(job),
    }


def job_told(says: str) -> dict[str, Any]:
    """Return how OpenAPI tells of a job that was put in line."""
    where = {"schema": {"type": "string"}, "description": "Where the job is told of."}
    return {
        "description": says,
        "content": {"application/json": {"schema": JOB_SCHEMA}},
        "headers": {"Location": where},
    }


def links(job: Job) -> dict[str, Json]:
    """Return where to look for more of a job."""
    own = f"{ROOT}/jobs/{job.id}"
    found: dict[str, Json] = {"self": own, "events": f"{own}/events", "result": f"{own}/result"}
    if job.kind == "read":
        found |= {"report": f"{own}/report.html", "review": f"{own}/review.html"}
    if job.kind in {"audit", "policy", "rank", "flows", "lab"}:
        found["files"] = f"{own}/{job.kind}/{{name}}"
    if job.kind == "judgments":
        found["archive"] = f"{own}/judgments.zip"
    if job.owner is not None and job.kind == "read":
        found["pile"] = f"{ROOT}/piles/{job.owner}"
    return found


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
