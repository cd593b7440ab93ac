"""What was seen on a picture inside a paper is written at the place of the picture."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.papers.draft import Draft, Shape
from songbang.papers.paper import Cell, Doubtful, Paper, Piece
from songbang.papers.pdf_glyphs import Box
from songbang.papers.problems import problem
from songbang.papers.scan_sheet import letters_seen, scan_sheet
from songbang.papers.sheets_paper import paper_of
from songbang.scans.scan import Scan
from songbang.scans.waiting import Looked

_WORDS = 4
"""A picture with fewer letters is an emblem, a seal or a signature."""


class Inlay:
    """The words of a paper's pictures, by the name that the paper gives each; collects where they were written."""

    def __init__(self, seen: dict[str, Paper]) -> None:
        self._seen = seen
        self.pieces: list[Piece] = []
        self.doubts: list[Doubtful] = []

    def write(self, picture: str, draft: Draft, place: Shape, table: int) -> int:
        """Write what was seen on a picture; return how many tables it held, the first of which is number ``table``."""
        paper = self._seen.get(picture)
        if paper is None:
            return 0
        shifts: list[tuple[Span, int]] = []
        end = 0
        draft.end_line()
        for block in paper.blocks:
            cell = block.cell and Cell(block.cell.table + table, block.cell.row, block.cell.column)
            shape = place if place.cell else Shape(block.role, cell=cell)
            draft.due = paper.text[end : block.span.start] or draft.due
            draft.write(block.span.of(paper.text), shape)
            shifts.append((block.span, draft.blocks[-1].span.start - block.span.start))
            end = block.span.end
        draft.end_line()
        self._place(paper, shifts)
        return len({block.cell.table for block in paper.blocks if block.cell})

    def _place(self, paper: Paper, shifts: Sequence[tuple[Span, int]]) -> None:
        for piece in paper.pieces:
            self.pieces.append(piece._replace(offset=piece.offset + _shift(piece.offset, shifts)))
        for doubt in paper.doubts:
            by = _shift(doubt.span.start, shifts)
            self.doubts.append(replace(doubt, span=Span(doubt.span.start + by, doubt.span.end + by)))


def inlaid(number: int, what: Looked, put_right: Callable[[int, Scan], Scan]) -> Paper | None:
    """Return the words that were seen on the picture with this number as a paper, ``None`` where there are none."""
    scans = [put_right(number, scan) for scan in what.scans]
    if sum(map(letters_seen, scans)) < _WORDS:
        return None
    return paper_of("", "", "", [scan_sheet(scan, number, _as_seen) for scan in scans])


def problems_of(name: str, looked: Sequence[Looked], seen: Sequence[Paper | None]) -> list[Problem]:
    """Return what there is to say about the pictures inside a paper."""
    codes = {what.trouble: what.detail for what in looked if what.trouble}
    found = [problem("image_only", name)] if codes.pop("image_only", None) is not None else []
    found += [problem("picture_unread", name, ", ".join(filter(None, codes.values())) or "?")] if codes else []
    places = sum(len(paper.doubts) for paper in seen if paper)
    return [*found, problem("doubtful_picture", name, str(places))] if places else found


def _shift(offset: int, shifts: Sequence[tuple[Span, int]]) -> int:
    return next((by for span, by in reversed(shifts) if span.start <= offset), shifts[0][1])


def _as_seen(box: Box, _scan: Scan) -> Box:
    return box
