"""What format a file is in, by its content first and by its suffix second, and which module reads it.

A reader is a module of this folder that is named after its suffix and has ``read(name, data) -> Paper``: a new
format is one new file. Readers are imported when the first paper of their format is met.
"""

import io
import re
import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePosixPath
from pkgutil import iter_modules
from typing import Final

import songbang.papers
from songbang.papers.paper import Paper
from songbang.papers.problems import PaperError

Reader = Callable[[str, bytes], Paper]

ARCHIVE: Final = "zip"

# Suffixes that share the reader of another name.
_SAME_AS: Final = {
    "txt": "plain", "text": "plain", "md": "markdown", "htm": "html", "xhtml": "html", "mht": "html", "mhtml": "html",
    "docm": "docx", "dotx": "docx", "dotm": "docx",
}  # fmt: skip
_IMAGES: Final = frozenset(
    ("image", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif")
)
_ENCRYPTED: Final = "encrypted"
_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_STREAMS: Final = (("WordDocument", "doc"), ("Workbook", "xls"), ("PowerPoint Document", "ppt"))

# The first bytes that tell a format; a suffix is never believed against them.
_STARTS: Final = tuple(
    (re.compile(start, re.DOTALL | re.IGNORECASE), suffix)
    for start, suffix in (
        (rb"PK\x03\x04", "zip"),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (rb".{0,1000}%PDF-", "pdf"),
        (rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", "html"),
        (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif1|avif)", "image"),
        (rb"MIME-Version:", "mht"),
        (rb"\{\\rtf", "rtf"),
        (rb"Rar!\x1a\x07", "rar"),
        (rb"7z\xbc\xaf\x27\x1c", "7z"),
        (rb"\x1f\x8b\x08", "gz"),
    )
)
# The folder or file inside a ZIP container that tells what it is.
_INSIDE: Final = (
    ("word/", "docx"),
    ("xl/", "xlsx"),
    ("ppt/", "pptx"),
    ("OFD.xml", "ofd"),
    ("META-INF/manifest.xml", "odt"),
)


def format_of(name: str, data: bytes) -> str:
    """Return the format as a suffix without its point, in small letters; empty where nothing tells it."""
    return _by_content(data) or PurePosixPath(name).suffix.lstrip(".").lower()


def reader_for(name: str, data: bytes) -> Reader:
    """Return what reads this file.

    Raises ``PaperError`` with ``image_only``, ``encrypted`` or ``unsupported_format`` where nothing does.
    """
    suffix = format_of(name, data)
    if suffix == _ENCRYPTED:
        raise PaperError("encrypted")
    if suffix in _IMAGES:
        raise PaperError("image_only")
    module = _SAME_AS.get(suffix, suffix) or "plain"
    reader = _read_of(module) if module in _modules() else None
    if reader is None:
        raise PaperError("unsupported_format", f".{suffix}")
    return reader


def _modules() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(songbang.papers.__path__))


def _read_of(module: str) -> Reader | None:
    reader: Reader | None = getattr(import_module(f"{songbang.papers.__name__}.{module}"), "read", None)
    return reader


def _by_content(data: bytes) -> str:
    suffix = next((suffix for start, suffix in _STARTS if start.match(data)), "")
    if suffix == "zip":
        return _by_members(data)
    return _of_ole(data) if suffix == "ole" else suffix


def _by_members(data: bytes) -> str:
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError):
        return ""  # cut off: the suffix says which reader will find it unreadable
    return next((suffix for inside, suffix in _INSIDE if any(name.startswith(inside) for name in names)), ARCHIVE)


def _of_ole(data: bytes) -> str:
    """Tell apart what comes in the old Office container: a new file behind a password, or an old file."""
    if _PACKAGE in data:
        return _ENCRYPTED
    return next((suffix for stream, suffix in _STREAMS if stream.encode("utf-16-le") in data), "")
