"""What a call answers: a document of the contract as JSON, or a file."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from songbang.reports.plain_values import Json

_KINDS: Mapping[str, dict[str, Any]] = {
    "songbang": {"type": "string", "description": "The version."},
    "command": {"type": "string"},
    "law": {"type": "object"},
    "facts": {"type": "object"},
    "figures": {"type": "object"},
    "prove": {"type": "object"},
    "against": {"type": "object"},
    "event": {"type": "object"},
    "counts": {"type": "object"},
    "place": {"type": ["string", "null"]},
    "on": {"type": "string", "format": "date"},
    "lang": {"type": "string"},
    "kind": {"type": "string"},
}
"""The shape of what stands at the top of documents; what is not named here is a list."""


def document(
    command: str, says: str, lists: Iterable[str] = (), values: Iterable[str] = (), **example: Json
) -> dict[str, Any]:
    """Return how OpenAPI tells of a document: ``lists`` and ``values`` stand in it, whatever else the contract says."""
    named = ["songbang", "command", *values, *lists]
    shapes = {name: _KINDS.get(name, {"type": "array"} if name in {*lists} else {}) for name in named}
    shapes["command"] = {"type": "string", "const": command}
    schema = {"type": "object", "required": named, "properties": shapes}
    shown = {"songbang": "0.1.0", "command": command, **example}
    return {"description": says, "content": {"application/json": {"schema": schema, "example": shown}}}


def answer(told: Mapping[str, Json], status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a document as JSON; half a character of a paper becomes a question mark, and its place stays."""
    data = json.dumps(told, ensure_ascii=False, allow_nan=False).encode("utf-8", errors="replace")
    return Response(data, status, headers, media_type="application/json")


def file_answer(data: bytes, media_type: str, name: str) -> Response:
    """Return a file to be saved under a name."""
    plain = "".join(one if one.isascii() and (one.isalnum() or one in "-_.") else "_" for one in name)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(data, media_type=media_type, headers={"content-disposition": disposition})


def file_told(says: str, *media_types: str) -> dict[str, Any]:
    """Return how OpenAPI tells of a file."""
    shape = {"type": "string", "format": "binary"}
    return {"description": says, "content": {media: {"schema": shape} for media in media_types}}
