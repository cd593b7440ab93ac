"""What stands behind the ranks: changes, firms without a rank, clauses that name nobody, what was not read."""

from collections.abc import Iterator, Mapping

import polars as pl

from songbang.basis.words import Words
from songbang.market.lists.lists import Lists
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.sheet import Block, Column, Points, Section, Table, Text, cell
from songbang.reports.rank.change_blocks import change_blocks
from songbang.reports.rank.page_words import SECTIONS

_FIRM, _YEAR, _WORDS = Words("公司", "Firm"), Words("年份", "Year"), Words("条款原文", "Words of the clause")
_NAMED_BY, _WHY = Words("被几份名单写到", "Lists that name it"), Words("为什么没有位次", "Why it has no rank")
_OTHERS = Words(
    "名单不在手边，就不知道它写了谁。它只有“被写到”，没有位次。",
    "Where a list is not held, whom it names is unknown. Such a firm is named by others and has no rank.",
)
_OTHERS_TABLE = Words("只被别人写到，或比不到一起的公司", "Firms only named by others, or joined to no ranked firm")
_WHYS: Mapping[str, Words] = {
    "no_list": Words("名单不在手边", "its list is not held"),
    "apart": Words("和排了位次的公司连不到一起", "nothing joins it to the ranked firms"),
}
_BREADTH = Words(
    "这样的条款没有点名，管的是一切用某项技术的公司。不算进位次，只在这里数。",
    "Such a clause names nobody and closes every firm that works with a technology. It counts here and in no rank.",
)
_BREADTH_TABLE = Words("覆盖整个技术领域的条款，照原文", "Clauses that close a technology, as they were written")
_NO_BREADTH = Words("没有读到这样的条款。", "No such clause was read.")
_NOT_USED = Words(
    "没有照原样用上的有 {n} 处，每一处的原因在 errors.csv 里。",
    "Entries that were not used as they stand: {n}; errors.csv tells why of each.",
)
_ALIKE = Words("有 {n} 对名字相像，没有合并：", "{n} pairs of names look alike and were kept apart:")
_SETTLE = Words(
    "是同一家的，写进 aliases.csv，再用 --aliases 读一次。",
    "Where two are one firm, say so in aliases.csv and read the lists again with --aliases.",
)
_PAIR = Words("“{one}”和“{other}”：{why}", "“{one}” and “{other}”: {why}")
_MOST_PAIRS = 12


def more_sections(lists: Lists, ranking: Ranking) -> Iterator[Section]:
    """Yield the sections that have something to tell."""
    yield Section("changes", SECTIONS["changes"], tuple(change_blocks(lists.changes)))
    if not ranking.others.is_empty():
        yield Section("others", SECTIONS["others"], (Text(_OTHERS), _others(ranking.others)))
    yield Section("breadth", SECTIONS["breadth"], tuple(_breadth(lists.breadth)))
    unread = tuple(_unread(lists))
    if unread:
        yield Section("not-read", SECTIONS["unread"], unread)


def _others(others: pl.DataFrame) -> Table:
    shown = others.sort("named_by", "firm", descending=[True, False]).select("firm", "named_by", "why").iter_rows()
    rows = tuple((cell(firm), cell(named), cell(_WHYS[why])) for firm, named, why in shown)
    return Table(_OTHERS_TABLE, (Column(_FIRM), Column(_NAMED_BY, number=True), Column(_WHY)), rows, first=20)


def _breadth(breadth: pl.DataFrame) -> Iterator[Block]:
    if breadth.is_empty():
        yield Text(_NO_BREADTH)
        return
    yield Text(_BREADTH)
    rows = tuple(
        (cell(firm), cell("–" if year is None else year), cell(f"“{words}”"))
        for firm, year, words in breadth.select("firm", "year", "words").iter_rows()
    )
    yield Table(_BREADTH_TABLE, (Column(_FIRM), Column(_YEAR), Column(_WORDS)), rows, first=20)


def _unread(lists: Lists) -> Iterator[Block]:
    if lists.errors.height:
        yield Text(_NOT_USED.fill(n=lists.errors.height))
    if lists.problems:
        yield Points(tuple(problem.says for problem in lists.problems))
    questions = lists.named.questions
    if questions:
        yield Text(_ALIKE.fill(n=len(questions)))
        yield Points(tuple(_PAIR.fill(one=q.one, other=q.other, why=q.why) for q in questions[:_MOST_PAIRS]))
        yield Text(_SETTLE, quiet=True)
