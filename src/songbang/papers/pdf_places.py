"""Where on its pages a span of a PDF's reading text stands."""

from functools import lru_cache
from typing import Final

from songbang.basis.span import Span
from songbang.papers.paper import Paper
from songbang.papers.pdf import compose, opened, read_sheets
from songbang.papers.pdf_glyphs import Glyphs
from songbang.papers.pdf_sheet import glyphs_of
from songbang.papers.pdf_text import Piece

PageBox = tuple[int, float, float, float, float]
"""Number of the page, then left, bottom, right and top in points, in the page as the file has it (not rotated)."""

_KEPT: Final = 2
"""How many papers' layouts are kept in memory."""


def places(data: bytes, paper: Paper, span: Span) -> list[PageBox]:
    """Return a box for each run of print that the span covers, in reading order: one a line, more where cells part it.

    ``data`` is the file that ``paper`` was read from. Characters that are not drawn, such as the line feed between
    two paragraphs, have no box. Raises ``ValueError`` where the span does not lie in the text.
    """
    if span.end > len(paper.text):
        raise ValueError(f"the text ends at {len(paper.text)}, the span at {span.end}")
    if not span:
        return []
    met = [piece for piece in _pieces(data) if span.meets(Span(piece.offset, piece.offset + piece.length))]
    boxes: list[PageBox] = []
    with opened(data) as document:
        for number in sorted({piece.page for piece in met}):
            with glyphs_of(document, number) as glyphs:
                boxes += [_box(glyphs, piece, span) for piece in met if piece.page == number]
    return boxes


@lru_cache(maxsize=_KEPT)
def _pieces(data: bytes) -> tuple[Piece, ...]:
    return tuple(compose(read_sheets(data))[1].pieces())


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
