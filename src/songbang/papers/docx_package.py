"""Opens the package of a Word file: a ZIP container whose parts point at one another.

Word's own repair is generous, and so is this: a part that is missing or points nowhere is left out, a part with
broken XML is read as far as it goes. The strict variant of the format differs only in its names.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from songbang.papers.docx_xml import Element
from songbang.papers.limits import MAX_FILE_BYTES, MAX_UNPACKED_BYTES
from songbang.papers.problems import PaperError

_STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file that hold text, or tell how it is numbered and styled."""

    main: Element
    is_damaged: bool
    parts: dict[str, tuple[Element, ...]]

    def part(self, kind: str) -> Element | None:
        """Return the root of the part of this kind: ``numbering``, ``styles``, ``footnotes``, ``comments`` …"""
        return next(iter(self.parts.get(kind, ())), None)


def open_package(data: bytes) -> Package:
    """Open the package.

    Raises ``PaperError`` with ``unreadable``, ``encrypted`` or ``too_large``, and what ``zipfile`` raises.
    """
    archive = zipfile.ZipFile(io.BytesIO(data))
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise PaperError("encrypted")
    if sum(info.file_size for info in archive.infolist() if _is_xml(info.filename)) > MAX_UNPACKED_BYTES // 5:
        raise PaperError("too_large", "XML")
    home = _main_name(archive)
    main = _root(archive, home)
    if main is None:
        raise PaperError("unreadable", home)
    parts: dict[str, tuple[Element, ...]] = {}
    for kind, target in _relations(archive, home):
        root = _root(archive, target) if _is_xml(target) else None
        if root is not None:
            parts[kind] = (*parts.get(kind, ()), root)
    return Package(main, _is_broken(archive, home), parts)


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _main_name(archive: zipfile.ZipFile) -> str:
    named = dict(_relations(archive, ""))
    return named.get("officeDocument", "word/document.xml")


def _relations(archive: zipfile.ZipFile, home: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and the place of each part that the part at ``home`` points at."""
    folder, name = posixpath.split(home)
    root = _root(archive, posixpath.join(folder, "_rels", f"{name}.rels"))
    for relation in root if root is not None else ():
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            kind = relation.get("Type", "").rpartition("/")[2]
            yield kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _root(archive: zipfile.ZipFile, name: str) -> Element | None:
    data = _bytes(archive, name)
    if data is None:
        return None
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    root: Element | None = etree.fromstring(data, _parser(recover=True)) if data.strip() else None
    return root


def _is_broken(archive: zipfile.ZipFile, name: str) -> bool:
    try:
        etree.fromstring(_bytes(archive, name) or b"", _parser(recover=False))
    except etree.XMLSyntaxError:
        return True
    return False


def _bytes(archive: zipfile.ZipFile, name: str) -> bytes | None:
    try:
        info = archive.getinfo(name)
    except KeyError:
        return None
    if info.file_size > MAX_FILE_BYTES:
        raise PaperError("too_large", name)
    return archive.read(info)


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, recover=recover, remove_comments=True)
