"""Goes through the body of an OpenDocument text in reading order and writes it down."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.draft import PARAGRAPH, Draft, Shape
from songbang.papers.odf_line import Line, LineReader, words_of
from songbang.papers.odf_lists import Label, Lists, Place
from songbang.papers.odf_package import DRAW, OFFICE, TABLE, TEXT, Package, repeats, whole
from songbang.papers.odf_styles import Styles
from songbang.papers.paper import Cell, Note, Role

_UNREAD: Final = frozenset({*(f"{TEXT}{name}" for name in ("tracked-changes", "list-style")), f"{OFFICE}forms"})
_PARAGRAPHS: Final = frozenset({f"{TEXT}p", f"{TEXT}h"})
_MOST_CELLS: Final = 1_000
# Whole clauses are often styled as headings to get a number; a title is short.
_LONGEST_HEADING: Final = 60
_STOPS: Final = ("。", "；", ";", "，", ",")


class Body:
    """The text of one OpenDocument file; ``read`` goes through it once."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(package)
        self._lists = Lists(self._styles)
        self._lines = LineReader(self._styles, _deletions(package.content))
        self._draft = Draft()
        self._tables = 0
        self._depth = 0
        self._waiting: list[Element] = []

    def read(self) -> Draft:
        """Read the body, then note what stands at the head and foot of its pages."""
        for body in self._package.content.iterfind(f"{OFFICE}body/{OFFICE}text"):
            self._read(body, PARAGRAPH)
        seen = dict.fromkeys((kind, words_of(part)) for kind, part in self._styles.running())
        for kind, words in seen:
            if words.strip():
                self._draft.notes.append(Note(kind, words, 0 if kind == "header" else self._draft.length))
        return self._draft

    def _read(self, container: Element, shape: Shape) -> None:
        for node in container:
            if node.tag in _PARAGRAPHS:
                self._write(node, shape, None)
            elif node.tag == f"{TEXT}list":
                self._read_list(node, shape, None)
            elif node.tag == f"{TABLE}table":
                self._read_table(node)
            elif node.tag == f"{TEXT}section" and node.get(f"{TEXT}display") == "none":
                self._draft.write("", notes=(Note("hidden", words_of(node), 0),))
            elif isinstance(node.tag, str) and node.tag not in _UNREAD:
                is_box = node.tag.startswith(DRAW) and shape.role is Role.PARAGRAPH
                self._read(node, Shape(Role.TEXT_BOX) if is_box else shape)

    def _read_list(self, element: Element, shape: Shape, above: Place | None) -> None:
        place = self._lists.open(element, above)
        for item in element:
            start = item.get(f"{TEXT}start-value")
            is_counted = item.tag == f"{TEXT}list-item"
            for node in item:
                if node.tag in _PARAGRAPHS:
                    at = replace(place, start=None if start is None else whole(start))
                    self._write(node, shape, at if is_counted else None)
                    is_counted = False
                elif node.tag == f"{TEXT}list":
                    self._read_list(node, shape, place)

    def _write(self, paragraph: Element, shape: Shape, place: Place | None) -> None:
        """Write a paragraph, then what hangs on it."""
        line = self._lines.read(paragraph)
        depth = whole(paragraph.get(f"{TEXT}outline-level"), 1) - 1 if paragraph.tag == f"{TEXT}h" else None
        label = self._label(paragraph, place, depth) if line.text.strip() or place else None
        self._draft.write(*_written(line, label, depth, shape))
        for box in line.boxes:
            self._read(box, Shape(Role.TEXT_BOX, cell=shape.cell))
        self._waiting += line.footnotes
        if not self._depth:
            self._write_footnotes()

    def _label(self, paragraph: Element, place: Place | None, depth: int | None) -> Label | None:
        if place is not None:
            return self._lists.label(paragraph, place)
        return self._lists.heading(paragraph, min(max(depth, 0), 9)) if depth is not None else None

    def _write_footnotes(self) -> None:
        waiting, self._waiting = self._waiting, []
        for note in waiting:
            self._read(note, Shape(Role.FOOTNOTE))

    def _read_table(self, table: Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        self._depth += 1
        for at, row in enumerate(_rows(table)):
            self._draft.end_line()
            column = 0
            for cell in row:
                if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
                    continue
                for _ in range(repeats(cell, "columns", _MOST_CELLS)):
                    before = len(self._draft.blocks)
                    if cell.tag == f"{TABLE}table-cell":
                        self._read(cell, Shape(Role.CELL, cell=Cell(number, at, column)))
                    self._draft.end_cell(before)
                    column += 1
            if self._depth == 1:
                self._draft.end_line()
                self._write_footnotes()
        self._depth -= 1
        self._draft.end_line()


def _written(line: Line, label: Label | None, depth: int | None, shape: Shape) -> tuple[str, Shape, tuple[Note, ...]]:
    """Return the text of a paragraph with its number before it, what it is, and its notes at their places in that."""
    words = line.text.lstrip()
    lead = label.number + label.gap if label else ""
    shift = len(lead) - (len(line.text) - len(words))
    is_title = depth is not None and len(words) <= _LONGEST_HEADING and not words.rstrip().endswith(_STOPS)
    role = Role.HEADING if is_title and shape.role is Role.PARAGRAPH else shape.role
    level = label.level if label else depth if is_title else None
    notes = tuple(Note(note.kind, note.text, note.at + shift) for note in line.notes)
    return lead + words, Shape(role, label.number if label else None, level, shape.cell), notes


def _rows(table: Element) -> Iterator[Element]:
    for node in table:
        if node.tag == f"{TABLE}table-row":
            yield node
        elif isinstance(node.tag, str) and node.tag.startswith(f"{TABLE}table-") and "row" in node.tag:
            yield from _rows(node)


def _deletions(content: Element) -> dict[str, str]:
    """Return the words of each tracked deletion by the name that its place in the text refers to it by."""
    found: dict[str, str] = {}
    for region in content.iter(f"{TEXT}changed-region"):
        for deletion in region.iterfind(f"{TEXT}deletion"):
            name = region.get(f"{TEXT}id") or region.get("{http://www.w3.org/XML/1998/namespace}id") or ""
            found[name] = "\n".join(words_of(node) for node in deletion if node.tag != f"{OFFICE}change-info")
    return found
