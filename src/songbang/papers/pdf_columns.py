"""What stands side by side on a page: columns that are read one after the other, tables, and pairs of lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final

from songbang.papers.pdf_lines import Line, cut, join
from songbang.papers.pdf_marks import is_blank, opens_item

Gap = tuple[float, float]
"""Free space between two columns, from left to right."""

Row = list[Line]
"""Lines on about one base line, from left to right."""

_NARROW: Final = 0.3
"""A gap between columns is at least this wide, in letters."""

_AHEAD: Final = 5
"""How many rows are looked at for the one that shows the columns of a table best."""


class Shape(Enum):
    """How the lines of a region hang together."""

    PROSE = "prose"
    PAIRS = "pairs"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page that is read before the next begins: its rows, and the gaps between its columns if any."""

    shape: Shape
    rows: list[Row]
    gaps: tuple[Gap, ...] = ()

    def columns(self) -> list[list[Row]]:
        """Return the rows of every column, from left to right."""
        columns: list[list[Row]] = [[] for _ in range(len(self.gaps) + 1)]
        for row in self.rows:
            for at, lines in self.cells(row).items():
                columns[at].append(lines)
        return columns

    def cells(self, row: Row) -> dict[int, Row]:
        """Return the lines of a row by column."""
        cells: dict[int, Row] = {}
        for line in row:
            cells.setdefault(sum(line.left >= gap[1] - 1 for gap in self.gaps), []).append(line)
        return cells


def regions(lines: Sequence[Line]) -> list[Region]:
    """Divide the lines of a page into regions in reading order."""
    if _plain(lines):
        return [Region(Shape.PROSE, [[line] for line in lines])]
    rows = _rows(lines)
    found: list[Region] = []
    start = at = 0
    while at < len(rows):
        band = _widest(rows, at, start) if len(rows[at]) > 1 else None
        if band and (shape := _shape(band.rows, band.gaps)) is not Shape.PAIRS:
            if band.first > start:
                found.append(Region(Shape.PROSE, rows[start : band.first]))
            found.append(Region(shape, band.rows, band.gaps))
            start = at = band.first + len(band.rows)
        else:
            at += 1
    if start < len(rows):
        found.append(Region(Shape.PROSE, rows[start:]))
    return found


def _plain(lines: Sequence[Line]) -> bool:
    """Tell whether every line stands below the one before."""
    return all(above.base - below.base > 0.5 * below.size for above, below in pairwise(lines))


def _rows(lines: Sequence[Line]) -> list[Row]:
    """Sort lines into rows from top to bottom; raised letters and near neighbours are joined to one line."""
    rows: list[Row] = []
    for line in sorted(lines, key=lambda line: -line.base):
        row = rows[-1] if rows else None
        if row and row[0].base - line.base < 0.7 * max(row[0].size, line.size) and _fits(line, row):
            row.append(line)
        else:
            rows.append([line])
    for row in rows:
        row.sort(key=lambda line: line.left)
    return [_joined(row) for row in rows]


def _fits(line: Line, row: Row) -> bool:
    slack = 0.5 * line.size
    return all(line.left > other.right - slack or line.right < other.left + slack for other in row)


def _joined(row: Row) -> Row:
    joined = row[:1]
    for line in row[1:]:
        before = joined[-1]
        gap = line.left - before.right
        size = max(before.size, line.size)
        numbered = opens_item(before.text) == len(before.text)
        if gap < 0.9 * size or (gap < 4 * size and numbered) or is_blank(before.text, line.text):
            joined[-1] = join(before, line, "" if gap < 0.2 * line.size else " ")
        else:
            joined.append(line)
    return joined


@dataclass(frozen=True, slots=True)
class _Band:
    """Rows from ``first`` on that leave the same gaps free."""

    first: int
    rows: list[Row]
    gaps: tuple[Gap, ...]


def _widest(rows: Sequence[Row], at: int, start: int) -> _Band | None:
    """Return the band around row ``at`` that holds most: a heading row may show fewer columns than those below."""
    near = [seed for seed in range(at, min(at + _AHEAD, len(rows))) if len(rows[seed]) > 1]
    fullest = max(near, key=lambda seed: len(rows[seed]))
    bands = [_band(rows, seed, start) for seed in {at, fullest}]
    bands = [band for band in bands if len(band.rows) > 1 and band.first <= at]
    return max(bands, key=lambda band: len(band.rows) * len(band.gaps), default=None)


def _band(rows: Sequence[Row], seed: int, start: int) -> _Band:
    """Return the rows around ``seed``, none before ``start``, that leave its gaps free.

    A row whose words run together across a gap but go on at the next column's edge is cut there.
    """
    gaps = tuple((before.right, after.left) for before, after in pairwise(rows[seed]))
    band = [rows[seed]]
    first = seed
    for step in (1, -1):
        at = seed + step
        while start <= at < len(rows):
            row = _cut_at(rows[at], gaps)
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
    return _trimmed(_Band(first, band, gaps))


def _trimmed(band: _Band) -> _Band:
    """Leave rows that fill one column out of both ends, unless the text of a column may begin or end there."""
    rows, gaps = band.rows, band.gaps
    prose = _shape(rows, gaps) is Shape.PROSE
    near = 1.7 * _usual_drop(rows)
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
    return _Band(band.first + first, rows[first:last], gaps)


def _wraps(row: Row, line: Line, gap: Gap) -> bool:
    """Tell whether a line goes on with the first cell of the row above it."""
    if line.right > gap[0] + 1 or opens_item(line.text):
        return False
    return len(row) > 1 and abs(row[0].left - line.left) < 2 and row[0].base - line.base < 2 * line.size


def _usual_drop(rows: Sequence[Row]) -> float:
    drops = sorted(above[0].base - below[0].base for above, below in pairwise(rows))
    return drops[len(drops) // 2] if drops else float("inf")


def _cut_at(row: Row, gaps: tuple[Gap, ...]) -> Row:
    """Cut the lines of a row where words inside them begin at the left edge of a column."""
    if not any(line.breaks for line in row):
        return row
    pieces: Row = []
    for line in row:
        rest, number = line, 0
        while number < len(rest.breaks):
            if any(abs(rest.breaks[number][2] - gap[1]) < 1 for gap in gaps):
                piece, rest = cut(rest, number)
                pieces.append(piece)
                number = 0
            else:
                number += 1
        pieces.append(rest)
    return pieces


def _stands_off(row: Row, near: Row, band: Sequence[Row], gaps: tuple[Gap, ...]) -> bool:
    """Tell whether a row lies clearly apart from the band and keeps to none of its columns."""
    drop = abs(row[0].base - near[0].base)
    usual = _usual_drop(band) if len(band) > 1 else 2.0 * row[0].size
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


def _shape(rows: Sequence[Row], gaps: tuple[Gap, ...]) -> Shape:
    region = Region(Shape.TABLE, list(rows), gaps)
    columns = region.columns()
    if sum(_runs_on(column) for column in columns) >= 2 and not _starts_together(region):
        return Shape.PROSE
    full = sum(len(region.cells(row)) > 1 for row in rows)
    if full < 3 and len(columns) == 2:
        return Shape.PAIRS
    if len(columns) == 2 and _signatures(rows) * 2 > full:
        return Shape.PAIRS
    return Shape.TABLE


def _runs_on(column: Sequence[Row]) -> bool:
    """Tell whether most lines of a column reach its right edge, as in running text."""
    if len(column) < 4:
        return False
    edge = max(row[-1].right for row in column)
    size = column[0][0].size
    left = min(row[0].left for row in column)
    return edge - left > 8 * size and sum(row[-1].right > edge - 2.5 * size for row in column) * 2 > len(column)


def _starts_together(region: Region) -> bool:
    """Tell whether paragraphs begin at one height in several columns again and again, as the rows of a table do."""
    starts: list[set[int]] = []
    for column in region.columns():
        drops = [above[0].base - below[0].base for above, below in pairwise(column)]
        usual = sorted(drops)[len(drops) // 2] if drops else 0.0
        begun = [column[0]] if column else []
        begun += [
            row
            for row, drop in zip(column[1:], drops, strict=True)
            if drop > 1.15 * usual or (opens_item(row[0].text) and row is not column[0])
        ]
        starts.append({round(row[0].base / 3) for row in begun})
    filled = [heights for heights in starts if heights]
    if len(filled) < 2 or min(map(len, filled)) < 2:
        return False
    shared = sum(1 for height in filled[0] if any({height - 1, height, height + 1} & other for other in filled[1:]))
    return shared >= 2 and shared >= 0.7 * min(map(len, filled))


def _signatures(rows: Sequence[Row]) -> int:
    return sum(len(row) > 1 and all(_is_label(line.text) for line in row) for row in rows)


def _is_label(text: str) -> bool:
    if text.endswith(("：", ":", "）", ")")) or "：" in text[:12]:
        return True
    return "__" in text or "＿＿" in text or ("年" in text and "日" in text)
