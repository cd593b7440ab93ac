"""Where on its pages a span of a PDF's reading text stands."""

from functools import lru_cache
from typing import Final

from songbang.basis.span import Span
from songbang.papers.paper import Paper, Piece
from songbang.papers.pdf import read_sheets
from songbang.papers.pdf_glyphs import Glyphs
from songbang.papers.pdf_open import opened
from songbang.papers.pdf_sheet import glyphs_of
from songbang.papers.scan_lines import part_of
from songbang.papers.sheets_paper import compose

PageBox = tuple[int, float, float, float, float]
"""Number of the page, then left, bottom, right and top in points (of an image file, in pixels of the upright picture),
in the page as the file has it (not rotated)."""

_KEPT: Final = 2
"""How many papers' layouts are kept in memory."""


def places(data: bytes, paper: Paper, span: Span) -> list[PageBox]:
    """Return a box for each run of print that the span covers, in reading order: one a line, more where cells part it.

    ``data`` is the file that ``paper`` was read from. Characters that are not drawn, such as the line feed between
    two paragraphs, have no box; what was read from a picture has the box where it was seen. Raises ``ValueError``
    where the span does not lie in the text.
    """
    if span.end > len(paper.text):
        raise ValueError(f"the text ends at {len(paper.text)}, the span at {span.end}")
    if not span:
        return []
    pieces = paper.pieces or _pieces(data)
    met = [piece for piece in pieces if span.meets(Span(piece.offset, piece.offset + piece.length))]
    boxes: list[PageBox] = [_part(piece, paper, span) for piece in met if piece.box]
    drawn = [piece for piece in met if not piece.box]
    if drawn:
        with opened(data) as document:
            for number in sorted({piece.page for piece in drawn}):
                with glyphs_of(document, number) as glyphs:
                    boxes += [_box(glyphs, piece, span) for piece in drawn if piece.page == number]
    return sorted(boxes, key=lambda box: box[0])


@lru_cache(maxsize=_KEPT)
def _pieces(data: bytes) -> tuple[Piece, ...]:
    return tuple(compose(read_sheets(data))[1].pieces())


def _part(piece: Piece, paper: Paper, span: Span) -> PageBox:
    """Return the part of a line that was read from a picture."""
    words = paper.text[piece.offset : piece.offset + piece.length]
    first, last = max(span.start - piece.offset, 0), min(span.end - piece.offset, piece.length)
    return (piece.page, *part_of(piece.box or (0, 0, 0, 0), words, first, last))


def _box(glyphs: Glyphs, piece: Piece, span: Span) -> PageBox:
    first = piece.start + max(span.start - piece.offset, 0)
    last = piece.start + min(span.end - piece.offset, piece.length)
    around = [glyphs.tall_box(at) for at in range(first, last)]
    return (
        piece.page,
        min(box[0] for box in around),
        min(box[1] for box in around),
        max(box[2] for box in around),
        max(box[3] for box in around),
    )
