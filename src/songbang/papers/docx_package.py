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
    """The parts of a Word file that hold text, or tell how it is numbered and styled.

    ``pictures`` names the member that holds a picture by the id under which the text shows it; ``home`` is the member
    that ``main`` was read from, ``places`` names the first member of each kind of part.
    """

    main: Element
    is_damaged: bool
    parts: dict[str, tuple[Element, ...]]
    pictures: dict[str, str]
    home: str
    places: dict[str, str]

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
    home = {kind: target for kind, _, target in _relations(archive, "")}.get("officeDocument", "word/document.xml")
    main, is_damaged = _root(archive, home)
    if main is None:
        raise PaperError("unreadable", home)
    parts: dict[str, tuple[Element, ...]] = {}
    pictures: dict[str, str] = {}
    places: dict[str, str] = {}
    for kind, name, target in _relations(archive, home):
        places.setdefault(kind, target)
        if kind == "image":
            pictures[name] = target
        root, _ = _root(archive, target) if _is_xml(target) else (None, False)
        if root is not None:
            parts[kind] = (*parts.get(kind, ()), root)
    return Package(main, is_damaged, parts, pictures, home, places)


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _relations(archive: zipfile.ZipFile, home: str) -> Iterator[tuple[str, str, str]]:
    """Yield the kind, the id and the place of each part that the part at ``home`` points at."""
    folder, name = posixpath.split(home)
    root, _ = _root(archive, posixpath.join(folder, "_rels", f"{name}.rels"))
    for relation in root if root is not None else ():
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            kind = relation.get("Type", "").rpartition("/")[2]
            yield kind, relation.get("Id", ""), posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _root(archive: zipfile.ZipFile, name: str) -> tuple[Element | None, bool]:
    """Return the root of a part as far as it can be read, and whether something in it is broken."""
    data = _bytes(archive, name)
    if not data.strip():
        return None, False
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    # The parser's own limits would silently cut a long text; sizes are checked before.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True, huge_tree=True
    )
    root: Element | None = etree.fromstring(data, parser)
    return root, any(error.level_name == "FATAL" for error in parser.error_log)


def _bytes(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of a part, none where it is not there."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        return b""
    if info.file_size > MAX_FILE_BYTES:
        raise PaperError("too_large", name)
    return archive.read(info)
