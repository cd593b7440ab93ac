"""Clauses told what they are: a line in, a line out; or a list in, a list out."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Annotated, Any

from fastapi import Depends
from starlette.responses import Response, StreamingResponse

from songbang.tasks.clause import classified_json, classified_lines
from songbang.web.api.shape.asked import Call
from songbang.web.api.shape.body import body_told, body_within
from songbang.web.api.shape.refusals import NOT_WHOLE, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.strict_json import read_json
from songbang.web.refused import TOO_LARGE, Stop

router = resource("papers")

MOST_BYTES, MOST_CLAUSES = 4_000_000, 1_000
LINES, JSON = "application/x-ndjson", "application/json"
_ONE: dict[str, Any] = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1, "maxLength": 20_000}},
}
_TOLD: dict[str, Any] = {
    "type": "object",
    "description": "`cuad` and `kinds` of a clause, or `error`, `line`, `says` and `do`.",
}
_BODY = body_told(f"At most {MOST_CLAUSES} clauses.", JSON, shape={"type": "array", "items": _ONE})
_BODY["requestBody"]["content"][LINES] = {"schema": {"type": "string", "description": 'One `{"text": "…"}` a line.'}}
_ANSWERS = {
    "description": "An answer for each clause, in order.",
    "content": {JSON: {"schema": {"type": "array", "items": _TOLD}}, LINES: {"schema": {"type": "string"}}},
}
Body = Annotated[bytes, Depends(body_within(MOST_BYTES))]


@router.post("/clause", responses={200: _ANSWERS, **refusing(415)}, openapi_extra=_BODY, summary="What clauses are")
def clause(call: Call, data: Body) -> Response:
    """Tell of each clause what it is. As `songbang clause`: lines are answered with lines, a list with a list."""
    if call.request.headers["content-type"].lower().startswith(LINES):
        return StreamingResponse(_lines(_counted(data), call.lang), media_type=LINES)
    return StreamingResponse(_list(_counted(_as_lines(data)), call.lang), media_type=JSON)


def _as_lines(data: bytes) -> bytes:
    """Return a list as lines; what is no list is refused."""
    try:
        listed = read_json(data)
    except json.JSONDecodeError:
        raise Stop(NOT_WHOLE) from None
    if not isinstance(listed, list):
        raise Stop(NOT_WHOLE)
    return "\n".join(json.dumps(one) for one in listed).encode("utf-8")


def _counted(data: bytes) -> bytes:
    if data.count(b"\n") > MOST_CLAUSES:
        raise Stop(TOO_LARGE)
    return data


def _lines(data: bytes, lang: str) -> Iterator[str]:
    for one in classified_lines(BytesIO(data)):
        yield json.dumps(classified_json(one, lang), ensure_ascii=False) + "\n"


def _list(data: bytes, lang: str) -> Iterator[str]:
    for at, line in enumerate(_lines(data, lang)):
        yield f"{', ' if at else '['}{line.rstrip()}"
    yield "]" if data else "[]"
