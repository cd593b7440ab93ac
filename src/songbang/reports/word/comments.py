"""The part of a Word file that holds its comments: those that are there stay, ours come behind them."""

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from songbang.papers.docx_package import Package
from songbang.papers.docx_xml import Element, W
from songbang.reports.word.ids import Ids
from songbang.reports.word.parts import Parts, written
from songbang.reports.word.revisions import Hand
from songbang.reports.word.runs import SPACE

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPES: Final = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a comment."""

    text: str
    is_bold: bool = False


class Comments:
    """The comments of one file; ``changed`` returns the parts that must be written for them."""

    def __init__(self, parts: Parts, package: Package, hand: Hand, initials: str) -> None:
        self._parts = parts
        self._package = package
        self._hand = hand
        self._initials = initials
        stated = package.places.get("comments", "")
        self._is_new = not parts.holds(stated)
        self._name = stated or _free_name(parts, posixpath.dirname(package.home))
        self._root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]}) if self._is_new else parts.tree_of(stated)
        marks = package.main.iter(*(f"{W}comment{kind}" for kind in ("RangeStart", "RangeEnd", "Reference")))
        self._ids = Ids([*self._root.iter(f"{W}comment"), *marks])

    def add(self, lines: Sequence[Line]) -> str:
        """Add a comment of these paragraphs and return its number."""
        number = self._ids.next()
        told = {"id": number, "author": self._hand.author, "date": self._hand.date, "initials": self._initials}
        comment = etree.SubElement(self._root, f"{W}comment", {W + name: value for name, value in told.items()})
        for line in lines:
            run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
            if line.is_bold:
                etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
            text = etree.SubElement(run, f"{W}t", {SPACE: "preserve"})
            text.text = line.text
        return number

    def changed(self) -> dict[str, bytes]:
        """Return the bytes of the comments, and of what must name a part that is new."""
        parts = {self._name: written(self._root)}
        if self._is_new:
            parts[_TYPES] = self._typed()
        if "comments" not in self._package.places:
            home = self._package.home
            parts |= self._related(posixpath.join(posixpath.dirname(home), "_rels", f"{posixpath.basename(home)}.rels"))
        return parts

    def _typed(self) -> bytes:
        root, name = self._parts.tree_of(_TYPES), f"/{self._name}"
        kind = f"{{{_PACKAGE}/content-types}}Override"
        if not any(one.get("PartName", "").lower() == name.lower() for one in root.iter(kind)):
            etree.SubElement(root, kind, {"PartName": name, "ContentType": _TYPE})
        return written(root)

    def _related(self, name: str) -> dict[str, bytes]:
        space = f"{_PACKAGE}/relationships"
        root: Element = etree.Element(f"{{{space}}}Relationships", nsmap={None: space})  # type: ignore[dict-item]
        if self._parts.holds(name):
            root = self._parts.tree_of(name)
        used = {one.get("Id") for one in root}
        free = next(one for at in range(1, len(used) + 2) if (one := f"rId{at}") not in used)
        told = {"Id": free, "Type": _RELATION, "Target": posixpath.basename(self._name)}
        etree.SubElement(root, f"{{{space}}}Relationship", told)
        return {name: written(root)}


def _free_name(parts: Parts, folder: str) -> str:
    names = (posixpath.join(folder, f"comments{at or ''}.xml") for at in range(1_000))
    return next(name for name in names if not parts.holds(name))
