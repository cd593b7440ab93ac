"""What format a file is in, by its content first and by its suffix second, and which module reads it.

A reader is a module of this folder that is named after its suffix and has ``read(name, data) -> Paper``, or
``-> Paper | Pending`` where pictures have to be looked at first: a new format is one new file. Readers are imported
when the first paper of their format is met.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from pkgutil import iter_modules
from typing import Final

import songbang.papers
from songbang.papers import mail_forms, ole, zip_forms
from songbang.papers.paper import Paper
from songbang.papers.pending import Pending
from songbang.papers.problems import PaperError

Reader = Callable[[str, bytes], Paper | Pending]

# Suffixes that share the reader of another name.
_SAME_AS: Final = {
    "txt": "plain", "text": "plain", "md": "markdown", "htm": "html", "xhtml": "html", "mht": "html", "mhtml": "html",
    "docm": "docx", "dotx": "docx", "dotm": "docx", "dot": "doc", "fodt": "odt", "ott": "odt", "fods": "ods",
    "ots": "ods", "xlsm": "xlsx", "xltx": "xlsx", "xltm": "xlsx", "xlt": "xls", "et": "xls", "tsv": "csv",
    **dict.fromkeys(
        ("png", "jpg", "jpeg", "jfif", "gif", "bmp", "dib", "tif", "tiff", "webp", "heic", "heif", "avif"), "image"
    ),
}  # fmt: skip

# The first bytes that tell a format; a suffix is never believed against them.
_STARTS: Final = tuple(
    (re.compile(start, re.DOTALL | re.IGNORECASE), suffix)
    for start, suffix in (
        (rb"PK\x03\x04", "zip"),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (rb".{0,1000}%PDF-", "pdf"),
        (rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", "html"),
        (
            rb"\x89PNG\r\n|\xff\xd8\xff|GIF8|BM.{4}\x00{4}|II\*\x00|MM\x00\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif1|msf1|avi)",
            "image",
        ),
        (rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?<\?mso-application\s+progid=.Word\.Document", "doc"),
        (rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,2000}?urn:schemas-microsoft-com:office:spreadsheet", "xls"),
        (rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?<office:document\b.{0,4000}?opendocument\.text", "odt"),
        (rb"(?:\xef\xbb\xbf)?\s*<\?xml.{0,200}?<office:document\b.{0,4000}?opendocument\.spreadsheet", "ods"),
        (rb"\x78\x9f\x3e\x22", "tnef"),
        (rb"\{\\rtf", "rtf"),
        (rb"Rar!\x1a\x07", "rar"),
        (rb"7z\xbc\xaf\x27\x1c", "7z"),
        (rb"\x1f\x8b\x08", "gz"),
        (rb".{257}ustar", "tar"),
        (rb"BZh[1-9]1AY", "bz2"),
        (rb"\xfd7zXZ\x00", "xz"),
    )
)


def format_of(name: str, data: bytes) -> str:
    """Return the format as a suffix without its point, in small letters; empty where nothing tells it."""
    return _by_content(data) or PurePosixPath(name).suffix.lstrip(".").lower()


def reader_for(name: str, data: bytes) -> Reader:
    """Return what reads this file.

    Raises ``PaperError`` with ``encrypted`` or ``unsupported_format`` where nothing does.
    """
    suffix = format_of(name, data)
    if suffix == ole.ENCRYPTED:
        raise PaperError("encrypted")
    module = _SAME_AS.get(suffix, suffix) or "plain"
    reader = _read_of(module) if module in _modules() else None
    if reader is None:
        raise PaperError("unsupported_format", f".{suffix}")
    return reader


@cache
def _modules() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(songbang.papers.__path__))


def _read_of(module: str) -> Reader | None:
    reader: Reader | None = getattr(import_module(f"{songbang.papers.__name__}.{module}"), "read", None)
    return reader


def _by_content(data: bytes) -> str:
    suffix = next((suffix for start, suffix in _STARTS if start.match(data)), "")
    if suffix == "zip":
        return zip_forms.form_of(data)
    return ole.form_of(data) if suffix == "ole" else suffix or mail_forms.form_of(data)
