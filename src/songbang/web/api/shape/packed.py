"""Files packed into one zip."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

ZIP = "application/zip"


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return the files as a zip."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()
