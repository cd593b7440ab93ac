"""The reading text of a PDF: paragraphs, cells and pages, and which character of it stands where on which page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from songbang.basis.span import Span
from songbang.papers.paper import Block, Cell, Piece, Role
from songbang.papers.pdf_lines import Line, join
from songbang.papers.pdf_marks import ends_sentence, opens_item
from songbang.papers.pdf_paragraphs import Column, column, is_heading, parted
from songbang.papers.pdf_rows import Row
from songbang.papers.pdf_seams import seam
from songbang.papers.pdf_shape import Region, Shape
from songbang.papers.pdf_table import side_by_side, table_rows


@dataclass(slots=True)
class Draft:
    """The reading text while it is written."""

    chunks: list[str] = field(default_factory=list)
    length: int = 0
    placed: list[tuple[int, int, Line, int]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)
    tables: int = 0

    @property
    def text(self) -> str:
        """The reading text so far."""
        return "".join(self.chunks)

    def block(
        self, lines: Sequence[tuple[int, Line]], role: Role, cell: Cell | None = None, *, apart: str = "\n"
    ) -> None:
        """Add one block of (page, line), parted from the one before by ``apart``."""
        if self.length:
            self.chunks.append(apart)
            self.length += 1
        begin = self.length
        last = len(lines) - 1
        for at, (page, line) in enumerate(lines):
            text = line.text
            if at < last:
                text = seam(text, lines[at + 1][1].text, self.known)
            elif text[-1] in "\ufffe\u00ad":
                text = text[:-1] + "-"
            self.starts.setdefault(page, self.length)
            self.placed.append((self.length, page, line, len(text)))
            self.chunks.append(text)
            self.length += len(text)
        self.blocks.append(Block(Span(begin, self.length), role, cell=cell))

    def pieces(self) -> Iterator[Piece]:
        """Tell for every character that was drawn where it stands."""
        for begin, page, line, length in self.placed:
            for offset, start, count in line.parts:
                yield Piece(begin + offset, page, start, min(count, length - offset))

    def known(self, word: str) -> bool:
        """Tell whether a word has been written before."""
        return any(word in chunk for chunk in self.chunks)


def draft(pages: Iterable[tuple[int, Sequence[Region]]]) -> Draft:
    """Write the reading text of pages (number, regions in reading order)."""
    written = Draft()
    flow = _Flow(written)
    for number, regions in pages:
        if not regions:
            continue
        flow.turn()
        for region in regions:
            if region.apart or region.shape is Shape.TABLE:
                flow.end()
            if region.shape is Shape.TABLE:
                _write_table(written, region, number)
            else:
                flow.add(region, number)
            if region.apart:
                flow.end()
    flow.end()
    return written


@dataclass(slots=True)
class _Flow:
    """Running text that goes from column to column and from page to page."""

    written: Draft
    waiting: list[tuple[int, Line]] = field(default_factory=list)
    frame: Column | None = None
    leaving: Column | None = None

    def add(self, region: Region, page: int) -> None:
        for rows in region.columns() if region.gaps else [region.rows]:
            lines = [row[0] if len(row) == 1 else _beside(row) for row in rows]
            frame = column(lines, self.frame if not region.gaps else None)
            if region.gaps:
                self.turn()
            self.frame = frame
            for line in lines:
                self._line(page, line, frame)
        if region.gaps:
            self.turn()

    def turn(self) -> None:
        """A column or a page ends here."""
        self.leaving = self.frame

    def _line(self, page: int, line: Line, frame: Column) -> None:
        waiting = self.waiting
        if waiting and parted(waiting[-1][1], line, frame, first=waiting[0][1], leaving=self.leaving):
            self.end()
            waiting = self.waiting
        waiting.append((page, line))
        self.leaving = None

    def end(self) -> None:
        if self.waiting and self.frame:
            head = len(self.waiting) == 1 and is_heading(self.waiting[0][1], self.frame)
            self.written.block(self.waiting, Role.HEADING if head else Role.PARAGRAPH)
            self.waiting = []


def _beside(row: Row) -> Line:
    line = row[0]
    for after, between in zip(row[1:], side_by_side(row), strict=True):
        line = join(line, after, between)
    return line


def _write_table(written: Draft, region: Region, page: int) -> None:
    for at, cells in enumerate(table_rows(region)):
        apart = "\n"
        for place in sorted(cells):
            for paragraph in _cell_paragraphs(cells[place]):
                cell = Cell(written.tables, at, place)
                written.block([(page, line) for line in paragraph], Role.CELL, cell, apart=apart)
                apart = "\n"
            apart = "\t"
    written.tables += 1


def _cell_paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    edge = max(line.right for line in lines)
    paragraph = [lines[0]]
    for above, line in pairwise(lines):
        short = above.right < edge - 2 * above.size
        if ends_sentence(above.text) and (short or opens_item(line.text)):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph
