"""Reads what antiword writes of an old Word file: DocBook with paragraphs, lists and tables."""

from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from songbang.papers.draft import PARAGRAPH, Draft, Shape
from songbang.papers.paper import Cell, Role

_BLOCKS: Final = frozenset(
    {"para", "title", "listitem", "row", "entry", "informaltable", "itemizedlist", "orderedlist"}
)
_UNREAD: Final = frozenset({"bookinfo", "beginpage", "colspec"})


def read_docbook(data: bytes) -> Draft:
    """Return the paragraphs and tables of the book in reading order; a draft without parts where there is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False, huge_tree=True)
    root: Element | None = etree.fromstring(data, parser) if data.strip() else None
    writer = _Writer()
    if root is not None:
        writer.read(root, PARAGRAPH)
        writer.end(PARAGRAPH)
    return writer.draft


class _Writer:
    def __init__(self) -> None:
        self.draft = Draft()
        self._words = ""
        self._tables = 0

    def read(self, element: Element, shape: Shape) -> None:
        if element.tag in _UNREAD or not isinstance(element.tag, str):
            return
        if element.tag in _BLOCKS:
            self.end(shape)
        if element.tag == "informaltable":
            self._read_table(element)
            return
        inside = Shape(Role.HEADING, level=0) if element.tag == "title" and shape.role is Role.PARAGRAPH else shape
        self._add(element.text)
        for node in element:
            self.read(node, inside)
            self._add(node.tail)
        if element.tag in _BLOCKS:
            self.end(inside)

    def end(self, shape: Shape) -> None:
        """Write the paragraph that ends here."""
        words, self._words = self._words.strip(), ""
        if words:
            self.draft.write(words, shape)

    def _read_table(self, table: Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        for at, row in enumerate(table.iter("row")):
            self.draft.end_line()
            for column, entry in enumerate(row.iterfind("entry")):
                before = len(self.draft.blocks)
                self.read(entry, Shape(Role.CELL, cell=Cell(number, at, column)))
                self.draft.end_cell(before)
            self.draft.end_line()

    def _add(self, text: str | None) -> None:
        """Add words; antiword breaks lines where DocBook lets it, next to marks."""
        if text:
            self._words += text.strip("\n").replace("\n", " ").replace("\t", " ")
