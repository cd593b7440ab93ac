"""The matters that are kept: each with where its person stands today."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.basis.words import Words
from songbang.reports.days import day_words
from songbang.reports.stand.headline import headline_words
from songbang.store.fault import StoreFault
from songbang.store.folder import Folder
from songbang.tasks.refusal import Refusal
from songbang.web.house import House, house_of, today
from songbang.web.matters.position import position_of
from songbang.web.render import render

router = APIRouter()

_WORKED_OUT = 8
"""Of so many matters, the last changed, the list says where they stand; of the others the page itself does."""


@dataclass(frozen=True, slots=True)
class Row:
    """A matter in the list: its first line of today (``None``: not worked out here), and the day of its last change."""

    matter: Folder
    says: Words | None
    changed: Words


@router.get("/matters")
def matters(request: Request) -> Response:
    """List the matters, the last changed first."""
    house = house_of(request)
    found = house.store.folders.all("matter")
    return render(request, "matter/list.html.j2", rows=_rows(house, found))


def _rows(house: House, found: Sequence[Folder]) -> list[Row]:
    return [
        Row(one, _first_line(house, one) if at < _WORKED_OUT else None, day_words(one.changed.astimezone().date()))
        for at, one in enumerate(found)
    ]


def _first_line(house: House, folder: Folder) -> Words | None:
    try:
        return headline_words(position_of(house, folder, today()).position)[0]
    except Refusal as why:
        return why.says
    except StoreFault:  # erased in this moment
        return None
