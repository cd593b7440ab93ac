"""Writes the paragraphs of an RTF file down: tables row by row, and what hangs on a paragraph after it."""

from typing import Final

from songbang.papers.draft import Draft, Shape
from songbang.papers.limits import MAX_CHARACTERS
from songbang.papers.paper import Cell, Note, Role
from songbang.papers.problems import PaperError
from songbang.papers.rtf_story import Line, Story

_LONGEST_HEADING: Final = 60
_STOPS: Final = ("。", "；", ";", "，", ",")
_ROLES: Final = {"footnote": Role.FOOTNOTE, "box": Role.TEXT_BOX}


class Page:
    """The paper as far as it is written."""

    def __init__(self) -> None:
        self.draft = Draft()
        self._tables = 0
        self._row = -1
        self._column = 0
        self._before = 0
        self._waiting: list[Story] = []

    def end_paragraph(self, line: Line) -> None:
        """Write a paragraph; in a table it is part of the cell that is open.

        Raises ``PaperError`` with ``too_large``.
        """
        if line.in_table:
            self._open_row()
        else:
            self._end_table()
        cell = Cell(self._tables, self._row, self._column) if line.in_table else None
        self._write(line, Shape(Role.CELL if cell else Role.PARAGRAPH, cell=cell))
        if not line.in_table:
            self._write_waiting()
        if self.draft.length > MAX_CHARACTERS:
            raise PaperError("too_large", f"> {MAX_CHARACTERS:,}")

    def end_cell(self) -> None:
        """Go on to the next cell of the row."""
        self._open_row()
        self.draft.end_cell(self._before)
        self._before = len(self.draft.blocks)
        self._column += 1

    def end_row(self) -> None:
        """Go on to the next row; what hangs on the row follows it."""
        self.draft.end_line()
        self._column = 0
        self._row += self._row >= 0
        self._before = len(self.draft.blocks)
        self._write_waiting()

    def end(self) -> None:
        """Write what still waits."""
        self._end_table()
        self._write_waiting()

    def note(self, kind: str, words: str) -> None:
        """Keep the head or foot of a page, once."""
        at = 0 if kind == "header" else self.draft.length
        if words.strip() and all((note.kind, note.text) != (kind, words.strip()) for note in self.draft.notes):
            self.draft.notes.append(Note(kind, words.strip(), at))

    def _open_row(self) -> None:
        if self._row < 0:
            self._row, self._column = 0, 0
            self.draft.end_line()
            self._before = len(self.draft.blocks)

    def _end_table(self) -> None:
        if self._row >= 0:
            self._tables += 1
            self.draft.end_line()
        self._row = -1

    def _write(self, line: Line, shape: Shape) -> None:
        words = line.written()
        text = words.lstrip()
        number = "" if _is_bullet(line.number) or not text else line.number
        lead = f"{number} " if number else ""
        shift = len(lead) - (len(words) - len(text))
        is_title = line.outline is not None and len(text) <= _LONGEST_HEADING and not text.rstrip().endswith(_STOPS)
        role = Role.HEADING if is_title and shape.role is Role.PARAGRAPH else shape.role
        level = line.level if number else line.outline if is_title else None
        notes = tuple(Note(note.kind, note.text, note.at + shift) for note in line.notes)
        self.draft.write(lead + text, Shape(role, number or None, level, shape.cell), notes)
        self._waiting += line.hanging

    def _write_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for story in waiting:
            for line in [*story.lines, story.line]:
                self._write(line, Shape(_ROLES[story.kind]))
        if waiting:
            self.draft.end_line()


def _is_bullet(number: str) -> bool:
    return not any(sign.isalnum() for sign in number) or number == "o"
