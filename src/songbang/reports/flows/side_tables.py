"""Who left and who joined over time and by group: firms in rows, the most people first, withheld cells as dots."""

from collections.abc import Iterator, Mapping
from math import ceil

import polars as pl

from songbang.basis.words import Words
from songbang.market.flows.told import OTHERS
from songbang.reports.charts.sheet import Cell, Column, Table, cell
from songbang.reports.flows.firm_words import firm_words
from songbang.reports.flows.matrix_table import HEATS, SIGN, WITHHELD

_FIRM, _ALL = Words("公司", "Firm"), Words("合计（列出的）", "Sum (of what is told)")
_REST = {"period": Words("其他时段", "other periods"), "group": Words("其他组", "other groups")}
_CAPTIONS: Mapping[tuple[str, str], Words] = {
    ("period", "out"): Words("离开的人，按时段", "People who left, by period"),
    ("period", "in"): Words("加入的人，按时段", "People who joined, by period"),
    ("group", "out"): Words("离开的人，按组", "People who left, by group"),
    ("group", "in"): Words("加入的人，按组", "People who joined, by group"),
}
_FIRST = 12


def side_tables(frame: pl.DataFrame, by: str) -> Iterator[Table]:
    """Yield a table a side; ``by`` is ``period`` or ``group``, and ``frame`` that of the counts."""
    for side in ("out", "in"):
        shown = frame.filter(pl.col("side") == side)
        if not shown.is_empty():
            yield _table(shown, by, _CAPTIONS[by, side])


def _table(frame: pl.DataFrame, by: str, caption: Words) -> Table:
    counts = {(firm, name): count for firm, name, count in frame.select("firm", by, "count").iter_rows()}
    order = "first" if by == "period" else by
    names = frame.sort(pl.col(by) == OTHERS, order).get_column(by).unique(maintain_order=True).to_list()
    sums = frame.group_by("firm").agg(pl.col("count").sum()).filter(pl.col("count") > 0)
    firms = sums.sort(pl.col("firm") == OTHERS, "count", "firm", descending=[False, True, False])
    most = max((count for count in counts.values() if count), default=1)
    columns = (
        Column(_FIRM),
        *(Column(firm_words(name, _REST[by]), number=True) for name in names),
        Column(_ALL, number=True),
    )
    rows = tuple(
        (Cell(firm_words(firm)), *(_cell(counts.get((firm, name)), most) for name in names), cell(total))
        for firm, total in firms.iter_rows()
    )
    return Table(caption, columns, rows, wide=True, first=_FIRST)


def _cell(count: int | None, most: int) -> Cell:
    if count is None:
        return Cell(WITHHELD, quiet=True, sign=SIGN)
    return Cell(cell(count).says, heat=ceil(HEATS * count / most))
