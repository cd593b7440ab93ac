"""Where the head of a sheet stands, of one row or several, and the words over each column."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from songbang.grids.grid import Area, Grid
from songbang.portfolio.roster.heads import OVER, map_heads
from songbang.portfolio.roster.roster import Mapped, Sureness

LOOKED_AT = 40
"""In how many rows from the top a head is looked for."""
_DEEPEST = 3
_LEAST = 2
"""How many columns a head has at the least that mean something here."""
_DATA = re.compile(r"[¥￥]?[\d,.\-/年月日: ]+[万元%]*|true|false|是|否|有|无", re.IGNORECASE)
_POINTS: Mapping[Sureness, int] = {
    Sureness.SURE: 4,
    Sureness.TOLD: 5,
    Sureness.REMEMBERED: 5,
    Sureness.ASKED: 1,
    Sureness.PRIVATE: 2,
    Sureness.NOT_NEEDED: 2,
    Sureness.NOT_KNOWN: 0,
}
_USED = frozenset({Sureness.SURE, Sureness.TOLD, Sureness.REMEMBERED})

Row = Sequence[str | None]


@dataclass(frozen=True, slots=True)
class Layout:
    """The head of a sheet: the last row it takes (as a spreadsheet shows it), its rows, and what each column is.

    ``places`` are the columns of the grid that have a head, in the order of ``heads``.
    """

    last_row: int
    rows: tuple[tuple[str | None, ...], ...]
    places: tuple[int, ...]
    heads: tuple[Mapped, ...]


def layout_of(grid: Grid, told: Mapping[str, str], kept: Mapping[str, str]) -> Layout | None:
    """Return the head in which most columns are understood; ``None`` where no row names two of them."""
    top = [(number, _filled(number, row, grid.merged)) for number, *row in grid.cells.head(LOOKED_AT).iter_rows()]
    best: tuple[int, Layout] | None = None
    for at in range(len(top)):
        for depth in range(1, min(_DEEPEST, len(top) - at) + 1):
            found = _tried(grid.sheet, top[at : at + depth], told, kept)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
    return None if best is None else best[1]


def headers_in(grid: Grid) -> tuple[str, ...]:
    """Return the words of the fullest of the first rows, to be shown where no head was found."""
    rows = [tuple(cell for cell in row[1:] if cell) for row in grid.cells.head(LOOKED_AT).iter_rows()]
    return max(rows, key=len, default=())


def _tried(
    sheet: str, rows: Sequence[tuple[int, Row]], told: Mapping[str, str], kept: Mapping[str, str]
) -> tuple[int, Layout] | None:
    words = [row for _, row in rows]
    if not any(words[-1]) or any(cell and _DATA.fullmatch(cell.strip()) for cell in words[-1]):
        return None
    headers = _joined(words)
    places = tuple(at for at, header in enumerate(headers) if header)
    heads = tuple(map_heads(sheet, [headers[at] for at in places], told, kept))
    understood = sum(one.how is not Sureness.NOT_KNOWN for one in heads)
    if understood < _LEAST or not any(one.how in _USED for one in heads):
        return None
    points = sum(_POINTS[one.how] for one in heads) - (len(rows) - 1)
    return points, Layout(rows[-1][0], tuple(tuple(row) for row in words), places, heads)


def _joined(rows: Sequence[Row]) -> list[str]:
    """Return the head of each column: the words over it, a group above several columns said for each of them."""
    joined = [cell or "" for cell in rows[-1]]
    for row in reversed(rows[:-1]):
        group, goes_on = "", False
        for at, below in enumerate(joined):
            group = row[at] or (group if below and goes_on else "")
            goes_on = bool(below)
            if group and group != below:
                joined[at] = f"{group}{OVER}{below}" if below else group
    return [" ".join(header.split()) for header in joined]


def _filled(number: int, row: Row, merged: Sequence[Area]) -> Row:
    """Return a row with the words of each cell that is merged across in all of its columns."""
    full = list(row)
    for area in merged:
        if area.top == number and area.left < area.right and 0 <= area.left < len(full):
            full[area.left : area.right + 1] = [full[area.left]] * (min(area.right, len(full) - 1) - area.left + 1)
    return full
