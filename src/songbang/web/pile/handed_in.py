"""What comes with a pile: files under names that can be kept, and the place and the day to read it for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from songbang.basis.words import Words
from songbang.web.guard.size import TooLarge
from songbang.web.house import house_of
from songbang.web.pile.file_names import taken_names
from songbang.web.refused import NOT_UNDERSTOOD, TOO_LARGE, Refused, Stop

_FIELDS = 20
"""Fields of the form beside the names of the files."""
_OF_FILES = frozenset({"files", "names"})


@dataclass(frozen=True, slots=True)
class Handed:
    """Files by their names, and what was written in the fields, as it was written."""

    files: Mapping[str, bytes]
    place: str
    on: str
    column: str = ""
    """Which column of a table holds the text."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """All that was written in fields, by name; of a field that came twice the first."""


async def handed_in(request: Request) -> Handed:
    """Read the form. Raises `Stop` for more files than are taken at once and for what is no form."""
    most = house_of(request).settings.limits.files
    try:
        form = await request.form(max_files=most + 2, max_fields=most + _FIELDS)
    except HTTPException as error:
        if isinstance(error.__context__, TooLarge):
            raise
        raise Stop(_too_many(most) if "Too many" in str(error.detail) else _no_form()) from None
    try:
        return await _handed(form, most)
    finally:
        await form.close()


async def _handed(form: FormData, most: int) -> Handed:
    uploads = [one for one in form.getlist("files") if isinstance(one, UploadFile) and _is_one(one)]
    if len(uploads) > most:
        raise Stop(_too_many(most))
    names = taken_names(_names(form, uploads))
    files = {name: await one.read() for name, one in zip(names, uploads, strict=True) if name is not None}
    fields = {name: _field(form, name) for name in form if name not in _OF_FILES}
    return Handed(files, _field(form, "place"), _field(form, "on"), _field(form, "column"), fields)


def _is_one(upload: UploadFile) -> bool:
    """Tell whether a file was chosen: a field left empty is sent as a file without name and content."""
    return bool(upload.filename) or bool(upload.size)


def _names(form: FormData, uploads: list[UploadFile]) -> list[str]:
    """Return the names of the files, with their folders where our script told them beside the files."""
    told = [one for one in form.getlist("names") if isinstance(one, str)]
    return told if len(told) == len(uploads) else [one.filename or "" for one in uploads]


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def _too_many(most: int) -> Refused:
    says = Words("一次最多交 {most} 份文件。", "At most {most} files can be handed in at once.")
    return Refused(TOO_LARGE.status, TOO_LARGE.code, says.fill(most=most), TOO_LARGE.do)


def _no_form() -> Refused:
    what = Words("上传的内容", "the upload")
    return Refused(400, NOT_UNDERSTOOD.code, NOT_UNDERSTOOD.says.fill(what=what), NOT_UNDERSTOOD.do)
