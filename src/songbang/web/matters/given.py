"""A file handed out: always as a file to keep, never as a page."""

from urllib.parse import quote

from starlette.responses import Response

BYTES = "application/octet-stream"


def handed_out(data: bytes, name: str, media: str = BYTES) -> Response:
    """Return a file under its name, also one that is not ASCII (RFC 6266)."""
    plain = "".join(sign if (sign.isascii() and sign.isalnum()) or sign in "-_." else "_" for sign in name) or "file"
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(data, media_type=media, headers={"content-disposition": disposition})
