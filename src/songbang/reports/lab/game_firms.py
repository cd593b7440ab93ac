"""Who drops first in the game, whom each takes along, and what firms gain or lose on average."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import polars as pl

from songbang.basis.words import Words
from songbang.lab.game.definitions import figures
from songbang.lab.game.payoffs import TERMS
from songbang.reports.amounts import join
from songbang.reports.charts.sheet import NOTHING, Block, Cell, Column, Strip, Table, Text, cell, plain
from songbang.reports.lab.game_words import counted, share_of_draws
from songbang.reports.lab.numbers import share
from songbang.reports.lab.tipping import DRAWS

if TYPE_CHECKING:
    from songbang.lab.game.played import Played

_FIRST = Words("谁先取消（抽样中的次数，Wilson 区间）", "Who drops first (draws, Wilson interval)")
_FIRM, _DRAWS = Words("公司", "Firm"), Words("占抽样", "Share of draws")
_BY_DECREE = Words("{firm}（按设定先取消）", "{firm} (drops by decree)")
_STANDING = Words(
    "得人多的公司取消更合算，是放进模型的假定；这张表不能反过来证明它。",
    "That firms which gain people find dropping worth more is put into the model; this table is no proof of it.",
)
_ALIKE = Words(
    "没有给各家公司不同的起点：谁先取消，只来自名单图和抽样。",
    "All firms start alike: who drops first comes from the lists and the draws only.",
)
_UNLISTED = Words("名单不在手边、对手只知道一部分：{firms}。", "Lists not held, rivals known in part only: {firms}.")
_APART = Words("没有已知的对手，别家怎么做都碰不到它：{firms}。", "No rival known, nothing others do reaches: {firms}.")
_VALUES = Words(
    "公司的得失，平均（占一年工资，每名受限员工每年）",
    "What firms gain or lose, mean (share of a year's pay, a bound worker and year)",
)
_WHERE: Mapping[str, Words] = {
    "at_rest": Words("从全部保留开始，到没有人再变", "From all keeping, at rest"),
    "all_dropped": Words("全部取消", "All dropped"),
}
_ITEM, _RANGE = Words("项目", "Item"), Words("{mean}（{low} 至 {high}）", "{mean} ({low} to {high})")
_TELLS = Words("括号里是抽样的 5% 到 95%。", "In brackets: 5th to 95th per cent of draws.")
COUNTS = ("first_round", "locked", "carries")


def firm_blocks(game: "Played") -> Iterator[Block]:
    """Yield the blocks about firms."""
    yield _first(game)
    yield Text(_STANDING if (game.firms["standing"] != 0).any() else _ALIKE, quiet=True)
    if game.unlisted:
        yield Text(_UNLISTED.fill(firms=_names(game.unlisted)), quiet=True)
    if game.apart:
        yield Text(_APART.fill(firms=_names(game.apart)), quiet=True)
    yield _values(game)
    yield Text(_TELLS, quiet=True)


def _first(game: "Played") -> Table:
    columns = (
        Column(_FIRM),
        Column(figures()["firms.alone"].label, axis=DRAWS),
        Column(figures()["firms.alone"].label, number=True),
        *(Column(figures()[f"firms.{name}"].label, number=True) for name in (*COUNTS, "carried_mean")),
    )
    order = game.firms.sort("alone", "first_round", "firm", descending=[True, True, False])
    return Table(_FIRST, columns, tuple(_firm(row, game) for row in order.iter_rows(named=True)), first=20)


def _firm(row: Mapping[str, Any], game: "Played") -> tuple[Cell, ...]:
    draws = game.draws
    bases = {"first_round": draws, "locked": game.rests_both, "carries": draws}
    name = _BY_DECREE.fill(firm=row["firm"]) if row["decreed"] else plain(row["firm"])
    return (
        cell(name),
        Cell(NOTHING, Strip(row["alone"] / draws, share_of_draws(row["alone"], draws))),
        cell(counted(row["alone"], draws)),
        *(cell("–" if row[one] is None else f"{row[one]}/{bases[one]}") for one in COUNTS),
        cell("–" if row["carried_mean"] is None else f"{row['carried_mean']:.1f}"),
    )


def _values(game: "Played") -> Table:
    wheres = [where for where in _WHERE if (game.values["where"] == where).any()]
    columns = (Column(_ITEM), *(Column(_WHERE[where], number=True) for where in wheres))
    parts = {where: game.values.filter(pl.col("where") == where) for where in wheres}
    rows = tuple(
        (cell(figures()[f"values.{term}"].label), *(cell(_mean(parts[where][term])) for where in wheres))
        for term in (*TERMS, "gain")
    )
    return Table(_VALUES, columns, rows)


def _mean(told: pl.Series) -> Words:
    ends = (told.mean(), told.quantile(0.05), told.quantile(0.95))
    mean, low, high = (share(float(one), signed=True, places=2) if isinstance(one, float) else "–" for one in ends)
    return _RANGE.fill(mean=mean, low=low, high=high)


def _names(firms: tuple[str, ...]) -> Words:
    return join((plain(one) for one in firms), "、", ", ")
