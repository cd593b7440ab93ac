"""From whom to whom, as a table: the more people, the deeper the ground; what is withheld is a dot, never a number."""

from collections.abc import Mapping
from math import ceil

from songbang.basis.words import Words
from songbang.market.flows.told import OTHERS, Counted
from songbang.reports.charts.sheet import NOTHING, Cell, Column, Table, cell
from songbang.reports.flows.firm_words import firm_words

MOST = 16
"""Firms a side; the whole matrix is in the table of the file."""
SIGN = "·"
HEATS = 5
_CAPTION = Words("从谁（行）到谁（列），人数", "From whom (rows) to whom (columns), in people")
_FROM, _OUT, _IN = Words("从", "From"), Words("离开合计", "All who left"), Words("加入合计", "All who joined")
WITHHELD = Words("不列", "withheld")


def matrix_table(counted: Counted) -> Table:
    """Return the table of the largest firms, with the sums of rows and columns."""
    sides = {side: side_totals(counted, side) for side in ("out", "in")}
    cells = {(one, other): count for one, other, count in counted.matrix.select("from", "to", "count").iter_rows()}
    origins, targets = (list(sides[side])[:MOST] for side in ("out", "in"))
    most = max(cells.values(), default=1)
    columns = (Column(_FROM), *(Column(firm_words(name), number=True) for name in targets), Column(_OUT, number=True))
    rows = [
        (Cell(firm_words(one)), *(_cell(cells, one, other, most) for other in targets), cell(sides["out"][one]))
        for one in origins
    ]
    sums = (Cell(_IN), *(cell(sides["in"][other]) for other in targets), cell(counted.total))
    return Table(_CAPTION, columns, (*rows, sums), wide=True)


def side_totals(counted: Counted, side: str) -> Mapping[str, int]:
    """Return how many left (``out``) or joined (``in``) each firm, the most first, and the rest together at the end."""
    shown = counted.firms.drop_nulls(side).sort(side, "firm", descending=[True, False])
    told: dict[str, int] = dict(shown.filter(shown["firm"] != OTHERS).select("firm", side).iter_rows())
    rest = counted.total - sum(told.values())
    return {**told, OTHERS: rest} if rest else told


def _cell(cells: Mapping[tuple[str, str], int], one: str, other: str, most: int) -> Cell:
    count = cells.get((one, other))
    if count is not None:
        return Cell(cell(count).says, heat=ceil(HEATS * count / most))
    if one == other != OTHERS:
        return Cell(NOTHING, quiet=True)
    return Cell(WITHHELD, quiet=True, sign=SIGN)
