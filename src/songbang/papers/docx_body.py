"""Goes through the body of a Word file in reading order and writes it down."""

from dataclasses import dataclass
from typing import Final

from songbang.papers.docx_line import Line, LineReader, words_of
from songbang.papers.docx_numbering import Label, Numbering
from songbang.papers.docx_package import Package
from songbang.papers.docx_pictures import is_large, relation_of
from songbang.papers.docx_styles import Styles
from songbang.papers.docx_table import cells_of, is_deleted, rows_of
from songbang.papers.docx_trace import Trace
from songbang.papers.docx_xml import AC, Element, W, child, is_on, value, whole
from songbang.papers.draft import PARAGRAPH, Draft, Shape
from songbang.papers.inlaid import Inlay
from songbang.papers.paper import Cell, Note, Role

_HOLDERS: Final = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"))
# Whole clauses are often styled as headings to get a number or a place in the navigation pane; a title is short.
_LONGEST_HEADING: Final = 60
_STOPS: Final = ("。", "；", ";", "，", ",")


@dataclass(slots=True)
class _Open:
    """A paragraph that may go on: the mark that ends it may turn out to be deleted."""

    line: Line
    label: Label | None
    depth: int | None


class Body:
    """The text of one Word file; ``read`` goes through it once.

    ``pictures`` are the ids of the pictures in reading order, with whether they are shown so large that they may hold
    words; ``missing`` is how many such are not in the file; ``inlay`` has what was seen on them. ``trace`` is told
    which node each word came from.
    """

    def __init__(self, package: Package, inlay: Inlay | None = None, trace: Trace | None = None) -> None:
        self.pictures: dict[str, bool] = {}
        self.missing = 0
        self._inlay = inlay or Inlay({})
        self._trace = trace
        self._package = package
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"), self._styles)
        self._lines = LineReader(self._styles, _texts(package.part("comments")))
        self._footnotes = {kind: _by_id(package.part(kind)) for kind in ("footnotes", "endnotes")}
        self._waiting: list[Element] = []
        self._open: _Open | None = None
        self._tables = 0
        self._depth = 0
        self._draft = Draft()

    def read(self) -> Draft:
        """Read the body, then note what stands at the head and foot of its pages."""
        draft = self._draft
        body = child(self._package.main, "body")
        if body is not None:
            self._read_blocks(body, PARAGRAPH)
        for kind, at in (("header", 0), ("footer", draft.length)):
            texts = [words_of(root) for root in self._package.parts.get(kind, ())]
            draft.notes += [Note(kind, text, at) for text in dict.fromkeys(texts) if text.strip()]
        return draft

    def _read_blocks(self, container: Element, place: Shape) -> None:
        self._read_children(container, place)
        self._close(place)

    def _read_children(self, container: Element, place: Shape) -> None:
        for node in container:
            if node.tag == f"{W}p":
                self._read_paragraph(node, place)
            elif node.tag == f"{W}tbl":
                self._close(place)
                self._read_table(node)
            elif node.tag in _HOLDERS:
                self._read_children(node, place)
            elif node.tag == f"{AC}AlternateContent":
                self._read_children(next(iter(node), node), place)

    def _read_paragraph(self, paragraph: Element, place: Shape) -> None:
        line = self._lines.read(paragraph)
        goes_on = _mark_is(paragraph, "del") or _mark_is(paragraph, "moveFrom")
        before = self._open
        if before is not None and before.line.text.strip():
            before.line.join(line)
        else:
            if before is not None:
                before.line.join(line)
                line = before.line
            is_gone = not line.text.strip() and (goes_on or _mark_is(paragraph, "vanish"))
            label = None if is_gone else self._numbering.label(paragraph)
            self._open = _Open(line, label, self._heading_level(paragraph))
        if not goes_on:
            self._close(place)

    def _close(self, place: Shape) -> None:
        """Write the open paragraph, then what hangs on it."""
        if self._open is None:
            return
        done, self._open = self._open, None
        self._write(done, place)
        for box in done.line.boxes:
            self._read_blocks(box, Shape(Role.TEXT_BOX, cell=place.cell))
        for shown in done.line.pictures if place.role is not Role.FOOTNOTE else ():
            self._write_picture(shown, place)
        for kind, note_id in done.line.references:
            note = self._footnotes[kind].pop(note_id, None)
            self._waiting += [] if note is None else [note]
        if not self._depth:
            self._write_footnotes()

    def _write(self, done: _Open, place: Shape) -> None:
        label, words = done.label, done.line.text.lstrip()
        lead = "" if label is None else label.number + label.gap
        shift = len(lead) - (len(done.line.text) - len(words))
        is_heading = done.depth is not None and len(words) <= _LONGEST_HEADING and not words.rstrip().endswith(_STOPS)
        role = Role.HEADING if is_heading and place.role is Role.PARAGRAPH else place.role
        number = None if label is None else label.number
        level = label.level if label else done.depth if is_heading else None
        notes = tuple(Note(note.kind, note.text, note.at + shift) for note in done.line.notes)
        before = len(self._draft.blocks)
        self._draft.write(lead + words, Shape(role, number, level, place.cell), notes)
        if self._trace is not None and len(self._draft.blocks) > before:
            start = self._draft.blocks[before].span.start
            blank = len(lead + words) - len((lead + words).lstrip())
            self._trace.take(done.line, start - blank + shift, start, self._draft.length)

    def _write_picture(self, shown: Element, place: Shape) -> None:
        name = relation_of(shown)
        if name in self._package.pictures:
            self.pictures[name] = self.pictures.get(name, False) or is_large(shown)
            self._tables += self._inlay.write(name, self._draft, place, self._tables)
        else:
            self.missing += is_large(shown)

    def _write_footnotes(self) -> None:
        waiting, self._waiting = self._waiting, []
        for note in waiting:
            self._read_blocks(note, Shape(Role.FOOTNOTE))

    def _read_table(self, table: Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        self._depth += 1
        for at, row in enumerate(rows_of(table)):
            self._draft.end_line()
            if is_deleted(row):
                self._draft.write("", notes=(Note("deletion", words_of(row), 0),))
                continue
            for column, cell in cells_of(row):
                before = len(self._draft.blocks)
                if cell is not None:
                    self._read_blocks(cell, Shape(Role.CELL, cell=Cell(number, at, column)))
                self._draft.end_cell(before)
            if self._depth == 1:
                self._draft.end_line()
                self._write_footnotes()
        self._depth -= 1
        self._draft.end_line()

    def _heading_level(self, paragraph: Element) -> int | None:
        own = value(paragraph, "pPr", "outlineLvl")
        if own is not None:
            return whole(own, 9) if whole(own, 9) < 9 else None
        return self._styles.outline_level(self._styles.of_paragraph(paragraph))


def _mark_is(paragraph: Element, change: str) -> bool:
    """Tell whether the mark that ends the paragraph is deleted, moved away or hidden."""
    return is_on(child(paragraph, "pPr", "rPr", change))


def _by_id(root: Element | None) -> dict[str, Element]:
    return {} if root is None else {note.get(f"{W}id", ""): note for note in root}


def _texts(root: Element | None) -> dict[str, str]:
    return {key: words_of(element) for key, element in _by_id(root).items()}
