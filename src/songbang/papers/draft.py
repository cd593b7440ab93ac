"""A paper while it is being written: blocks in reading order, with what stands between them."""

import re
from dataclasses import dataclass, field
from typing import Final

from songbang.basis.span import Span
from songbang.papers.extent import within
from songbang.papers.paper import Block, Cell, Note, Role

_LINE: Final = re.compile(r"\S(?:[^\n]*\S)?")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is, before it has a place: the fields of its blocks."""

    role: Role = Role.PARAGRAPH
    number: str | None = None
    level: int | None = None
    cell: Cell | None = None


PARAGRAPH: Final = Shape()


@dataclass(slots=True)
class Draft:
    """The text so far, its blocks and notes, and the separator that is due before the next block."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    due: str = ""
    blocks: list[Block] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The reading text so far."""
        return "".join(self.parts)

    def end_line(self) -> None:
        """Let the next block start on a line of its own."""
        self.due = "\n"

    def end_cell(self, blocks_before: int) -> None:
        """Let the next block stand one cell further; the cell that ends began after this many blocks."""
        self.due = "\t" if len(self.blocks) > blocks_before else self.due + "\t"

    def write(self, text: str, shape: Shape = PARAGRAPH, notes: tuple[Note, ...] = ()) -> None:
        """Write a paragraph without the white space around it; each of its lines is a block.

        The number belongs to the first line. Each note's ``at`` is an offset in ``text``. Raises ``PaperError`` with
        ``too_large`` where there is more than anybody signs.
        """
        within(self.length, len(self.blocks))
        lines = list(_LINE.finditer(text))
        if lines and self.parts:
            self._put(self.due)
        origin = self.length - (lines[0].start() if lines else 0)
        for index, line in enumerate(lines):
            if index:
                self._put(text[lines[index - 1].end() : line.start()])
            number = None if index else shape.number
            self.blocks.append(
                Block(Span(self.length, self.length + len(line.group())), shape.role, number, shape.level, shape.cell)
            )
            self._put(line.group())
        if lines:
            self.due = "\n"
        self.notes.extend(Note(note.kind, note.text, self._inside(origin + note.at)) for note in notes)

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _inside(self, offset: int) -> int:
        return max(0, min(offset, self.length))
