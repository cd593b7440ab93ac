"""Goes through a web page in reading order and writes down what a reader sees."""

import re
from dataclasses import dataclass, replace
from typing import Final

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from songbang.papers.draft import PARAGRAPH, Draft, Shape
from songbang.papers.html_lists import LISTS, ListCount
from songbang.papers.html_look import BLOCKS, HEADINGS, control, is_unseen, why_left_out
from songbang.papers.html_pictures import bytes_of, name_of
from songbang.papers.html_table import Grid, is_data
from songbang.papers.inlaid import Inlay
from songbang.papers.paper import Cell, Note, Role

_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_TABLE: Final = frozenset({"table", "tr", "td", "th"})
_BLANK: Final = re.compile(r"[ \xa0\u2000-\u200a\u3000]{2,}")


@dataclass(frozen=True, slots=True)
class _Frame:
    """An element that is open: what its words are, and what it counts.

    ``kept`` where white space is shown as typed; ``depth`` of lists, -1 outside; ``count`` of the list and ``grid`` of
    the table that this element belongs to; ``since`` is how much there was when it opened: blocks for a cell,
    characters of the paragraph for an underlined part.
    """

    shape: Shape = PARAGRAPH
    kept: bool = False
    depth: int = -1
    count: ListCount | None = None
    grid: Grid | None = None
    since: int = 0


class HtmlBody:
    """The text of one page; ``read`` goes through it once. Tags that are never closed nest deep: nothing recurs.

    ``pictures`` are those that the page carries and that may hold words, by name; ``inlay`` has what was seen on them.
    """

    def __init__(self, inlay: Inlay | None = None) -> None:
        self.pictures: dict[str, bytes] = {}
        self._inlay = inlay or Inlay({})
        self._shown: list[str] = []
        self._draft = Draft()
        self._words = ""
        self._notes: list[Note] = []
        self._number: str | None = None
        self._tables = 0
        self._open = [_Frame()]

    def read(self, root: HtmlElement) -> Draft:
        """Read the page from its root on."""
        walker = iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "end":
                self._end(element)
            elif not self._start(element):
                walker.skip_subtree()
        self._end_paragraph(PARAGRAPH)
        return self._draft

    def _start(self, element: HtmlElement) -> bool:
        """Open an element, and tell whether what is in it is read."""
        above = self._open[-1]
        self._open.append(above)
        if not isinstance(element.tag, str) or is_unseen(element):
            return False
        reason = why_left_out(element)
        if reason:
            words = _WHITE.sub(" ", str(element.text_content())).strip()
            self._notes += [Note(reason, words, len(self._words))] if words else []
            return False
        self._open[-1] = self._frame(element, above)
        if element.tag == "img" and (data := bytes_of(element)):
            self._shown.append(name_of(data))
            self.pictures[self._shown[-1]] = data
        shown = control(element)
        if shown is None:
            self._add(element.text, kept=self._open[-1].kept)
        else:
            self._words += shown
        return shown is None

    def _end(self, element: HtmlElement) -> None:
        frame, above = self._open.pop(), self._open[-1]
        if frame is not above:
            if element.tag in BLOCKS:
                self._end_paragraph(frame.shape)
            if element.tag == "li":
                self._number = None
            if element.tag in {"td", "th"} and frame.grid is not None:
                self._draft.end_cell(frame.since)
            elif element.tag in {"tr", "table"}:
                self._draft.end_line()
            if element.tag == "u" and _BLANK.fullmatch(self._words, frame.since):
                self._words = self._words[: frame.since] + "_" * (len(self._words) - frame.since)
        self._add(element.tail, kept=above.kept)

    def _frame(self, element: HtmlElement, above: _Frame) -> _Frame:
        """Return what holds inside an element; a block ends the paragraph before it."""
        tag = element.tag
        if tag == "u":
            return replace(above, kept=True, since=len(self._words))
        if tag not in BLOCKS:
            return replace(above)
        self._end_paragraph(above.shape)
        if tag in _TABLE:
            return self._in_table(element, above)
        if tag in LISTS or (tag == "li" and above.count is not None):
            return self._in_list(element, above)
        if tag in HEADINGS and above.shape.role is Role.PARAGRAPH:
            return replace(above, shape=Shape(Role.HEADING, level=HEADINGS[tag]))
        return replace(above, kept=above.kept or tag == "pre")

    def _in_list(self, element: HtmlElement, above: _Frame) -> _Frame:
        if above.count is None or element.tag in LISTS:
            return replace(above, count=ListCount(element), depth=above.depth + 1)
        self._number = above.count.number(element)
        return replace(above, shape=replace(above.shape, level=above.depth), count=None)

    def _in_table(self, element: HtmlElement, above: _Frame) -> _Frame:
        if element.tag == "table":
            self._tables += is_data(element)
            return replace(above, grid=Grid(self._tables - 1) if is_data(element) else None)
        grid = above.grid
        if grid is None:
            return replace(above)
        if element.tag == "tr":
            grid.start_row()
            self._draft.end_line()
            return replace(above)
        for _ in range(grid.skip_taken()):
            self._draft.end_cell(len(self._draft.blocks))
        cell = Cell(grid.number, grid.row, grid.place(element))
        return replace(above, shape=Shape(Role.CELL, cell=cell), since=len(self._draft.blocks))

    def _add(self, text: str | None, *, kept: bool) -> None:
        if not text:
            return
        words = text.replace("\r\n", "\n") if kept else _WHITE.sub(" ", text)
        self._words += words.lstrip(" ") if self._words.endswith((" ", "\n")) and not kept else words

    def _end_paragraph(self, shape: Shape) -> None:
        """Write the paragraph that ends here, with the number that waits for its first words."""
        words = self._words.lstrip()
        number = self._number if words else None
        lead = f"{number} " if number else ""
        shift = len(lead) - (len(self._words) - len(words))
        notes = tuple(Note(note.kind, note.text, note.at + shift) for note in self._notes)
        if words or notes:
            self._draft.write(lead + words, replace(shape, number=number), notes)
            self._words, self._notes = "", []
        self._number = None if words else self._number
        for picture in self._shown:
            self._tables += self._inlay.write(picture, self._draft, shape, self._tables)
        self._shown = []
