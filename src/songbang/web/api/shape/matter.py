"""A matter that a call is about: found, given as a folder, and told without the place where it lies meanwhile."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from songbang.reports.plain_values import Json
from songbang.store.folder import Folder
from songbang.web.api.shape.asked import Called
from songbang.web.api.shape.keep import folder_of
from songbang.web.api.shape.resource import ROOT
from songbang.web.house import House, now
from songbang.web.jobs.job import Ready


@contextmanager
def matter_in(call: Called, name: str, *, write: bool = False) -> Iterator[Path]:
    """Give the folder of a matter; what is changed in it is written back where ``write`` is true."""
    folder = folder_of(call.house, "matter", name)
    with call.house.store.folders.checked_out(folder.id, now(), write=write) as place:
        yield place


def checked_out(house: House, folder: Folder, **arguments: object) -> Ready:
    """Return what makes work on a folder ready: its files on the disk as long as the work goes on."""

    @contextmanager
    def ready() -> Iterator[Mapping[str, object]]:
        with house.store.folders.checked_out(folder.id, now(), write=False) as place:
            yield {"folder": str(place), **arguments}

    return ready


def within(told: Mapping[str, Json], place: Path) -> dict[str, Json]:
    """Return a document that names files as they lie in the matter: ``drafts/reminder.docx``."""
    return {name: _relative(value, f"{place}/", str(place)) for name, value in told.items()}


def timeless(told: Mapping[str, Json], name: str) -> dict[str, Json]:
    """Return a list of files without when each was changed: that would be of the copy made for this call."""
    files = told[name]
    shown = [{**one, "modified": None} for one in files if isinstance(one, dict)] if isinstance(files, list) else []
    return {**told, name: [*shown]}


def tag_of(folder: Folder) -> str:
    """Return the version of a folder as the header ETag tells it."""
    return f'"{folder.version}"'


def matter_json(folder: Folder, kind: str = "matters") -> dict[str, Json]:
    """Return what is known of a folder that is kept."""
    own = f"{ROOT}/{kind}/{folder.id}"
    return {
        "id": folder.id,
        "name": folder.name,
        "created": folder.created.isoformat(),
        "changed": folder.changed.isoformat(),
        "version": folder.version,
        "links": {"self": own, "files": f"{own}/files"},
    }


def folder_schema(**more: Mapping[str, Any]) -> dict[str, Any]:
    """Return the shape of a folder in OpenAPI."""
    moment = {"type": "string", "format": "date-time"}
    named = {
        "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "name": {"type": "string"},
        "created": moment,
        "changed": moment,
        "version": {"type": "integer"},
        "links": {"type": "object", "additionalProperties": {"type": "string"}},
        **more,
    }
    return {"type": "object", "required": [*named], "properties": named}


def _relative(value: Json, inside: str, itself: str) -> Json:
    if isinstance(value, str):
        return value.replace(inside, "").replace(itself, "")
    if isinstance(value, list):
        return [_relative(one, inside, itself) for one in value]
    if isinstance(value, dict):
        return {name: _relative(one, inside, itself) for name, one in value.items()}
    return value
