"""Which cells of a table with two margins may be published, where the sums of every row and column stand beside it."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Mask = NDArray[np.bool_]
_FEW = 64


def kept_back(counts: Counts, can_be: Mask, k: int) -> Mask | None:
    """Return which cells to keep back; ``None`` where the sums alone would give a cell of a few away.

    ``counts`` are people by row and column, ``can_be`` is false where everybody knows that there is nobody (a firm's
    moves to itself). The sums of rows, of columns and of everything are taken to be published, so is every cell that is
    not kept back. Kept back are cells of fewer than ``k``, nobody among them, and as many others as it takes so that

    - what a row or a column leaves over is of nobody or of at least ``k``, and
    - each cell kept back that holds anybody could hold another number: some other table of counts, none below zero,
      has the same sums and the same published cells (Gusfield, SIAM J. Comput. 17 (1988) 552-571: the cell lies on a
      cycle of cells kept back along which people can be moved round).
    """
    hidden = can_be & (counts < k)
    seen = np.zeros_like(hidden)
    pinned: list[tuple[int, int]] = []
    while True:
        _fill(counts, hidden, k)
        # to keep more back never pins a cell that was free: only new ones are looked at, and those still pinned
        asked = [*pinned, *_cells(hidden & ~seen & (counts > 0))]
        held = np.argwhere(hidden & (counts > 0))
        pinned = [cell for cell in asked if not _can_swap(hidden, held, cell) and _is_pinned(counts, hidden, cell)]
        if not pinned:
            return hidden
        seen = hidden.copy()
        more = _next(counts, hidden, can_be & ~hidden, pinned[0])
        if more is None:
            return None
        hidden[more] = True


def _fill(counts: Counts, hidden: Mask, k: int) -> None:
    """Keep the smallest shown cell of a row or column back as long as what is kept back there is of one to k - 1."""
    while any([_filled(counts, hidden, k), _filled(counts.T, hidden.T, k)]):
        pass


def _filled(counts: Counts, hidden: Mask, k: int) -> bool:
    rest = (counts * hidden).sum(axis=1)
    found = False
    for row in np.flatnonzero((rest > 0) & (rest < k)):
        shown = np.flatnonzero(~hidden[row] & (counts[row] > 0))
        if shown.size:
            hidden[row, shown[np.argmin(counts[row, shown])]] = True
            found = True
    return found


def _cells(mask: Mask) -> Iterator[tuple[int, int]]:
    for row, column in np.argwhere(mask):
        yield int(row), int(column)


def _next(counts: Counts, hidden: Mask, shown: Mask, cell: tuple[int, int]) -> tuple[int, int] | None:
    """Return the cell to keep back for the sake of a pinned one: the smallest of those that serve best.

    Best is one across from it, so that two people could be exchanged; then one in its row or column; then any.
    """
    across = shown & hidden[:, [cell[1]]] & hidden[cell[0]]
    across[cell[0]] = across[:, cell[1]] = False
    beside = np.zeros_like(shown)
    beside[cell[0]], beside[:, cell[1]] = shown[cell[0]], shown[:, cell[1]]
    among = next((one for one in (across, beside, shown) if one.any()), None)
    if among is None:
        return None
    row, column = divmod(int(np.where(among, counts, np.iinfo(np.int64).max).argmin()), counts.shape[1])
    return row, column


def _can_swap(hidden: Mask, held: NDArray[np.intp], cell: tuple[int, int]) -> bool:
    """Tell whether somebody of a cell and somebody of another one kept back could each take the other's column.

    A few of the ``held`` cells (those with somebody in them) settle it nearly always, so they are asked first.
    """
    row, column = cell
    for some in (held[:: max(1, len(held) // _FEW)], held):
        rows, columns = some[:, 0], some[:, 1]
        apart = (rows != row) & (columns != column)
        if (apart & hidden[rows, column] & hidden[row, columns]).any():
            return True
    return False


def _is_pinned(counts: Counts, hidden: Mask, cell: tuple[int, int]) -> bool:
    """Tell whether a cell cannot hold more, nor less, whatever the others kept back hold."""
    row, column = cell
    others, held_others = hidden.copy(), hidden & (counts > 0)
    others[cell] = held_others[cell] = False
    more = _reaches(others, held_others, column, row)
    return not more and not _reaches(held_others, others, column, row)


def _reaches(forth: Mask, back: Mask, column: int, row: int) -> bool:
    """Tell whether a way leads from a column to a row: ``back`` leads to rows, ``forth`` on to columns."""
    columns = np.zeros(forth.shape[1], dtype=np.bool_)
    columns[column] = True
    rows = np.zeros(forth.shape[0], dtype=np.bool_)
    while not rows[row]:
        wider = rows | back[:, columns].any(axis=1)
        if (wider == rows).all():
            return False
        rows = wider
        columns = columns | forth[rows].any(axis=0)
    return True
