"""The door: the address that was printed opens a session once."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.web.guard.door import cookie_name
from songbang.web.house import house_of
from songbang.web.refused import SPENT, Stop

router = APIRouter()

_KEPT = 30 * 24 * 3600
"""Seconds that a browser keeps the cookie: it may be closed and opened again while the program runs."""


@router.get("/open")
def open_session(request: Request, token: str = "") -> Response:
    """Open a session for a token and go to the first page."""
    session = house_of(request).door.enter(token)
    if session is None:
        raise Stop(SPENT)
    answer = RedirectResponse("/", 303)
    answer.set_cookie(
        cookie_name(request.url.port or 0), session, max_age=_KEPT, httponly=True, samesite="strict", path="/"
    )
    return answer
