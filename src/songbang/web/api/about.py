"""What is answered here: the version, how much at once, up to when the law was reviewed, where to go on."""

from typing import Any

from starlette.responses import Response

from songbang import __version__
from songbang.law.read import load
from songbang.reports.plain_values import Json
from songbang.reports.script import LANGUAGES
from songbang.web.api.shape.answers import answer
from songbang.web.api.shape.asked import Call
from songbang.web.api.shape.resource import ROOT, resource

router = resource("about")

_ABOUT: dict[str, Any] = {
    "description": "The interface.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["songbang", "languages", "limits", "law", "links"],
                "properties": {
                    "songbang": {"type": "string", "description": "The version."},
                    "languages": {"type": "array", "items": {"type": "string"}},
                    "limits": {"type": "object", "description": "Bytes, files, seconds, jobs."},
                    "law": {"type": "object", "description": "Places and the day their law was last reviewed."},
                    "links": {"type": "object", "additionalProperties": {"type": "string"}},
                },
            }
        }
    },
}
_RESOURCES = (
    "read",
    "text",
    "clause",
    "redact",
    "audit",
    "policy",
    "judgments",
    "rank",
    "flows",
    "lab",
    "lab/card",
    "lab/policies",
    "lab/ladder",
    "law",
    "jobs",
    "piles",
    "matters",
    "move",
    "drafts",
    "evidence/questions",
)


@router.get("", responses={200: _ABOUT}, summary="What is answered here")
def about(call: Call) -> Response:
    """Tell the version, the limits, up to when the law was reviewed, and the addresses."""
    law, limits = load(), call.house.settings.limits
    days = ((place, law.reviewed(place)) for place in sorted(law.places))
    reviewed: dict[str, Json] = {place: {"reviewed": day.isoformat() if day else None} for place, day in days}
    return answer(
        {
            "songbang": __version__,
            "languages": list(LANGUAGES),
            "limits": {
                "request_bytes": limits.request_bytes,
                "files": limits.files,
                "job_seconds": limits.job_seconds,
                "job_bytes": limits.job_bytes,
                "jobs_waiting": limits.waiting,
                "jobs_at_once": limits.workers,
            },
            "law": {"places": reviewed},
            "links": {"openapi": f"{ROOT}/openapi.json", **{name: f"{ROOT}/{name}" for name in _RESOURCES}},
        }
    )
