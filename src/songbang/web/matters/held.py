"""The matter that a page is about, and whether a form was filled in on the matter as it is now."""

from typing import Annotated

from fastapi import Depends, Request

from songbang.store.folder import Folder
from songbang.web.folder_asked import folder_asked
from songbang.web.refused import CHANGED, Stop


def matter_of(request: Request, matter_id: str) -> Folder:
    """Return the matter of an address; stops the request where there is none."""
    return folder_asked(request, matter_id, "matter")


Held = Annotated[Folder, Depends(matter_of)]
"""The matter of an address ``/matters/{matter_id}/…``."""


def as_seen(folder: Folder, seen: str) -> None:
    """Pass over a form that was opened on the matter as it is; stops where another page changed it meanwhile."""
    if seen and seen != str(folder.version):
        raise Stop(CHANGED)
