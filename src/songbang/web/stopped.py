"""What a page or a call could not do, turned into an answer: never a traceback, always a next step."""

from collections.abc import Sequence

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from songbang.store.fault import StoreConflict, StoreFault, StoreMissing, disk_fault
from songbang.tasks.refusal import NOTHING_READ, Refusal
from songbang.web.guard.size import TooLarge
from songbang.web.refused import CHANGED, NOT_ALLOWED, NOT_FOUND, NOT_UNDERSTOOD, Refused, Stop, refused

_BY_STATUS = {404: NOT_FOUND, 405: NOT_ALLOWED}
_LONGEST = 120


def take_over(app: FastAPI) -> None:
    """Let every error of the app be answered here."""
    app.add_exception_handler(Stop, _stopped)
    app.add_exception_handler(Refusal, _refusal)
    app.add_exception_handler(StoreConflict, _conflict)
    app.add_exception_handler(StoreMissing, _missing)
    app.add_exception_handler(StoreFault, _store)
    app.add_exception_handler(OSError, _disk)
    app.add_exception_handler(RequestValidationError, _not_understood)
    app.add_exception_handler(HTTPException, _plain)


def _stopped(request: Request, error: Exception) -> Response:
    assert isinstance(error, Stop)  # noqa: S101 - as it was registered
    return refused(request, error.why)


def _refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)  # noqa: S101
    status = 404 if error.code == NOTHING_READ else 422
    return refused(request, Refused(status, "refused", error.says, error.do))


def _conflict(request: Request, _error: Exception) -> Response:
    return refused(request, CHANGED)


def _missing(request: Request, _error: Exception) -> Response:
    return refused(request, NOT_FOUND)


def _store(request: Request, error: Exception) -> Response:
    assert isinstance(error, StoreFault)  # noqa: S101
    return refused(request, Refused(422, "store", error.says, error.do))


def _disk(request: Request, error: Exception) -> Response:
    fault = disk_fault(error) if isinstance(error, OSError) else None
    if fault is None:
        raise error
    return _store(request, fault)


def _not_understood(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    places = ", ".join(dict.fromkeys(_place(one["loc"]) for one in error.errors()))
    why = NOT_UNDERSTOOD
    return refused(request, Refused(why.status, why.code, why.says.fill(what=places[:_LONGEST]), why.do))


def _place(location: Sequence[object]) -> str:
    return ".".join(str(part) for part in location[1:]) or "body"


def _plain(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    if isinstance(error.__cause__, TooLarge) or isinstance(error.__context__, TooLarge):
        raise TooLarge
    if isinstance(error.__cause__, OSError):
        return _disk(request, error.__cause__)
    known = _BY_STATUS.get(error.status_code)
    if known is None:
        why = NOT_UNDERSTOOD
        known = Refused(error.status_code, why.code, why.says.fill(what=str(error.detail)[:_LONGEST]), why.do)
    return refused(request, known)
