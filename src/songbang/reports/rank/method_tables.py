"""The methods side by side: what each does, how much of the lists points down in it, how far two agree."""

from collections.abc import Iterator

import polars as pl

from songbang.basis.words import Words
from songbang.market.ranking.ranking import METHODS, Method, Ranking
from songbang.reports.charts.sheet import Block, Cell, Column, Points, Table, cell
from songbang.reports.rank.method_names import NAMES

_METHOD = Words("方法", "Method")
_DOWN = Words("指向下方的权重", "Weight that points down")
_TIED = Words("并列之间", "Between equals")
_AGREE = Words("与 {method} 的 Spearman 相关", "Spearman's correlation with {method}")
_QUALITY = Words("四种排法各有多少违反，互相有多一致", "Violations of the four methods, and how far they agree")
_RANKS = Words("四种排法的位次", "Ranks by the four methods")
_FIRM = Words("公司", "Firm")
_APART = Words("相差最多", "Most apart")
_NO_ORDER = Words("没有次序", "no order")


def method_blocks(ranking: Ranking) -> Iterator[Block]:
    """Yield the tables of the methods, then what each method does."""
    yield _quality(ranking)
    yield _ranks(ranking)
    yield Points(tuple(METHODS.values()))


def _quality(ranking: Ranking) -> Table:
    first = Method.SPRINGRANK
    with_first = {
        (set(row[:2]) - {first.value}).pop(): row[2]
        for row in ranking.agreement.select("method", "other", "spearman").iter_rows()
        if first.value in row[:2] and row[0] != row[1]
    }
    columns = (
        Column(_METHOD),
        Column(_DOWN, number=True),
        Column(_TIED, number=True),
        Column(_AGREE.fill(method=NAMES[first]), number=True),
    )
    rows = tuple(
        (
            cell(NAMES[Method(row["method"])]),
            _share(row["violations"]),
            _share(row["tied"]),
            cell("1") if row["method"] == first.value else _correlation(with_first.get(row["method"])),
        )
        for row in ranking.methods.iter_rows(named=True)
    )
    return Table(_QUALITY, columns, rows)


def _share(value: float | None) -> Cell:
    return Cell(_NO_ORDER, quiet=True) if value is None else cell(f"{100 * value:.1f} %")


def _correlation(value: float | None) -> Cell:
    return Cell(_NO_ORDER, quiet=True) if value is None else cell(f"{value:.2f}")


def _ranks(ranking: Ranking) -> Table:
    names = [method.value for method in Method]
    apart = pl.max_horizontal(names) - pl.min_horizontal(names)
    columns = (Column(_FIRM), *(Column(NAMES[method], number=True) for method in Method), Column(_APART, number=True))
    shown = ranking.firms.select("firm", *names, apart.alias("apart"))
    return Table(
        _RANKS, columns, tuple(tuple(cell(value) for value in row) for row in shown.iter_rows()), wide=True, first=12
    )
