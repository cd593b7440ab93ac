"""What a person takes along from a roster: the page, the workbook, what was not read, the document; the original."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from songbang.web.pile.taken_along import taken_along
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.roster.asked import RosterAsked

router = APIRouter()


@router.get("/rosters/{roster_id}/files/{name}")
def result(wanted: RosterAsked, name: str) -> Response:
    """Give out a file of the audit; where it is not done, go to the page of the roster."""
    found = wanted.audited()
    if found is None:
        return RedirectResponse(wanted.address, 303)
    data = found.files.get(name)
    if data is None:
        raise Stop(NOT_FOUND)
    return taken_along(f"{wanted.folder.name}-{name}", data)


@router.get("/rosters/{roster_id}/original/{name:path}")
def original(wanted: RosterAsked, name: str) -> Response:
    """Give out a file as it was handed in."""
    data = wanted.house.store.folders.read(wanted.folder.id, name)
    if data is None:
        raise Stop(NOT_FOUND)
    return taken_along(name, data)
