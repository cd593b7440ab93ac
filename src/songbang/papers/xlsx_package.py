"""Opens the package of a workbook: which sheets it has, in which order, and where the rest of it lies.

Every HR system writes workbooks of its own, so nothing is asked of them that is not needed: a part that is missing
says nothing, broken XML is read as far as it goes, and the names of both variants of the format are known by their end.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

from lxml import etree
from lxml.etree import _Element as Element

from songbang.papers.files import natural_key
from songbang.papers.limits import MAX_FILE_BYTES
from songbang.papers.problems import PaperError

_HOME: Final = "xl/workbook.xml"
_BINARY: Final = "xl/workbook.bin"


@dataclass(frozen=True, slots=True)
class Listed:
    """A sheet as the workbook lists it: its title, the part it lies in, whether it is hidden."""

    title: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """The package, its sheets in the order of their tabs, and whether its days count from 1904."""

    archive: zipfile.ZipFile
    sheets: tuple[Listed, ...]
    from_1904: bool

    @property
    def has_pictures(self) -> bool:
        """Whether pictures lie in it."""
        return any(name.startswith("xl/media/") for name in self.archive.namelist())

    def stream(self, part: str) -> IO[bytes]:
        """Open a part; one that is not there is empty."""
        try:
            return self.archive.open(part)
        except KeyError:
            return io.BytesIO()

    def root(self, part: str) -> Element | None:
        """Return the root of a part as far as it can be read, ``None`` where it is not there."""
        with self.stream(part) as stream:
            return parsed(stream.read())

    def words_around(self, part: str, kind: str) -> list[str]:
        """Return the texts of the boxes (``drawing``) or remarks (``comments``) that belong to a sheet."""
        texts = []
        for related, target in _relations(self.archive, part).values():
            root = self.root(target) if related == kind else None
            if root is not None:
                shapes = root.iter("{*}txBody", "{*}comment")
                texts += ["\n".join(_paragraphs(shape)).strip() for shape in shapes]
        return [words for words in texts if words]


def open_workbook(data: bytes, most: int = MAX_FILE_BYTES) -> Workbook:
    """Open the package; its XML may unpack to ``most`` bytes.

    Raises ``PaperError`` with ``encrypted``, ``too_large`` or ``unsupported_format``, and what ``zipfile`` raises.
    """
    archive = zipfile.ZipFile(io.BytesIO(data))
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise PaperError("encrypted")
    if sum(info.file_size for info in infos if info.filename.endswith((".xml", ".rels"))) > most:
        raise PaperError("too_large", "XML")
    names = set(archive.namelist())
    if _BINARY in names:
        raise PaperError("unsupported_format", ".xlsb")
    root = parsed(archive.read(_HOME)) if _HOME in names else None
    sheets = tuple(_listed(archive, root)) if root is not None else ()
    if not any(sheet.part in names for sheet in sheets):
        parts = sorted((name for name in names if name.startswith("xl/worksheets/sheet")), key=natural_key)
        sheets = tuple(Listed("", part, is_hidden=False) for part in parts)
    settings = None if root is None else root.find("{*}workbookPr")
    return Workbook(archive, sheets, settings is not None and settings.get("date1904") in {"1", "true"})


def parsed(data: bytes) -> Element | None:
    """Return the root of an XML text as far as it can be read, ``None`` where there is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=True)
    root: Element | None = etree.fromstring(data, parser) if data.strip() else None
    return root


def _listed(archive: zipfile.ZipFile, root: Element) -> Iterator[Listed]:
    targets = _relations(archive, _HOME)
    for sheet in root.iter("{*}sheet"):
        key = next((value for name, value in sheet.attrib.items() if str(name).endswith("}id")), "")
        kind, part = targets.get(str(key), ("", ""))
        if kind == "worksheet":
            hidden = sheet.get("state", "visible") != "visible"
            yield Listed(sheet.get("name", ""), part, hidden)


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return by its id the kind and the place of each part that a part points at."""
    folder, name = posixpath.split(part)
    try:
        root = parsed(archive.read(posixpath.join(folder, "_rels", f"{name}.rels")))
    except KeyError:
        root = None
    return {
        relation.get("Id", ""): (
            relation.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
        )
        for relation in (root if root is not None else ())
        if isinstance(relation.tag, str) and relation.get("TargetMode") != "External"
    }


def _paragraphs(shape: Element) -> Iterator[str]:
    paragraphs = shape.findall("{*}p")
    for paragraph in paragraphs or [shape]:
        yield "".join(node.text or "" for node in paragraph.iter("{*}t"))
