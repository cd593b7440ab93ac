"""Where the person of a matter stands on a day: the answer first, then picture, money, dates, choices, questions."""

from datetime import date

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.store.folder import Folder
from songbang.tasks.refusal import Refusal
from songbang.tasks.stand import Stood
from songbang.web.house import house_of, today
from songbang.web.matters.fact_field import FactField, fact_field
from songbang.web.matters.fields import form_name
from songbang.web.matters.held import Held
from songbang.web.matters.interview import heard_of
from songbang.web.matters.position import day_of, position_of
from songbang.web.matters.stand_values import stand_values
from songbang.web.render import render
from songbang.web.spoken import language_of

router = APIRouter()

Asked = tuple[FactField, str, dict[str, str]]
"""A fact that is asked for: its field, the name of the form, and what was typed into it."""

_AT_ONCE = 3
"""So many open questions have their field right there; the others stand behind a fold."""


@router.get("/matters/{matter_id}")
def position(request: Request, folder: Held, on: str = "") -> Response:
    """Show the position on the day, today where none is named."""
    day = day_of(on)
    try:
        found = position_of(house_of(request), folder, day)
    except Refusal as why:
        return render(request, "matter/unread.html.j2", 422, matter=folder, why=why)
    lang = language_of(request)
    return render(
        request,
        "matter/position.html.j2",
        matter=folder,
        day=day,
        today=today(),
        days=_days(found),
        questions=_questions(request, folder, found),
        at_once=_AT_ONCE,
        interview_open=not heard_of(folder) and not found.matter.events,
        **stand_values(found, lang),
    )


def _days(found: Stood) -> list[date]:
    """Return the days on which the answer changes, to look at by a click."""
    return [one.first for one in found.position.days if one.first is not None]


def _questions(request: Request, folder: Folder, found: Stood) -> list[Asked]:
    """Return the missing facts that can be told, the most decisive first."""
    typed = house_of(request).store.typed
    fields = [field for one in found.position.questions if (field := fact_field(one.fact.name)) is not None]
    fields.sort(key=lambda field: field.sort == "several")  # a list of twenty boxes would hide what decides
    named = [(field, form_name(folder.id, f"fact-{field.name}")) for field in fields]
    return [(field, form, typed.of(form)) for field, form in named]
