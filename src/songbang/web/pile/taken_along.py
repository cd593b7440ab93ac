"""A file that is given out: as an attachment under its own name, never opened by the browser as a page of ours."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from starlette.responses import Response

_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ".html": "text/html; charset=utf-8",
        ".json": "application/json",
        ".pdf": "application/pdf",
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".zip": "application/zip",
    }
)
_PLAIN: Final = "application/octet-stream"


def taken_along(name: str, data: bytes | str) -> Response:
    """Return the answer that a browser saves under the last part of ``name``."""
    last = PurePosixPath(name).name
    kind = _TYPES.get(PurePosixPath(last).suffix.lower(), _PLAIN)
    plain = "".join(sign if sign.isascii() and sign.isprintable() and sign not in '"\\%' else "_" for sign in last)
    told = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(last, safe='')}"
    return Response(data, media_type=kind, headers={"content-disposition": told})
