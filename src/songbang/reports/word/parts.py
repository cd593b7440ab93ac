"""The parts of a Word file: copied as they are, but for those that were changed."""

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from songbang.papers.docx_xml import Element
from songbang.papers.limits import MAX_FILE_BYTES, MAX_MEMBERS, MAX_UNPACKED_BYTES
from songbang.papers.problems import PaperError

_SIGNATURES = "_xmlsignatures/"


class Parts:
    """The members of one Word file.

    Raises ``PaperError`` with ``too_large`` where they unpack to more than is read, ``unreadable`` where two share a
    name, and what ``zipfile`` raises on broken ones.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        members = self._archive.infolist()
        size = sum(one.file_size for one in members)
        if (
            len(members) > MAX_MEMBERS
            or size > MAX_UNPACKED_BYTES
            or any(one.file_size > MAX_FILE_BYTES for one in members)
        ):
            raise PaperError("too_large", f"{size // (1024 * 1024)} MB")
        if len({one.filename for one in members}) < len(members):
            raise PaperError("unreadable", "two parts share a name")
        self._names = frozenset(one.filename for one in members)

    @property
    def is_signed(self) -> bool:
        """Whether the file bears a digital signature, which fits no changed copy."""
        return any(name.startswith(_SIGNATURES) for name in self._names)

    def holds(self, name: str) -> bool:
        """Tell whether there is a part of this name."""
        return name in self._names

    def bytes_of(self, name: str) -> bytes:
        """Return a part as it is; raises ``KeyError`` where there is none."""
        return self._archive.read(name)

    def tree_of(self, name: str) -> Element:
        """Return the root of a part; raises ``KeyError`` or ``lxml.etree.XMLSyntaxError``."""
        root: Element = etree.fromstring(self.bytes_of(name), etree.XMLParser(resolve_entities=False, no_network=True))
        return root

    def copied(self, changed: Mapping[str, bytes]) -> bytes:
        """Return the file with these parts in place of, or beside, its own; all others keep their bytes and order."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for one in self._archive.infolist():
                archive.writestr(
                    _like(one), changed.get(one.filename, b"") if one.filename in changed else self._archive.read(one)
                )
            for name in changed.keys() - self._names:
                archive.writestr(zipfile.ZipInfo(name), changed[name], zipfile.ZIP_DEFLATED)
        return out.getvalue()


def written(root: Element) -> bytes:
    """Return a part as Word writes one."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _like(one: zipfile.ZipInfo) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(one.filename, one.date_time)
    info.compress_type, info.external_attr, info.create_system = one.compress_type, one.external_attr, one.create_system
    return info
