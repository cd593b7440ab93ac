"""A resource of the interface: its calls under one address, with what all of them share."""

from typing import Annotated, Any

from fastapi import APIRouter, Security
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer

from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.route import ApiRoute

ROOT = "/api/v1"

_KEY = HTTPBearer(auto_error=False, scheme_name="key", description="The key in the file named with --key-file.")
_SESSION = APIKeyCookie(
    name="songbang-PORT",
    auto_error=False,
    scheme_name="session",
    description="The session of a browser that opened the printed address; PORT is the port of the app.",
)
_ALWAYS: dict[int | str, dict[str, Any]] = refusing(401, 403, 413, 421, 422)
"""The gate can refuse any call."""


async def _described(
    _key: Annotated[HTTPAuthorizationCredentials | None, Security(_KEY)],
    _session: Annotated[str | None, Security(_SESSION)],
) -> None:
    """Let OpenAPI tell of the two ways in; the gate sees to them before any call."""


def resource(tag: str) -> APIRouter:
    """Return the router of a resource."""
    return APIRouter(
        prefix=ROOT, tags=[tag], route_class=ApiRoute, dependencies=[Security(_described)], responses=_ALWAYS
    )
