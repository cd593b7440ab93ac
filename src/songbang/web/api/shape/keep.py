"""Papers kept as a pile of the app."""

from collections.abc import Mapping

from fastapi import UploadFile

from songbang.store.folder import Folder
from songbang.web.api.shape.handed import contents
from songbang.web.api.shape.refusals import no_such
from songbang.web.house import House, now
from songbang.web.pile.file_names import title_of


def kept_pile(house: House, files: Mapping[str, UploadFile], place: str | None) -> Folder:
    """Keep files as a pile, with the place it is to be read for where one was named."""
    settings = {"place": place} if place else {}
    return house.store.folders.new("pile", title_of(files), now(), settings, contents(files))


def folder_of(house: House, kind: str, name: str) -> Folder:
    """Return a folder that is kept; 404 where there is none of the kind."""
    found = house.store.folders.get(name)
    if found is None or found.kind != kind:
        raise no_such()
    return found
