"""The pictures that a web page carries in itself, and which of them may hold words."""

import base64
import binascii
import hashlib
import re
from functools import partial
from typing import Final

from lxml.html import HtmlElement

from songbang.scans.decode import decode
from songbang.scans.waiting import Picture

_DATA: Final = re.compile(r"\s*data:image/[a-z0-9.+-]+;base64,", re.IGNORECASE)
_LENGTH: Final = re.compile(r"\s*([0-9]{1,5})")
_FEWEST_BYTES: Final = 2_000
_WIDE, _HIGH = 200, 50
"""A picture that takes fewer bytes, or is shown narrower or lower (in pixels), is an icon or a logo."""


def bytes_of(shown: HtmlElement) -> bytes:
    """Return the picture that is shown here, none where it lies elsewhere or is too small to hold words."""
    source = shown.get("src") or ""
    found = _DATA.match(source)
    if found is None or _below(shown, "width", _WIDE) or _below(shown, "height", _HIGH):
        return b""
    try:
        data = base64.b64decode(source[found.end() :])
    except (binascii.Error, ValueError):
        return b""
    return data if len(data) >= _FEWEST_BYTES else b""


def name_of(data: bytes) -> str:
    """Return the name under which a picture is known: it stands for its content."""
    return hashlib.sha256(data).hexdigest()


def picture_of(data: bytes) -> Picture:
    """Return a picture that is drawn when it is looked at."""
    return Picture(f"image {name_of(data)} 0", partial(decode, data))


def _below(shown: HtmlElement, side: str, least: int) -> bool:
    stated = _LENGTH.match(shown.get(side) or "")
    return stated is not None and int(stated[1]) < least and "%" not in (shown.get(side) or "")
