"""The files of a matter: listed, handed out one by one or all as a ZIP; a matter brought in as one."""

from pathlib import PurePosixPath
from typing import Annotated

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from songbang.matter.read import NAME
from songbang.reports.written_lines import ROLES
from songbang.store.checkout import private_place, write_out
from songbang.store.fault import StoreFault
from songbang.store.folder import Folder
from songbang.tasks.matter.files import own_files
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now
from songbang.web.matters.fields import Fields
from songbang.web.matters.given import handed_out
from songbang.web.matters.handed_in import CHOOSE, NO_FILE
from songbang.web.matters.held import Held
from songbang.web.matters.zipped import unzipped, zipped
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

ZIP = "application/zip"


@router.get("/matters/import")
def bring(request: Request) -> Response:
    """Ask for the ZIP of a matter."""
    return render(request, "matter/import.html.j2", wrong=None)


@router.post("/matters/import")
def brought(request: Request, file: Annotated[UploadFile | None, File()] = None) -> Response:
    """Make a matter of a ZIP; one that is none is told, and nothing is kept of it."""
    name = PurePosixPath((file.filename or "").replace("\\", "/")).stem[:120] if file else ""
    if file is None or not name:
        return render(request, "matter/import.html.j2", 422, wrong=Refusal(NO_FILE, CHOOSE))
    try:
        files = unzipped(file.file.read())
        folder = house_of(request).store.folders.new("matter", name, now(), files=files)
    except (Refusal, StoreFault) as why:
        return render(request, "matter/import.html.j2", 422, wrong=why)
    return RedirectResponse(f"/matters/{folder.id}", 303)


@router.get("/matters/{matter_id}/files")
def files(request: Request, folder: Held) -> Response:
    """List the files, with what each is and the text of the matter itself."""
    store = house_of(request).store
    listed = store.folders.files(folder.id)
    with private_place(folder.name) as place:
        write_out(place, {one.name: b"" for one in listed})  # what a file is, its name alone tells
        roles = {one.path.relative_to(place).as_posix(): ROLES[one.role] for one in own_files(place)}
    text = (store.folders.read(folder.id, NAME) or b"").decode("utf-8", errors="replace")
    return render(request, "matter/files.html.j2", matter=folder, files=listed, roles=roles, text=text, name=NAME)


@router.get("/matters/{matter_id}/files/{name:path}")
def one_file(request: Request, folder: Held, name: str) -> Response:
    """Hand out a file, never to be opened as a page."""
    data = house_of(request).store.folders.read(folder.id, name)
    if data is None:
        raise Stop(NOT_FOUND)
    return handed_out(data, PurePosixPath(name).name)


@router.get("/matters/{matter_id}/all.zip")
def all_files(request: Request, folder: Held) -> Response:
    """Hand out the whole folder."""
    store = house_of(request).store
    held = {one.name: store.folders.read(folder.id, one.name) or b"" for one in store.folders.files(folder.id)}
    name = _plain(folder)
    return handed_out(zipped(name, held), f"{name}.zip", ZIP)


@router.post("/matters/{matter_id}/name")
def rename(request: Request, folder: Held, fields: Fields) -> Response:
    """Give the matter another name."""
    house_of(request).store.folders.rename(folder.id, fields.get("name", ""), now())
    return RedirectResponse(f"/matters/{folder.id}/files", 303)


def _plain(folder: Folder) -> str:
    """Return the name of a matter as a folder on any disk can bear it."""
    kept = "".join(sign if sign.isalnum() or sign in "-_ " else "_" for sign in folder.name).strip()
    return kept[:80] or "matter"
