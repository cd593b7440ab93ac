"""Goes through a web page in reading order and writes down what a reader sees."""

import re
from typing import Final

from lxml.html import HtmlElement

from songbang.papers.draft import PARAGRAPH, Draft, Shape
from songbang.papers.html_lists import ListCount
from songbang.papers.html_look import BLOCKS, HEADINGS, STRUCK, control, is_data, is_frame, is_hidden, is_unseen
from songbang.papers.paper import Cell, Note, Role

_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_BLANK: Final = re.compile(r"[ \xa0\u2000-\u200a\u3000]{2,}")
_MOST_COLUMNS: Final = 1_000


class HtmlBody:
    """The text of one page; ``read`` goes through it once."""

    def __init__(self) -> None:
        self._draft = Draft()
        self._words = ""
        self._notes: list[Note] = []
        self._number: str | None = None
        self._depth = -1
        self._tables = 0

    def read(self, root: HtmlElement) -> Draft:
        """Read the page from its root on."""
        self._read(root, PARAGRAPH, kept=False)
        self._end(PARAGRAPH)
        return self._draft

    def _read(self, element: HtmlElement, shape: Shape, *, kept: bool) -> None:
        """Read an element and what is in it; ``kept`` where its white space is shown as typed."""
        if not isinstance(element.tag, str) or is_unseen(element):
            return
        left_out = self._why_left_out(element)
        if left_out:
            words = _WHITE.sub(" ", str(element.text_content())).strip()
            self._notes += [Note(left_out, words, len(self._words))] if words else []
        elif element.tag in BLOCKS:
            self._read_block(element, shape, kept=kept or element.tag == "pre")
        elif element.tag == "br":
            self._words += "\n"
        elif element.tag == "input":
            self._words += control(element)
        elif element.tag == "select":
            chosen = element.xpath("./option[@selected] | ./option")
            self._words += str(chosen[0].text_content()) if chosen else ""
        elif element.tag == "u":
            start = len(self._words)
            self._read_inside(element, shape, kept=True)
            if _BLANK.fullmatch(self._words, start):
                self._words = self._words[:start] + "_" * (len(self._words) - start)
        else:
            self._read_inside(element, shape, kept=kept)

    def _why_left_out(self, element: HtmlElement) -> str | None:
        if is_hidden(element):
            return "hidden"
        if element.tag in STRUCK:
            return "deletion"
        return str(element.tag) if is_frame(element) else None

    def _read_block(self, element: HtmlElement, shape: Shape, *, kept: bool) -> None:
        self._end(shape)
        if element.tag == "table" and is_data(element):
            self._read_table(element)
            return
        if element.tag in HEADINGS and shape.role is Role.PARAGRAPH:
            shape = Shape(Role.HEADING, level=HEADINGS[element.tag])
        if element.tag in {"ol", "ul", "menu", "dir"}:
            self._read_list(element, shape, kept=kept)
        else:
            self._read_inside(element, shape, kept=kept)
        self._end(shape)

    def _read_inside(self, element: HtmlElement, shape: Shape, *, kept: bool) -> None:
        self._add(element.text, kept=kept)
        for node in element:
            self._read(node, shape, kept=kept)
            self._add(node.tail, kept=kept)

    def _read_list(self, element: HtmlElement, shape: Shape, *, kept: bool) -> None:
        count = ListCount(element)
        self._depth += 1
        for item in element:
            if item.tag == "li" and not is_hidden(item):
                self._end(shape)
                self._number = count.number(item)
                self._read(item, Shape(shape.role, level=self._depth, cell=shape.cell), kept=kept)
                self._number = None
            else:
                self._read(item, shape, kept=kept)
        self._depth -= 1

    def _read_table(self, table: HtmlElement) -> None:
        number, self._tables = self._tables, self._tables + 1
        taken: set[tuple[int, int]] = set()
        for caption in table.findall("caption"):
            self._read(caption, PARAGRAPH, kept=False)
        for at, row in enumerate(table.iter("tr")):
            self._draft.end_line()
            column = 0
            for cell in row.xpath("./td | ./th"):
                while (at, column) in taken:
                    self._draft.end_cell(len(self._draft.blocks))
                    column += 1
                before = len(self._draft.blocks)
                shape = Shape(Role.CELL, cell=Cell(number, at, column))
                self._read(cell, shape, kept=False)
                self._draft.end_cell(before)
                width, height = _extent(cell, "colspan"), _extent(cell, "rowspan")
                taken.update((at + down, column + right) for down in range(1, height) for right in range(width))
                column += width
            self._draft.end_line()

    def _add(self, text: str | None, *, kept: bool) -> None:
        if not text:
            return
        words = text.replace("\r\n", "\n") if kept else _WHITE.sub(" ", text)
        self._words += words.lstrip(" ") if self._words.endswith((" ", "\n")) and not kept else words

    def _end(self, shape: Shape) -> None:
        """Write the paragraph that ends here, with the number that waits for its first words."""
        words = self._words
        if not words.strip():
            self._draft.write("", notes=tuple(self._notes))
        else:
            number, self._number = self._number, None
            lead = f"{number} " if number else ""
            cut = len(words) - len(words.lstrip())
            notes = tuple(Note(note.kind, note.text, note.at + len(lead) - cut) for note in self._notes)
            self._draft.write(lead + words.lstrip(), Shape(shape.role, number, shape.level, shape.cell), notes)
        self._words, self._notes = "", []


def _extent(cell: HtmlElement, name: str) -> int:
    stated = (cell.get(name) or "1").strip()
    return min(max(int(stated), 1), _MOST_COLUMNS) if stated.isascii() and stated.isdigit() else 1
