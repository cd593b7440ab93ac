"""What is kept on this machine: listed with its place and size; each part erased after it was asked for once."""

import re

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from songbang.reports.days import day_words
from songbang.reports.written_lines import NO_PROMISE
from songbang.store.folder import Folder
from songbang.web.house import house_of
from songbang.web.kept.erased import ERASING, erase_folder
from songbang.web.kept.listed import held, kept, shown_size
from songbang.web.refused import NOT_FOUND, Stop
from songbang.web.render import render

router = APIRouter()

_ID = re.compile(r"[0-9a-f]{32}")


@router.get("/kept")
def list_kept(request: Request, gone: bool = False) -> Response:  # noqa: FBT001, FBT002 - a field of the address
    """List what is kept; ``gone`` says that something was just erased."""
    found = kept(house_of(request))
    return render(
        request,
        "kept/list.html.j2",
        kept=found,
        gone=gone,
        day_words=day_words,
        shown_size=shown_size,
        no_promise=NO_PROMISE,
    )


@router.get("/kept/erase/{what}")
def ask_to_erase(request: Request, what: str) -> Response:
    """Ask once whether a folder, a part or all of it is to be erased."""
    house = house_of(request)
    folder = None if what in ERASING else held(house, folder_of(request, what))
    values = {"what": what, "one": folder, "kept": kept(house), "no_promise": NO_PROMISE}
    return render(request, "kept/erase.html.j2", 200, **values)


@router.post("/kept/erase/{what}")
def erase(request: Request, what: str) -> Response:
    """Erase it and say so."""
    house = house_of(request)
    if what in ERASING:
        ERASING[what](house)
    else:
        erase_folder(house, folder_of(request, what).id)
    return RedirectResponse("/kept?gone=true", 303)


def folder_of(request: Request, folder_id: str) -> Folder:
    """Return the folder of an address; stops the request where there is none."""
    found = house_of(request).store.folders.get(folder_id) if _ID.fullmatch(folder_id) else None
    if found is None:
        raise Stop(NOT_FOUND)
    return found
