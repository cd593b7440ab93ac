"""How a call is taken in: its media type, strict JSON, and every error turned into a refusal of ours."""

import json
from collections.abc import Callable, Coroutine, Sequence
from email.message import Message
from typing import Any

from fastapi import params
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from songbang.store.fault import StoreMissing
from songbang.tasks.refusal import Refusal
from songbang.web.api.shape.refusals import NO_SUCH, NOT_WHOLE, TOO_FAR, UNKNOWN, WRONG_MEDIA, problem_answer
from songbang.web.api.shape.strict_json import read_json
from songbang.web.guard.size import TooLarge
from songbang.web.refused import NOT_UNDERSTOOD, Refused, Stop

_CHARSETS = {"utf-8", "utf8", "us-ascii"}
_LONGEST, _LONGEST_NAME = 200, 40
_NOT_TAKEN_APART = 400
"""The status by which the framework says that a body is no form or no JSON."""
REFUSED = (Stop, Refusal, RequestValidationError, StoreMissing, OverflowError, HTTPException)
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class StrictRequest(Request):
    """A request whose JSON is read strictly, and whose form holds no names but ``fields``."""

    fields: frozenset[str] = frozenset()

    async def json(self) -> object:
        """Return the body; raises ``json.JSONDecodeError`` for whatever is no plain JSON."""
        return read_json(await self.body())

    async def _get_form(self, **limits: Any) -> FormData:  # noqa: ANN401 - handed on as they come
        """Return the form; a name that means nothing here is refused, not passed over in silence."""
        form = await super()._get_form(**limits)
        strange = sorted({*form} - self.fields)
        if strange:
            await form.close()
            raise Stop(_unknown(strange))
        return form


class ApiRoute(APIRoute):
    """A route that answers every wrong request in our own words."""

    def get_route_handler(self) -> Handler:
        """Return the handler with our way of taking in and refusing around it."""
        inner, taken, asked = super().get_route_handler(), _taken(self), _asked(self.dependant)
        fields = _fields(self.dependant)

        async def handler(request: Request) -> Response:
            strange = sorted({*request.query_params} - asked)
            if strange:
                return problem_answer(request, _unknown(strange))
            if taken and not _fits(request, taken):
                return problem_answer(request, WRONG_MEDIA)
            try:
                strict = StrictRequest(request.scope, request.receive)
                strict.fields = fields
                return await inner(strict)
            except REFUSED as error:
                return _refusal(request, error)

        return handler


def _refusal(request: Request, error: Exception) -> Response:
    """Return the refusal that an error stands for; one that the gate answers is raised again."""
    if isinstance(error, Refusal):
        return problem_answer(request, Refused(422, "refused", error.says, error.do), error.problems)
    if isinstance(error, HTTPException):
        if isinstance(error.__cause__, TooLarge) or isinstance(error.__context__, TooLarge):
            raise TooLarge from None
        if isinstance(error.__cause__, OSError):
            raise error.__cause__
        if isinstance(error.__cause__, Stop):
            return problem_answer(request, error.__cause__.why)
        if error.status_code != _NOT_TAKEN_APART:
            raise error
    return problem_answer(request, _reason(error))


def _reason(error: Exception) -> Refused:
    if isinstance(error, Stop):
        return error.why
    if isinstance(error, RequestValidationError):
        return _understood_not(error.errors())
    if isinstance(error, StoreMissing):
        return NO_SUCH
    return TOO_FAR if isinstance(error, OverflowError) else NOT_WHOLE


def _taken(route: APIRoute) -> frozenset[str]:
    """Return the media types that a route takes; none where it takes no body."""
    told = (route.openapi_extra or {}).get("requestBody", {}).get("content", {})
    if told:
        return frozenset(told)
    if route.body_field is None:
        return frozenset()
    is_form = isinstance(route.body_field.field_info, params.Form)
    return frozenset({"multipart/form-data"} if is_form else {"application/json"})


def _asked(dependant: Dependant) -> frozenset[str]:
    """Return the names of the query that a call knows."""
    own = frozenset(field.alias for field in dependant.query_params)
    return own.union(*(_asked(one) for one in dependant.dependencies))


def _fields(dependant: Dependant) -> frozenset[str]:
    """Return the names of the form that a call knows."""
    own = frozenset(field.alias for field in dependant.body_params)
    return own.union(*(_fields(one) for one in dependant.dependencies))


def _unknown(names: Sequence[str]) -> Refused:
    """Return the refusal of names that mean nothing here: a slip of the pen would be passed over in silence."""
    shown = ", ".join("".join(sign for sign in name if sign.isprintable())[:_LONGEST_NAME] for name in names[:3])
    return Refused(422, "unknown_name", UNKNOWN.says.fill(names=shown), UNKNOWN.do)


def _fits(request: Request, taken: frozenset[str]) -> bool:
    told = Message()
    told["content-type"] = request.headers.get("content-type", "")
    charset = told.get_content_charset() or "utf-8"
    return told.get_content_type() in taken and charset in _CHARSETS


def _understood_not(errors: Sequence[Any]) -> Refused:
    """Return the refusal that names what was not understood; an address that cannot be names nothing."""
    if errors and all(error["loc"][0] == "path" for error in errors):
        return NO_SUCH
    places = ", ".join(dict.fromkeys(_place(error["loc"]) for error in errors))
    why = NOT_UNDERSTOOD
    return Refused(why.status, why.code, why.says.fill(what=places[:_LONGEST]), NOT_WHOLE.do)


def _place(location: Sequence[object]) -> str:
    named = ".".join(str(part) for part in location[1:] if isinstance(part, str)) or "body"
    return json.dumps(named, ensure_ascii=False)[1:-1]
