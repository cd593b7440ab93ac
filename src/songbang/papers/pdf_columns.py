"""What is read one after the other on a page: running text, columns, tables."""

from collections.abc import Sequence

from songbang.papers.pdf_bands import widest
from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_rows import one_below_the_other, rows
from songbang.papers.pdf_shape import Region, Shape, shape


def regions(lines: Sequence[Line]) -> list[Region]:
    """Divide the lines of a page into regions in reading order."""
    if one_below_the_other(lines):
        return [Region(Shape.PROSE, [[line] for line in lines])]
    page = rows(lines)
    found: list[Region] = []
    start = at = 0
    while at < len(page):
        band = widest(page, at, start) if len(page[at]) > 1 else None
        if band and (kind := shape(band.rows, band.gaps)) is not Shape.PAIRS:
            if band.first > start:
                found.append(Region(Shape.PROSE, page[start : band.first]))
            found.append(Region(kind, band.rows, band.gaps))
            start = at = band.first + len(band.rows)
        else:
            at += 1
    if start < len(page):
        found.append(Region(Shape.PROSE, page[start:]))
    return found
