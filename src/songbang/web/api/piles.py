"""Piles that the app keeps: papers that can be read again, on another day, for another place."""

from typing import Annotated, Any

from fastapi import Path
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.reports.plain_values import Json
from songbang.store.folder import Folder
from songbang.web.api.papers import MARKED, READ, WORKS
from songbang.web.api.shape.answers import answer, file_answer, file_told
from songbang.web.api.shape.asked import Call, Called, Day, Id, Place
from songbang.web.api.shape.handed import Files, contents, named
from songbang.web.api.shape.keep import folder_of, kept_pile
from songbang.web.api.shape.matter import checked_out, folder_schema, matter_json
from songbang.web.api.shape.refusals import no_such, refusing
from songbang.web.api.shape.resource import resource
from songbang.web.api.shape.working import Wait, put_in_line, taken, waited
from songbang.web.house import now

router = resource("piles")

BYTES = "application/octet-stream"
_FILES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["name", "size", "sha256"],
        "properties": {"name": {"type": "string"}, "size": {"type": "integer"}, "sha256": {"type": "string"}},
    },
}
_PILE = {"description": "The pile.", "content": {"application/json": {"schema": folder_schema(files=_FILES)}}}
_PILES: dict[str, Any] = {
    "description": "Every pile, the last changed first.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["piles"],
                "properties": {"piles": {"type": "array", "items": folder_schema()}},
            }
        }
    },
}
_GONE: dict[str, Any] = {
    "description": "The names of the files that are gone.",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["deleted"],
                "properties": {"deleted": {"type": "array", "items": {"type": "string"}}},
            }
        }
    },
}
FileName = Annotated[str, Path(min_length=1, max_length=1024, description="The name of a file, its folders before it.")]


@router.get("/piles", responses={200: _PILES}, summary="Every pile")
def piles(call: Call) -> Response:
    """List the piles."""
    return answer({"piles": [matter_json(one, "piles") for one in call.house.store.folders.all("pile")]})


@router.post("/piles", status_code=201, responses={201: _PILE, **refusing(415)}, summary="Keep a pile")
def keep(call: Call, files: Files, place: Place) -> Response:
    """Keep papers. Nothing is read yet."""
    pile = kept_pile(call.house, named(call.house, files), place)
    told = _told(call, pile)
    return answer(told, 201, {"location": f"/api/v1/piles/{pile.id}"})


@router.get("/piles/{id}", responses={200: _PILE, **refusing(404)}, summary="One pile")
def pile(call: Call, id: Id) -> Response:  # noqa: A002 - as the address calls it
    """Tell of a pile and its files."""
    return answer(_told(call, folder_of(call.house, "pile", id)))


@router.delete("/piles/{id}", responses={200: _GONE, **refusing(404)}, summary="Erase a pile")
def erase(call: Call, id: Id) -> Response:  # noqa: A002
    """Stop reading a pile and erase it with all that was worked out of it."""
    found = folder_of(call.house, "pile", id)
    names: list[Json] = [file.name for file in call.house.store.folders.files(found.id)]
    call.house.outcomes.forget(found.id)
    call.house.store.folders.erase(found.id)
    return answer({"deleted": names})


@router.post(
    "/piles/{id}/read", status_code=202, responses={200: READ, 404: refusing(404)[404], **WORKS}, summary="Read a pile"
)
async def read(call: Call, id: Id, day: Day, place: Place, wait: Wait = 0) -> Response:  # noqa: A002
    """Read a pile for a place (else as it was kept) and a day. As `songbang read`; one that failed is read anew."""
    found = await run_in_threadpool(folder_of, call.house, "pile", id)
    job = taken(call.house.outcomes.job(found, place or found.settings.get("place"), day, again=True))
    return await waited(call, job, wait)


@router.post(
    "/piles/{id}/word", responses={200: MARKED, 404: refusing(404)[404], **WORKS}, summary="Mark its Word files"
)
async def word(call: Call, id: Id, day: Day, place: Place, wait: Wait = 0) -> Response:  # noqa: A002
    """Give the Word files of a pile back with comments and tracked changes. As `songbang word`."""
    found = await run_in_threadpool(folder_of, call.house, "pile", id)
    where = place or found.settings.get("place")
    ready = checked_out(call.house, found, place=where, day=day, lang=call.lang, made=now().astimezone())
    return await waited(call, put_in_line(call.house, "word", ready, owner=found.id), wait)


@router.post("/piles/{id}/files", responses={200: _PILE, **refusing(404, 409, 415)}, summary="Add papers")
def add(call: Call, id: Id, files: Files) -> Response:  # noqa: A002
    """Add papers; one of the same name is written over."""
    found = folder_of(call.house, "pile", id)
    for name, data in contents(named(call.house, files)).items():
        call.house.store.folders.put(found.id, name, data, now())
    return answer(_told(call, folder_of(call.house, "pile", id)))


@router.get("/piles/{id}/files", responses={200: _PILE, **refusing(404)}, summary="The papers of a pile")
def files(call: Call, id: Id) -> Response:  # noqa: A002
    """List the papers of a pile."""
    return pile(call, id)


@router.get(
    "/piles/{id}/files/{name:path}",
    responses={200: file_told("The paper.", BYTES), **refusing(404)},
    summary="One paper as it came",
)
def paper(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002
    """Give a paper back, byte for byte."""
    return kept_file(call, "pile", id, name)


@router.delete(
    "/piles/{id}/files/{name:path}", responses={200: _PILE, **refusing(404, 409)}, summary="Take a paper out"
)
def no_paper(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002
    """Take a paper out of a pile."""
    kept_file(call, "pile", id, name)
    call.house.store.folders.remove(id, name, now())
    return answer(_told(call, folder_of(call.house, "pile", id)))


def kept_file(call: Called, kind: str, folder: str, name: str) -> Response:
    """Return a file that is kept, by its exact name; nothing else can be reached by any name."""
    found = folder_of(call.house, kind, folder)
    if all(one.name != name for one in call.house.store.folders.files(found.id)):
        raise no_such()
    data = call.house.store.folders.read(found.id, name)
    if data is None:
        raise no_such()
    return file_answer(data, BYTES, name.rpartition("/")[2])


def _told(call: Called, pile: Folder) -> dict[str, Json]:
    files = call.house.store.folders.files(pile.id)
    listed: list[Json] = [{"name": one.name, "size": one.size, "sha256": one.sha256} for one in files]
    return {**matter_json(pile, "piles"), "files": listed}
