"""From one year's lists to the next: whom lists began to name, whom they no longer name, and what is not known."""

from collections.abc import Iterator, Mapping

import polars as pl

from songbang.basis.words import Words
from songbang.market.lists.changes import Changes
from songbang.reports.charts.sheet import NOTHING, Axis, Block, Cell, Column, Strip, Table, Text, cell, plain

_COMPARED = Words(
    "{before} 年到 {after} 年：只比两年名单都在手边的 {lists} 家。",
    "{before} to {after}: only the {lists} firms whose lists are held in both years are compared.",
)
_NONE = Words("手边只有一年的名单，看不出变化。", "Lists of one year only are held: no change can be told.")
_NOBODY = Words("没有公司两年的名单都在手边。", "No firm's list is held in both years.")
_UNKNOWN = Words("只有一年名单的，不知道：{firms}。", "Held in one of the two years only, so unknown: {firms}.")
_NAMED = Words("被几份名单写到，{before} 和 {after}", "By how many lists a firm is named, {before} and {after}")
_LINES = Words("每份名单添了谁、去了谁，{before} 到 {after}", "What each list added and dropped, {before} to {after}")
_FROM_TO = Words("点是后一年", "dot: the later year")
_FIRM, _CHANGE = Words("公司", "Firm"), Words("变化", "Change")
_ADDED, _DROPPED = Words("添上", "Added"), Words("去掉", "Dropped")
CHANGES: Mapping[str, Words] = {
    "joined": Words("新上名单", "joined the lists"),
    "vanished": Words("从名单上消失", "vanished from the lists"),
    "more": Words("多了", "more"),
    "fewer": Words("少了", "fewer"),
    "same": Words("一样", "the same"),
}
_MOST_NAMES = 12


def change_blocks(changes: Changes) -> Iterator[Block]:
    """Yield what is told of each pair of years that follow each other."""
    frames = (changes.named_by, changes.lines, changes.unknown)
    pairs = sorted({pair for frame in frames for pair in frame.select("before", "after").iter_rows()})
    if not pairs:
        yield Text(_NONE)
    for before, after in pairs:
        of = (pl.col("before") == before) & (pl.col("after") == after)
        yield from _pair({"before": str(before), "after": str(after)}, *(frame.filter(of) for frame in frames))


def _pair(years: Mapping[str, str], named: pl.DataFrame, lines: pl.DataFrame, unknown: pl.DataFrame) -> Iterator[Block]:
    if named.is_empty():
        yield Text(_NOBODY)
    else:
        yield Text(_COMPARED.fill(lists=named["lists"][0], **years))
        yield _named_by(years, named)
    if not lines.is_empty():
        yield _lines(years, lines)
    if not unknown.is_empty():
        yield Text(_UNKNOWN.fill(firms=listed(unknown["firm"].to_list())), quiet=True)


def _named_by(years: Mapping[str, str], named: pl.DataFrame) -> Table:
    columns = (
        Column(_FIRM),
        Column(plain(years["before"]), number=True),
        Column(plain(years["after"]), number=True),
        Column(_FROM_TO, axis=Axis(0, max(named["lists"][0], 1))),
        Column(_CHANGE),
    )
    most_first = named.sort(
        (pl.col("named_after") - pl.col("named_before")).abs(), descending=True, maintain_order=True
    )
    rows = tuple(_row(*row) for row in most_first.select("firm", "named_before", "named_after", "change").iter_rows())
    return Table(_NAMED.fill(**years), columns, rows, first=12)


def _row(firm: str, before: int, after: int, change: str) -> tuple[Cell, ...]:
    way = Strip(after, (before, after))
    return cell(firm), cell(before), cell(after), Cell(NOTHING, way), cell(CHANGES[change])


def _lines(years: Mapping[str, str], lines: pl.DataFrame) -> Table:
    of_firm: dict[str, dict[str, list[str]]] = {}
    for firm, listed_firm, change in lines.select("firm", "listed", "change").iter_rows():
        of_firm.setdefault(firm, {"added": [], "dropped": []})[change].append(listed_firm)
    rows = tuple(
        (cell(firm), cell(listed(told["added"], most=None)), cell(listed(told["dropped"], most=None)))
        for firm, told in of_firm.items()
    )
    return Table(_LINES.fill(**years), (Column(_FIRM), Column(_ADDED), Column(_DROPPED)), rows, first=12)


def listed(names: list[str], most: int | None = _MOST_NAMES) -> Words:
    """Return names side by side; of many the first ones and how many more there are."""
    shown, more = names[:most], len(names) - len(names[:most])
    side_by_side = Words("、".join(shown), ", ".join(shown))
    return (
        Words("{names}等 {n} 家", "{names} and {more} more").fill(names=side_by_side, n=len(names), more=more)
        if more
        else side_by_side
    )
