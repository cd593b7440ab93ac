"""What is read one after the other on a page: running text, columns, tables."""

from collections.abc import Sequence
from dataclasses import replace

from songbang.papers.pdf_bands import widest
from songbang.papers.pdf_glyphs import Box
from songbang.papers.pdf_grids import Grid
from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_rows import Row, one_below_the_other, rows
from songbang.papers.pdf_shape import Region, Shape, shape


def regions(lines: Sequence[Line], grids: Sequence[Grid] = (), insets: Sequence[Box] = ()) -> list[Region]:
    """Divide the lines of a page into regions in reading order.

    ``grids`` are its ruled tables, ``insets`` the places of pictures in it that hold lines.
    """
    for at, (_, bottom, _, top) in enumerate(insets):
        rest = [inset for number, inset in enumerate(insets) if number != at]
        held = [line for line in lines if bottom <= line.base < top]
        above = [line for line in lines if line.base >= top]
        below = [line for line in lines if line.base < bottom]
        if held and (above or below):
            inside = [replace(region, apart=True) for region in regions(held)]
            return [*regions(above, grids, rest), *inside, *regions(below, grids, rest)]
    for grid in grids:
        held = [line for line in lines if grid.holds(line)]
        if held and sum(grid.spans(line) for line in lines) == len(held):
            above = [line for line in lines if line.base >= grid.heights[0]]
            below = [line for line in lines if line.base <= grid.heights[-1]]
            table = [grid.cut(row) for row in rows(held)]
            gaps = tuple((edge, edge) for edge in grid.edges[1:-1])
            return [*regions(above, grids), Region(Shape.TABLE, table, gaps, grid.heights), *regions(below, grids)]
    if one_below_the_other(lines):
        return [Region(Shape.PROSE, [[line] for line in lines])] if lines else []
    return _unruled(rows(lines))


def _unruled(page: list[Row]) -> list[Region]:
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
