"""What the papers filled of a new matter: each fact with the words that tell it, and where papers differ."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from songbang.tasks.matter.held import matter_in
from songbang.web.house import house_of
from songbang.web.matters.fact_lines import fact_lines
from songbang.web.matters.from_pile import FILLED
from songbang.web.matters.held import Held
from songbang.web.matters.in_all import unpacked
from songbang.web.matters.opened import looked_at
from songbang.web.render import render

router = APIRouter()


@router.get("/matters/{matter_id}/filled")
def filled(request: Request, folder: Held) -> Response:
    """Show what was filled."""
    store = house_of(request).store
    kept = store.results.get(folder.id, FILLED)
    told = unpacked(kept.data) if kept is not None else {}
    with looked_at(house_of(request), folder) as place:
        matter = matter_in(place)
    lines = [one for one in fact_lines(matter) if one.source is not None and one.source.line is None]
    return render(
        request, "matter/filled.html.j2", matter=folder, told=matter, lines=lines, doubts=told.get("doubts", [])
    )
