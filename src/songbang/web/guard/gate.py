"""The one gate before the app: name, origin, size, session; what every answer carries is put on here."""

import logging
import os
from collections.abc import MutableMapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from songbang.web.guard.charset import is_utf8
from songbang.web.guard.door import cookie_name
from songbang.web.guard.headers import HEADERS
from songbang.web.guard.origin import host_is_ours, sent_by_us
from songbang.web.guard.size import TooLarge, limited
from songbang.web.house import house_of
from songbang.web.refused import CLOSED, ELSEWHERE, FAILED, NOT_OURS, OTHER_SIGNS, TOO_LARGE, Refused, refused

OPEN_TO_ALL = ("/open", "/static/", "/style/", "/language/")
"""What needs no session: the address that opens one, and what holds nothing of anybody."""
_BEARER = "bearer "
_LOG = logging.getLogger("songbang.web")


class Gate:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request that may not pass; hand on every other."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        within, sending = limited(receive, house_of(request).settings.limits.request_bytes), _Dressed(send)
        why = self._why_not(request)
        if why is not None:
            await _answer(request, why)(scope, within, sending)
            return
        try:
            await self.app(scope, within, sending)
        except TooLarge:
            if sending.begun:
                raise
            await _answer(request, TOO_LARGE)(scope, receive, sending)
        except ClientDisconnect:  # whoever asked went away while sending: there is nobody to answer
            return
        except Exception as error:
            if sending.begun or os.environ.get("SONGBANG_DEBUG"):
                raise
            # Only the kind of error is told: its text may hold words of a paper.
            _LOG.error("%s: %s", request.method, type(error).__name__)
            await _answer(request, FAILED)(scope, receive, sending)

    def _why_not(self, request: Request) -> Refused | None:
        house, headers = house_of(request), request.headers
        if not host_is_ours(headers, house.settings.hosts):
            return NOT_OURS
        if not sent_by_us(request.method, headers, house.settings.hosts):
            return ELSEWHERE
        if _told_size(headers) > house.settings.limits.request_bytes:
            return TOO_LARGE
        if not is_utf8(headers):
            return OTHER_SIGNS
        if request.url.path.startswith(OPEN_TO_ALL) or _known(request):
            return None
        return CLOSED


def _answer(request: Request, why: Refused) -> Response:
    return refused(request, why)


def _known(request: Request) -> bool:
    door = house_of(request).door
    session = request.cookies.get(cookie_name(request.url.port or 0), "")
    if door.knows(session):
        return True
    written = request.headers.get("authorization", "")
    return written.lower().startswith(_BEARER) and door.opens(written[len(_BEARER) :].strip())


def _told_size(headers: Headers) -> int:
    told = headers.get("content-length", "0")
    return int(told) if told.isdecimal() and told.isascii() else 0


class _Dressed:
    """Sends, with the headers that every answer carries; those that an answer set itself stay."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.begun = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun = True
            put_on(message)
        await self._send(message)


def put_on(message: MutableMapping[str, object]) -> None:
    """Put on the headers that an answer does not carry yet."""
    headers = MutableHeaders(scope=message)
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
