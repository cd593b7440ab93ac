"""The pictures in a Word file: which of them may hold words, and how they are drawn."""

import hashlib
import io
import re
import zipfile
import zlib
from contextlib import suppress
from functools import partial
from typing import Final

from songbang.papers.docx_xml import Element, whole
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.scans.decode import decode
from songbang.scans.waiting import Drawn, Picture

BLIP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
IMAGE_DATA: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_PLACED: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_CENTIMETRE: Final = 360_000
"""English Metric Units."""
_WIDE, _HIGH, _LARGE = 6.0, 1.5, 15.0
"""A picture that is narrower or lower (in centimetres), or smaller (in square centimetres), is a logo, a seal or a
signature: a clause that somebody pasted as a picture runs over the page."""

_LENGTHS: Final = re.compile(r"(width|height)\s*:\s*([0-9.]+)(pt|in|cm|mm|px)?")
_UNITS: Final = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1, "px": 2.54 / 96, "": 2.54 / 72}


def relation_of(shown: Element) -> str:
    """Return the id under which the file holds the picture that is shown here, empty where it lies elsewhere."""
    return shown.get(f"{_RELATION}embed") or shown.get(f"{_RELATION}id") or ""


def is_large(shown: Element) -> bool:
    """Tell whether a picture is shown so large that it may hold words; one that states no size may."""
    wide, high = _size(shown)
    return not wide or not high or (wide >= _WIDE and high >= _HIGH and wide * high >= _LARGE)


def picture_in(data: bytes, member: str) -> Picture:
    """Return a member of the package as a picture that is drawn when it is looked at."""
    digest = hashlib.sha256(_bytes(data, member)).hexdigest()
    return Picture(f"image {digest} 0", partial(_draw, data, member))


def _draw(data: bytes, member: str) -> Drawn:
    return decode(_bytes(data, member))


def _bytes(data: bytes, member: str) -> bytes:
    """Return the bytes of a member, none where it is not there, is broken or too large."""
    with suppress(KeyError, OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError):
        archive = zipfile.ZipFile(io.BytesIO(data))
        if archive.getinfo(member).file_size <= MAX_FILE_BYTES:
            return archive.read(member)
    return b""


def _size(shown: Element) -> tuple[float, float]:
    """Return width and height in centimetres, 0 where they are not stated."""
    if shown.tag == IMAGE_DATA:
        holder = shown.getparent()
        stated = _LENGTHS.findall(holder.get("style", "") if holder is not None else "")
        sizes = {name: float(length) * _UNITS[unit] for name, length, unit in stated if length.count(".") < 2}
        return sizes.get("width", 0.0), sizes.get("height", 0.0)
    for above in shown.iterancestors():
        extent = above.find(f"{_PLACED}extent")
        if extent is not None:
            return whole(extent.get("cx")) / _CENTIMETRE, whole(extent.get("cy")) / _CENTIMETRE
    return 0.0, 0.0
