"""The matter that a page is about, and whether a form was filled in on the matter as it is now."""

import re
from typing import Annotated

from fastapi import Depends, Request

from songbang.store.folder import Folder
from songbang.web.house import house_of
from songbang.web.refused import CHANGED, NOT_FOUND, Stop

_ID = re.compile(r"[0-9a-f]{32}")


def matter_of(request: Request, matter_id: str) -> Folder:
    """Return the matter of an address; stops the request where there is none."""
    found = house_of(request).store.folders.get(matter_id) if _ID.fullmatch(matter_id) else None
    if found is None or found.kind != "matter":
        raise Stop(NOT_FOUND)
    return found


Held = Annotated[Folder, Depends(matter_of)]
"""The matter of an address ``/matters/{matter_id}/…``."""


def as_seen(folder: Folder, seen: str) -> None:
    """Pass over a form that was opened on the matter as it is; stops where another page changed it meanwhile."""
    if seen and seen != str(folder.version):
        raise Stop(CHANGED)
