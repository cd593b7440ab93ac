"""The fields that a form sends: plain texts by their names, cleaned, of a length that a person types."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request

from songbang.web.refused import NOT_UNDERSTOOD, Refused, Stop

MOST_FIELDS = 400
LONGEST = 20_000
_SHOWN = 60


async def _sent(request: Request) -> Mapping[str, str]:
    form = await request.form(max_files=0, max_fields=MOST_FIELDS)
    pairs = [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
    if len(pairs) > MOST_FIELDS:
        raise Stop(_not_understood("…"))
    for name, value in pairs:
        if len(value) > LONGEST:
            raise Stop(_not_understood(name))
    return {name: _clean(value) for name, value in pairs}


Fields = Annotated[Mapping[str, str], Depends(_sent)]
"""What was sent; of a name that was sent twice the last value."""


def form_name(folder: str, form: str) -> str:
    """Return the name under which what is typed into a form of a matter is kept; it goes when the matter goes."""
    return f"matter-{folder}-{form}"


def _clean(value: str) -> str:
    """Return a text with line feeds for its lines and without signs that nothing should act on."""
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n\t").strip()


def _not_understood(name: str) -> Refused:
    why = NOT_UNDERSTOOD
    shown = "".join(sign for sign in name[:_SHOWN] if sign.isprintable())
    return Refused(why.status, why.code, why.says.fill(what=shown), why.do)
