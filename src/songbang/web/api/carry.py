"""A matter carried from one machine to another: its files, all of it as a zip, or under a passphrase."""

from pathlib import Path
from typing import Annotated

from fastapi import Form
from pydantic import BaseModel, ConfigDict, Field, SecretStr
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from songbang.matter.locking.places import places
from songbang.matter.read import NAME as MATTER
from songbang.store.folder import Folder
from songbang.tasks.matter.files import files_json, own_files
from songbang.tasks.matter.held import matter_in as matter_of
from songbang.tasks.matter.lock import locked, unlocked
from songbang.web.api.matters import MATTER_TOLD
from songbang.web.api.papers import REDACTED, WORKS
from songbang.web.api.piles import BYTES, FileName, kept_file
from songbang.web.api.shape.answers import answer, document, file_answer, file_told
from songbang.web.api.shape.asked import PRINTED, Call, Called, Id
from songbang.web.api.shape.handed import Handed, OneFile
from songbang.web.api.shape.keep import folder_of
from songbang.web.api.shape.matter import checked_out, matter_in, matter_json, timeless, within
from songbang.web.api.shape.packed import ZIP, packed
from songbang.web.api.shape.refusals import refusing
from songbang.web.api.shape.resource import ROOT, resource
from songbang.web.api.shape.unzipped import below, unzipped
from songbang.web.api.shape.working import Wait, put_in_line, waited
from songbang.web.house import now

router = resource("matters")

AGE = "application/age"
_LIST = document("matter files", "Every file of the matter; when each was changed is not kept.", ["files", "not_known"])
Title = Annotated[str, Form(min_length=1, max_length=200, pattern=PRINTED, description="What to call the matter.")]


class Passphrase(BaseModel):
    """What opens the file again; it is neither kept nor written down anywhere."""

    model_config = ConfigDict(extra="forbid")

    passphrase: SecretStr = Field(min_length=1, max_length=1000)


@router.get("/matters/{id}/files", responses={200: _LIST, **refusing(404)}, summary="The files of a matter")
def files(call: Call, id: Id) -> Response:  # noqa: A002 - as the address calls it
    """List every file of a matter. As `songbang matter files`; when each was changed is not known here."""
    with matter_in(call, id) as place:
        told = within(files_json(own_files(place), call.lang), place)
    return answer(timeless(told, "files"))


@router.get(
    "/matters/{id}/files/{name:path}",
    responses={200: file_told("The file.", BYTES), **refusing(404)},
    summary="One file",
)
def one_file(call: Call, id: Id, name: FileName) -> Response:  # noqa: A002
    """Give a file of a matter: a letter, an exhibit, the wage slips."""
    return kept_file(call, "matter", id, name)


@router.get("/matters/{id}/export", responses={200: file_told("The matter.", ZIP), **refusing(404)}, summary="As a zip")
def export(call: Call, id: Id) -> Response:  # noqa: A002
    """Give a matter with all its files."""
    with matter_in(call, id) as place:
        data = packed(below(place))
    return file_answer(data, ZIP, f"{folder_of(call.house, 'matter', id).name}.zip")


@router.post("/matters/import", status_code=201, responses={201: MATTER_TOLD, **refusing(415)}, summary="From a zip")
def take(call: Call, file: OneFile, name: Title) -> Response:
    """Keep the matter of a zip: one that was exported, or the folder of a matter."""
    return _kept(call, name, unzipped(file.file, call.house.settings.limits.request_bytes, MATTER))


@router.post(
    "/matters/{id}/lock", responses={200: file_told("The locked matter.", AGE), **refusing(404, 415)}, summary="Lock"
)
def lock(call: Call, id: Id, asked: Passphrase) -> Response:  # noqa: A002
    """Give a matter under a passphrase, in the age format. As `songbang matter lock`.

    The matter stays in the app: erase it when the file is safe. Nobody can open the file without the passphrase.
    """
    with matter_in(call, id) as place:
        done = locked(place, asked.passphrase.get_secret_value())
        data = done.file.read_bytes()
    return file_answer(data, AGE, f"{folder_of(call.house, 'matter', id).name}.age")


@router.post("/matters/unlock", status_code=201, responses={201: MATTER_TOLD, **refusing(415)}, summary="Unlock")
def unlock(
    call: Call, file: OneFile, name: Title, passphrase: Annotated[SecretStr, Form(min_length=1, max_length=1000)]
) -> Response:
    """Keep the matter of a locked file. As `songbang matter unlock`."""
    with Handed({})() as given:
        at = places(Path(str(given["folder"])) / "matter")
        Handed.write(at.locked, file)
        unlocked(at.folder, passphrase.get_secret_value())
        return _kept(call, name, below(at.folder))


@router.post(
    "/matters/{id}/redact", responses={200: REDACTED, 404: refusing(404)[404], **WORKS}, summary="Without names"
)
async def redact(call: Call, id: Id, wait: Wait = 0) -> Response:  # noqa: A002
    """Put tokens in place of personal data of the file of a matter. As `songbang redact MATTER`."""
    folder = await run_in_threadpool(folder_of, call.house, "matter", id)
    ready = checked_out(call.house, folder, keep=(), lang=call.lang)
    return await waited(call, put_in_line(call.house, "redact", ready, owner=folder.id), wait)


def _kept(call: Called, name: str, files: dict[str, bytes]) -> Response:
    """Keep files as a matter, and see that they are one."""
    folder: Folder = call.house.store.folders.new("matter", name, now(), files=files)
    try:
        with matter_in(call, folder.id) as place:
            matter_of(place)
    except BaseException:
        call.house.store.folders.erase(folder.id)
        raise
    return answer(matter_json(folder), 201, {"location": f"{ROOT}/matters/{folder.id}"})
