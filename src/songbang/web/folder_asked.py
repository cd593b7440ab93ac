"""The folder that an address is about: a pile, a matter, a roster, decisions."""

import re
from typing import Final

from starlette.requests import Request

from songbang.store.folder import Folder
from songbang.web.house import house_of
from songbang.web.refused import NOT_FOUND, Stop

_ID: Final = re.compile(r"[0-9a-f]{32}")


def folder_asked(request: Request, folder_id: str, kind: str) -> Folder:
    """Return the folder of this kind by its id. Raises ``Stop`` where there is none."""
    folder = house_of(request).store.folders.get(folder_id) if _ID.fullmatch(folder_id) else None
    if folder is None or folder.kind != kind:
        raise Stop(NOT_FOUND)
    return folder
