"""A body that is no form: its bytes, as many as the call takes."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from fastapi import Request

from songbang.web.refused import TOO_LARGE, Stop


def body_within(most: int) -> Callable[[Request], Awaitable[bytes]]:
    """Return the dependency that gives the bytes of the body; more than ``most`` are refused as they come in."""

    async def body(request: Request) -> bytes:
        held = bytearray()
        async for piece in request.stream():
            held += piece
            if len(held) > most:
                raise Stop(TOO_LARGE)
        return bytes(held)

    return body


def body_told(
    says: str, *media_types: str, shape: Mapping[str, Any] | None = None, required: bool = True
) -> dict[str, Any]:
    """Return how OpenAPI tells of such a body; other media types are refused with 415."""
    content = {media: {"schema": shape or {"type": "string"}} for media in media_types}
    return {"requestBody": {"description": says, "required": required, "content": content}}
