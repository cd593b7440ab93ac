"""Opens OpenDocument files: a ZIP container of a few XML parts, or all of them in one flat XML file."""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.problems import PaperError

_SPACE: Final = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
OFFICE: Final = f"{{{_SPACE.format('office')}}}"
TEXT: Final = f"{{{_SPACE.format('text')}}}"
TABLE: Final = f"{{{_SPACE.format('table')}}}"
STYLE: Final = f"{{{_SPACE.format('style')}}}"
DRAW: Final = f"{{{_SPACE.format('drawing')}}}"
_MANIFEST: Final = f"{{{_SPACE.format('manifest')}}}"
_WHOLE: Final = re.compile(r"-?[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an OpenDocument file that hold text or tell how it looks; both may be the same flat file."""

    content: Element
    styles: Element | None
    is_damaged: bool
    has_pictures: bool


def open_package(data: bytes) -> Package:
    """Open the file.

    Raises ``PaperError`` with ``encrypted``, ``too_large`` or ``unreadable``, and what ``zipfile`` raises.
    """
    if not data.startswith(b"PK"):
        root, is_damaged = _parsed(data)
        return Package(root, root, is_damaged, next(root.iter(f"{DRAW}image"), None) is not None)
    archive = zipfile.ZipFile(io.BytesIO(data))
    names = set(archive.namelist())
    if any(info.flag_bits & 1 for info in archive.infolist()) or _is_locked(archive, names):
        raise PaperError("encrypted")
    if "content.xml" not in names:
        raise PaperError("unreadable", "content.xml")
    content, is_damaged = _parsed(_bytes(archive, "content.xml"))
    styles = _parsed(_bytes(archive, "styles.xml"))[0] if "styles.xml" in names else None
    return Package(content, styles, is_damaged, any(name.startswith("Pictures/") for name in names))


def whole(stated: str | None, otherwise: int = 0) -> int:
    """Return the whole number that an attribute states, ``otherwise`` where it states none."""
    return int(stated) if stated and _WHOLE.fullmatch(stated) else otherwise


def repeats(element: Element, kind: str, most: int) -> int:
    """Return how many ``rows`` or ``columns`` an element stands for, at most ``most``."""
    return max(1, min(whole(element.get(f"{TABLE}number-{kind}-repeated"), 1), most))


def _is_locked(archive: zipfile.ZipFile, names: set[str]) -> bool:
    if "encrypted-package" in names:
        return True
    if "META-INF/manifest.xml" not in names:
        return False
    root, _ = _parsed(_bytes(archive, "META-INF/manifest.xml"))
    return next(root.iter(f"{_MANIFEST}encryption-data"), None) is not None


def _bytes(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > MAX_FILE_BYTES:
        raise PaperError("too_large", name)
    return archive.read(name)


def _parsed(data: bytes) -> tuple[Element, bool]:
    """Return the root of a part as far as it can be read, and whether something in it is broken."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root: Element | None = etree.fromstring(data, parser)
    if root is None:
        raise PaperError("unreadable", "XML")
    return root, any(error.level_name == "FATAL" for error in parser.error_log)
