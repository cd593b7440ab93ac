"""A ranking in a few lines: whether there is an order at all, the ranks with their intervals, what is open."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from songbang.basis.words import Words
from songbang.market.lists.lists import Lists
from songbang.market.ranking.ranking import Ranking
from songbang.reports.rank.page_words import MODEL
from songbang.tasks.rank import RankResult

READ = Words(
    "读到 {lists} 家的名单，写到的连同自己共 {firms} 家公司，排了位次的是 {ranked} 家。",
    "Firms with a list: {lists}; firms in all: {firms}; ranked: {ranked}.",
)
RANK = Words(
    "{rank}. {firm}（{level} 区间 {low}–{high}；去掉任何一份名单：{least}–{most}）",
    "{rank}. {firm} ({level} interval {low}–{high}; without any one list {least}–{most})",
)
JOINED_ONCE = Words(
    "{rank}. {firm}（只有一份名单把它和别家连在一起，说不出区间）",
    "{rank}. {firm} (one list alone joins it to the others; no interval can be told)",
)
TOO_FEW = Words(
    "{rank}. {firm}（能比它的抽取太少，说不出区间）",
    "{rank}. {firm} (too few draws could compare it; no interval can be told)",
)
MORE = Words("还有 {count} 家，见文件。", "The others are in the files: {count} more.")
NOT_SHOWN = Words(
    "所以这里不列位次；文件里的位次只供核对。", "So no ranks are shown here; those in the files are for checking only."
)
OTHERS = Words(
    "{count} 家没有位次，只数被几份名单写到。",
    "{count} firms have no rank; only the lists that name them are counted.",
)
NAMED = Words("其中被写到最多的：{named}。", "Most named among them: {named}.")
BREADTH = Words(
    "覆盖整个技术领域的条款有 {count} 条，没有点名，不算进位次。",
    "Clauses that close a whole technology: {count}. They name nobody and count in no rank.",
)
UNDATED = Words(
    "有 {count} 家，一份名单没写年份，另一份写了；用写了年份的。",
    "Firms with a list that tells no year beside one that does: {count}. The one that tells it was used.",
)
CHANGED = Words(
    "{before} 到 {after} 年，两年名单都在手边的有 {lists} 家：新写上 {joined} 家，不再写 {vanished} 家。",
    "{before} to {after}, among the lists held in both years ({lists}): firms that joined {joined}, "
    "that vanished {vanished}.",
)
ALIKE = Words(
    "相像而没有合并的名字有 {count} 对。改好 aliases.csv，再用 --aliases 读一次。",
    "Pairs of names that look alike and were kept apart: {count}. Correct aliases.csv and read again with --aliases.",
)
ERRORS = Words(
    "没有照原样用上的有 {count} 处，原因在 errors.csv 里。",
    "Entries that were not used as they stand: {count}; errors.csv tells why.",
)
DRAWN = Words("重抽 {draws} 次，种子 {seed}。", "{draws} draws, seed {seed}.")
_SHOWN, _MOST_NAMED = 20, 5


def rank_lines(found: RankResult) -> list[Words]:
    """Return what is told of a ranking, the verdict first."""
    ranking = found.ranking
    drawn = DRAWN.fill(draws=ranking.draws, seed=ranking.seed)
    return [*_ranks(found.lists, ranking), *_open(found.lists), MODEL, drawn]


def _ranks(lists: Lists, ranking: Ranking) -> Iterator[Words]:
    yield ranking.because
    yield READ.fill(lists=lists.held["firm"].n_unique(), firms=len(lists.firms), ranked=ranking.firms.height)
    if ranking.rankable:
        yield from (_rank(row, ranking) for row in ranking.firms.head(_SHOWN).iter_rows(named=True))
        if ranking.firms.height > _SHOWN:
            yield MORE.fill(count=ranking.firms.height - _SHOWN)
    else:
        yield NOT_SHOWN
    if ranking.others.height:
        named = ranking.others.filter(pl.col("named_by") > 0).sort("named_by", "firm", descending=[True, False])
        most = [f"{firm} ({count})" for firm, count in named.head(_MOST_NAMED).select("firm", "named_by").iter_rows()]
        yield OTHERS.fill(count=ranking.others.height)
        if most:
            yield NAMED.fill(named=_beside(most))


def _rank(row: Mapping[str, object], ranking: Ranking) -> Words:
    names = {"low": "low", "high": "high", "least": "left_out_low", "most": "left_out_high"}
    values = {name: row[column] for name, column in names.items()}
    unsure = JOINED_ONCE if row["apart_without"] else TOO_FEW
    said = unsure if row["low"] is None else RANK
    told = {name: f"{value:g}" for name, value in values.items() if isinstance(value, int | float)}
    return said.fill(rank=f"{row['rank']:g}", firm=row["firm"], level=f"{ranking.level:.0%}", **told)


def _open(lists: Lists) -> Iterator[Words]:
    """Yield what changed, and what is open or was not used."""
    for (before, after), one in lists.changes.named_by.group_by("before", "after", maintain_order=True):
        counts = {change: one.filter(pl.col("change") == change).height for change in ("joined", "vanished")}
        yield CHANGED.fill(before=before, after=after, lists=one["lists"][0], **counts)
    dated = lists.held.filter(pl.col("year").is_not_null())
    undated = lists.held.filter(pl.col("year").is_null()).join(dated, on="firm", how="semi")
    for said, count in (
        (BREADTH, lists.breadth.height),
        (UNDATED, undated.height),
        (ALIKE, len(lists.named.questions)),
        (ERRORS, lists.errors.height),
    ):
        if count:
            yield said.fill(count=count)


def _beside(names: Sequence[str]) -> Words:
    return Words("、".join(names), ", ".join(names))
