"""What a person takes along: a folder as a ZIP file, a matter also under a passphrase, to be opened elsewhere."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from songbang.basis.words import Words
from songbang.store.folder import Folder
from songbang.tasks.matter.lock import locked
from songbang.tasks.refusal import Refusal
from songbang.web.house import house_of, now
from songbang.web.matters.given import handed_out
from songbang.web.matters.zipped import zipped
from songbang.web.pages.kept import folder_of
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

_ZIP = "application/zip"
_LONGEST = 1000
_DIFFER = Words("两次输入的口令不一样，什么也没有做。", "The two passphrases differ; nothing was done.")
_ONCE_MORE = Words("再来一次。", "Start again.")

Secret = Annotated[str, Form(max_length=_LONGEST)]


@router.get("/kept/{folder_id}/all.zip")
def as_zip(request: Request, folder_id: str) -> Response:
    """Hand out every file of a folder."""
    folder, store = folder_of(request, folder_id), house_of(request).store
    files = {one.name: store.folders.read(folder.id, one.name) or b"" for one in store.folders.files(folder.id)}
    name = _plain(folder)
    return handed_out(zipped(name, files), f"{name}.zip", _ZIP)


@router.get("/kept/{folder_id}/locked")
def ask_passphrase(request: Request, folder_id: str) -> Response:
    """Ask for the passphrase that a matter is to be encrypted with."""
    return render(request, "kept/locked.html.j2", folder=_matter(request, folder_id), wrong=None)


@router.post("/kept/{folder_id}/locked")
def as_locked(request: Request, folder_id: str, secret: Secret = "", again: Secret = "") -> Response:
    """Hand out a matter under a passphrase; what is kept here stays as it is, and the passphrase is not kept."""
    folder = _matter(request, folder_id)
    try:
        data = _locked(request, folder, secret, again)
    except Refusal as wrong:
        return render(request, "kept/locked.html.j2", 422, folder=folder, wrong=wrong)
    return handed_out(data, f"{_plain(folder)}.age")


def _locked(request: Request, folder: Folder, secret: str, again: str) -> bytes:
    if secret != again:
        raise Refusal(_DIFFER, _ONCE_MORE)
    with house_of(request).store.folders.checked_out(folder.id, now(), write=False) as place:
        return locked(place, secret).file.read_bytes()


def _matter(request: Request, folder_id: str) -> Folder:
    folder = folder_of(request, folder_id)
    if folder.kind != "matter":
        raise Stop(NOT_FOUND)
    return folder


def _plain(folder: Folder) -> str:
    """Return the name of a folder as any disk can bear it."""
    kept = "".join(sign if sign.isalnum() or sign in "-_ " else "_" for sign in folder.name).strip()
    return kept[:80] or folder.kind
