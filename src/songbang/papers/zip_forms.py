"""What a ZIP container is: a paper of an office program, by the parts it has, or an archive of files."""

import io
import zipfile
from typing import Final

ARCHIVE: Final = "zip"
"""The form of a container that holds files and is no paper itself."""

_TYPES: Final = "[Content_Types].xml"
_MANIFEST: Final = "META-INF/manifest.xml"
# The folder that a form keeps its parts in, and the part that no file of that form is without.
_OFFICE: Final = (
    ("word/", "word/document.xml", "docx"),
    ("xl/", "xl/workbook.xml", "xlsx"),
    ("ppt/", "ppt/presentation.xml", "pptx"),
)
_OPEN_DOCUMENT: Final = (
    (b"opendocument.text", "odt"),
    (b"opendocument.spreadsheet", "ods"),
    (b"opendocument.presentation", "odp"),
)


def form_of(data: bytes) -> str:
    """Return the suffix of the form, ``ARCHIVE`` for an archive, empty where the directory cannot be read."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
    except Exception:  # noqa: BLE001 - a damaged directory makes zipfile raise anything
        return ""  # the suffix says which reader will find it unreadable
    for folder, part, form in _OFFICE:
        # A folder of papers may be called "word": only a package lists the types of its parts.
        if part in names or (_TYPES in names and any(name.startswith(folder) for name in names)):
            return form
    if "OFD.xml" in names:
        return "ofd"
    if any(name.endswith(".iwa") for name in names):
        return "pages"
    return _open_document(archive) if _MANIFEST in names or "mimetype" in names else ARCHIVE


def _open_document(archive: zipfile.ZipFile) -> str:
    stated = b""
    for name in ("mimetype", _MANIFEST):
        try:
            with archive.open(name) as part:
                stated += part.read(4_000)
        except Exception:  # noqa: BLE001, S112 - a damaged part says nothing
            continue
    return next((form for word, form in _OPEN_DOCUMENT if word in stated), ARCHIVE)
