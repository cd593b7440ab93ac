"""Bands of a page in which the same gaps run down between the words: where columns begin and end."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_marks import opens_item
from songbang.papers.pdf_rows import Row, cut_at, usual_drop
from songbang.papers.pdf_shape import Gap, Shape, shape

_NARROW: Final = 0.3
"""A gap between columns is at least this wide, in letters."""

_AHEAD: Final = 5
"""How many rows are looked at for the one that shows the columns of a table best."""


@dataclass(frozen=True, slots=True)
class Band:
    """Rows from ``first`` on that leave the same gaps free."""

    first: int
    rows: list[Row]
    gaps: tuple[Gap, ...]


def widest(rows: Sequence[Row], at: int, start: int) -> Band | None:
    """Return the band around row ``at`` that holds most: a heading row may show fewer columns than those below."""
    near = [seed for seed in range(at, min(at + _AHEAD, len(rows))) if len(rows[seed]) > 1]
    fullest = max(near, key=lambda seed: len(rows[seed]))
    bands = [_band(rows, seed, start) for seed in {at, fullest}]
    bands = [band for band in bands if len(band.rows) > 1 and band.first <= at]
    return max(bands, key=lambda band: len(band.rows) * len(band.gaps), default=None)


def _band(rows: Sequence[Row], seed: int, start: int) -> Band:
    """Return the rows around ``seed``, none before ``start``, that leave its gaps free.

    A row whose words run together across a gap but go on at the next column's edge is cut there.
    """
    gaps = tuple((before.right, after.left) for before, after in pairwise(rows[seed]))
    band = [rows[seed]]
    first = seed
    for step in (1, -1):
        at = seed + step
        while start <= at < len(rows):
            row = cut_at(rows[at], [gap[1] for gap in gaps])
            kept = _kept(gaps, row)
            near = band[-1] if step == 1 else band[0]
            if not kept or _stands_off(row, near, band, gaps):
                break
            gaps = kept
            if step == 1:
                band.append(row)
            else:
                band.insert(0, row)
                first = at
            at += step
    return _trimmed(Band(first, band, gaps))


def _trimmed(band: Band) -> Band:
    """Leave rows that fill one column out of both ends, unless the text of a column may begin or end there."""
    rows, gaps = band.rows, band.gaps
    prose = shape(rows, gaps) is Shape.PROSE
    near = 1.7 * usual_drop(rows)
    first, last = 0, len(rows)
    while last - first > 1 and len(rows[first]) == 1:
        if prose and rows[first][0].base - rows[first + 1][0].base < near:
            break
        first += 1
    while last - first > 1 and len(rows[last - 1]) == 1:
        above, end = rows[last - 2], rows[last - 1][0]
        if above[0].base - end.base < near and (prose or end.left > gaps[0][1] - 1 or _wraps(above, end, gaps[0])):
            break
        last -= 1
    return Band(band.first + first, rows[first:last], gaps)


def _wraps(row: Row, line: Line, gap: Gap) -> bool:
    """Tell whether a line goes on with the first cell of the row above it."""
    if line.right > gap[0] + 1 or opens_item(line.text):
        return False
    return len(row) > 1 and abs(row[0].left - line.left) < 2 and row[0].base - line.base < 2 * line.size


def _stands_off(row: Row, near: Row, band: Sequence[Row], gaps: tuple[Gap, ...]) -> bool:
    """Tell whether a row lies clearly apart from the band and keeps to none of its columns."""
    drop = abs(row[0].base - near[0].base)
    usual = usual_drop(band) if len(band) > 1 else 2.0 * row[0].size
    aligned = any(abs(line.left - gap[1]) < 3 for line in row for gap in gaps)
    return drop > 4 * usual or (drop > 1.5 * usual and len(row) > 1 and not aligned)


def _kept(gaps: tuple[Gap, ...], row: Row) -> tuple[Gap, ...]:
    """Return what the row leaves free of the gaps, nothing where it closes one."""
    kept: list[Gap] = []
    narrow = _NARROW * min(line.size for line in row)
    for start, end in gaps:
        low, high = start, end
        for line in row:
            if line.right <= start or line.left >= end:
                continue
            if line.left < start or line.right - start < end - line.left:
                low = max(low, line.right)
            else:
                high = min(high, line.left)
        if high - low < narrow:
            return ()
        kept.append((low, high))
    return tuple(kept)
