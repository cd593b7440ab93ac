"""A paper from its sheets, whether they were drawn in a PDF or seen on pictures."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.papers.paper import Doubtful, Note, Page, Paper, Piece
from songbang.papers.pdf_columns import regions
from songbang.papers.pdf_furniture import furniture
from songbang.papers.pdf_sheet import Seen, Sheet, Unsure
from songbang.papers.pdf_text import Draft, draft
from songbang.papers.problems import problem
from songbang.papers.scan_lines import part_of


def paper_of(name: str, digest: str, kind: str, sheets: Sequence[Sheet], problems: Sequence[Problem] = ()) -> Paper:
    """Write the paper; the troubles and the doubts of its sheets become problems after those that are given."""
    left_out, written = compose(sheets)
    pieces = placed(sheets, written) if any(sheet.seen for sheet in sheets) else ()
    return Paper(
        name=name,
        sha256=digest,
        format=kind,
        text=written.text,
        blocks=tuple(written.blocks),
        pages=tuple(_pages(sheets, left_out, written)),
        notes=tuple(_notes(sheets, written)),
        problems=(*problems, *_problems(name, sheets)),
        pieces=pieces,
        doubts=tuple(_doubts(sheets, pieces, written)),
    )


def compose(sheets: Sequence[Sheet]) -> tuple[list[tuple[str, ...]], Draft]:
    """Return what is left out of each sheet, and the reading text of the rest."""
    left_out: list[tuple[str, ...]] = []
    pages = []
    for sheet, away in zip(sheets, furniture(sheets), strict=True):
        left_out.append(tuple(" ".join(sheet.lines[at].text for at in strip) for strip in away))
        gone = {at for strip in away for at in strip}
        kept = [line for at, line in enumerate(sheet.lines) if at not in gone]
        pages.append((sheet.number, regions(kept, sheet.grids, sheet.insets)))
    return left_out, draft(pages)


def placed(sheets: Sequence[Sheet], written: Draft) -> tuple[Piece, ...]:
    """Return where each part of the text stands, with the box of what was read from pictures."""
    seen: dict[int, list[Seen]] = {}
    for sheet in sheets:
        seen.setdefault(sheet.number, []).extend(sheet.seen)
    return tuple(_boxed(piece, seen[piece.page]) for piece in written.pieces())


def _boxed(piece: Piece, seen: Sequence[Seen]) -> Piece:
    at = bisect_right(seen, piece.start, key=lambda one: one.start) - 1
    if at < 0:
        return piece
    one = seen[at]
    first = piece.start - one.start
    return piece._replace(box=part_of(one.box, one.text, first, first + piece.length), score=one.score)


def _pages(sheets: Sequence[Sheet], left_out: Sequence[tuple[str, ...]], written: Draft) -> list[Page]:
    """Return the pages; two sheets seen side by side on one page are one."""
    pages: list[Page] = []
    end = written.length
    both = list(zip(sheets, left_out, strict=True))
    for number, held in groupby(reversed(both), key=lambda one: one[0].number):
        group = list(held)[::-1]
        start = written.starts.get(number, end)
        legibility = min(0.0 if sheet.trouble else sheet.legibility for sheet, _ in group)
        pages.append(Page(number, Span(start, end), legibility, tuple(words for _, away in group for words in away)))
        end = start
    return pages[::-1]


def _notes(sheets: Sequence[Sheet], written: Draft) -> Iterator[Note]:
    for sheet in sheets:
        at = written.starts.get(sheet.number, written.length)
        yield from (Note("hidden", words, at) for words in sheet.hidden)


def _problems(name: str, sheets: Sequence[Sheet]) -> Iterator[Problem]:
    for sheet in sheets:
        if sheet.trouble:
            yield problem(sheet.trouble, name, page=sheet.number)
        elif sheet.unsure:
            yield problem("doubtful_picture", name, str(len(sheet.unsure)), sheet.number)


def _doubts(sheets: Sequence[Sheet], pieces: Sequence[Piece], written: Draft) -> Iterator[Doubtful]:
    for sheet in sheets:
        own = [piece for piece in pieces if piece.page == sheet.number and piece.box]
        for unsure in sheet.unsure:
            span = _span(unsure, own, written.starts.get(sheet.number, written.length))
            yield Doubtful(span, sheet.number, unsure.reason, unsure.box, unsure.read, unsure.picture)


def _span(unsure: Unsure, pieces: Sequence[Piece], start: int) -> Span:
    """Return what was read at a place in doubt; where nothing was, the empty span after what stands before it."""
    met = [piece for piece in pieces if piece.start < unsure.end and unsure.start < piece.start + piece.length]
    if met:
        return Span(min(piece.offset for piece in met), max(piece.offset + piece.length for piece in met))
    before = [piece for piece in pieces if piece.start < unsure.start]
    if not before:
        return Span(start, start)
    last = max(before, key=lambda piece: piece.start)
    return Span(last.offset + last.length, last.offset + last.length)
