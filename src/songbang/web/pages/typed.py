"""What is typed into a form, kept field by field before the form is sent."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from songbang.web.house import house_of, now

router = APIRouter()

_NAME = 120
_LONGEST = 20_000

Name = Annotated[str, Form(min_length=1, max_length=_NAME)]
Value = Annotated[str, Form(max_length=_LONGEST)]


@router.post("/typed/{form}")
def keep(request: Request, form: str, field: Name, value: Value = "") -> Response:
    """Keep one field of a form."""
    house_of(request).store.typed.put(form[:_NAME], field, value, now())
    return Response(status_code=204)
