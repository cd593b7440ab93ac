"""The container of old Office files: which of them this is, by the names of its streams."""

import io
from typing import Final

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of every such container."""

ENCRYPTED: Final = "encrypted"
"""The form of a new Office file behind a password."""

# The stream or folder at the root that only files of this form have; a mail may hold a paper, so it is asked first.
_FORMS: Final = (
    ("EncryptedPackage", ENCRYPTED),
    ("__properties_version1.0", "msg"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
    ("HwpSummaryInformation", "hwp"),
    ("MatOST", "wps"),
)


def is_ole(data: bytes) -> bool:
    """Tell whether the bytes are such a container."""
    return data.startswith(MAGIC)


def form_of(data: bytes) -> str:
    """Return the suffix of the form, ``ENCRYPTED`` for a new file behind a password, empty where nothing tells.

    Where the directory is damaged, the names are looked for anywhere in the file.
    """
    import olefile  # noqa: PLC0415 - most papers are no old Office files

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            names = {entry[0].strip("\x05") for entry in container.listdir(storages=True)}
    except Exception:  # noqa: BLE001 - a damaged directory makes the library raise anything
        names = set()
    found = next((form for name, form in _FORMS if name in names), "")
    return found or next((form for name, form in _FORMS if len(name) > 4 and name.encode("utf-16-le") in data), "")


def stream(data: bytes, name: str, size: int) -> bytes:
    """Return the first bytes of a stream, at most ``size`` of them; none where it cannot be read."""
    import olefile  # noqa: PLC0415 - see above

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container, container.openstream(name) as found:
            return bytes(found.read(size))
    except Exception:  # noqa: BLE001 - see above
        return b""
