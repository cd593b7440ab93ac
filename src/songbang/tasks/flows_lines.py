"""A table of moves in a few lines: how many, the largest flows, who gains, before and after, what is open."""

from collections.abc import Iterator
from math import exp

import polars as pl

from songbang.basis.words import Words
from songbang.market.flows.few_dates import few_dates
from songbang.market.flows.figures import figures
from songbang.market.flows.told import OTHERS, BeforeAfter, Flows, Retention
from songbang.reports.judgments.shares_json import audit_words
from songbang.statistics.audit_share import Agreement
from songbang.tasks.flows import FlowsResult

COUNTED = Words(
    "算进 {moves} 人次{days}。不足 5 人的格子不列，能用减法推出的也不列。",
    "Moves that are counted: {moves}{days}. No cell of fewer than 5 is told, nor one that a subtraction would give.",
)
DAYS = Words("，{first} 到 {last}", ", {first} to {last}")
OUTSIDE = Words(
    "不在所问日期内、或说不清在不在的有 {count} 人次。", "Not in these days, or perhaps not: {count} moves."
)
UNDATED = Words("没写日期的有 {count} 人次。", "Moves without a date: {count}.")
LARGEST = Words("人数最多的：{told}。", "The largest flows: {told}.")
FLOW = Words("{origin}→{destination} {count} 人", "{origin} → {destination} {count}")
NO_FLOW = Words("没有一对公司之间够 5 人。", "No pair of firms has 5 moves.")
NET = Words(
    "净流入比 {firm} {ratio:+.2f}（95% 区间 {low:+.2f} 到 {high:+.2f}，进 {into}，出 {out}）。",
    "Net ratio of {firm}: {ratio:+.2f} (95 % interval {low:+.2f} to {high:+.2f}; in {into}, out {out}).",
)
STAY = Words(
    "留任：{n} 段，一半的人在 {months} 个月内离开{about}。",
    "Retention: {n} spells, half left within {months} months{about}.",
)
STAY_LONG = Words(
    "留任：{n} 段，看得到的时间里离开的不到一半{about}。",
    "Retention: {n} spells, fewer than half seen to leave{about}.",
)
LEAVERS = Words("（表里只有离开的人）", " (only people who left are in the table)")
NOBODY = Words("", "")
POLICY = Words(
    "{treated} 在 {day} 前后离开的人数，相对其他人变了 {change:+.0f}%（95% 区间 {low:+.0f}% 到 {high:+.0f}%）；"
    "把 {dates} 个日期都试一遍，真日期排第 {rank}，p = {p:.2f}。",
    "Leaving of {treated} around {day}, against the others: {change:+.0f} % (95 % interval {low:+.0f} % to {high:+.0f} "
    "%); of {dates} dates tried, the true one ranks {rank}, p = {p:.2f}.",
)
SHARES = Words(
    "重算了 {count} 个印出的占比，{wrong} 个对不上。", "Printed shares worked out again: {count}; differing: {wrong}."
)
SHARE = Words("{what}：{says}", "{what}: {says}")
UNTOLD = Words("{part}：{because}{do}", "{part}: {because} {do}")
ALIKE = Words(
    "相像而没有合并的名字有 {count} 对。改好 aliases.csv，再用 --aliases 读一次。",
    "Pairs of names that look alike and were kept apart: {count}. Correct aliases.csv and read again with --aliases.",
)
ERRORS = Words(
    "有 {count} 处没有照写的算，原因在 errors.csv 里。", "Not counted as they stand: {count}; errors.csv tells why."
)
DRAWN = Words("区间的种子 {seed}。", "Intervals drawn by seed {seed}.")
_SHOWN = 5


def flows_lines(found: FlowsResult) -> list[Words]:
    """Return what the command line prints."""
    return [*_counted(found.told), *_more(found.told), *_shares(found), *_open(found)]


def _counted(told: Flows) -> Iterator[Words]:
    days = NOBODY if told.days is None else DAYS.fill(first=told.days[0], last=told.days[1])
    yield COUNTED.fill(moves=told.counted.total, days=days)
    for said, count in ((OUTSIDE, told.outside), (UNDATED, told.undated)):
        if count and told.days is not None:
            yield said.fill(count=count)
    pairs = told.counted.matrix.filter((pl.col("from") != OTHERS) & (pl.col("to") != OTHERS))
    largest = pairs.sort("count", "from", "to", descending=[True, False, False]).head(_SHOWN)
    flows = [
        FLOW.fill(origin=origin, destination=destination, count=count)
        for origin, destination, count in largest.select("from", "to", "count").iter_rows()
    ]
    yield LARGEST.fill(told=_beside(flows)) if flows else NO_FLOW


def _more(told: Flows) -> Iterator[Words]:
    order = told.net.with_columns((pl.col("in") + pl.col("out")).alias("size")).sort(
        "size", "firm", descending=[True, False]
    )
    for row in order.head(_SHOWN).drop("size").iter_rows(named=True):
        yield NET.fill(**{**row, "into": row["in"]})
    yield from (_stay(one) for one in told.retention if not one.by)
    if told.policy is not None:
        yield _policy(told.policy)
        few = few_dates(told.policy)
        if few is not None:
            yield few
        yield figures()["policy"].says


def _stay(one: Retention) -> Words:
    about = LEAVERS if one.all_ended else NOBODY
    return (
        STAY_LONG.fill(n=one.n, about=about)
        if one.median is None
        else STAY.fill(n=one.n, months=one.median, about=about)
    )


def _policy(one: BeforeAfter) -> Words:
    change, low, high = (100 * (exp(value) - 1) for value in (one.estimate, one.low, one.high))
    treated = Words("、".join(one.treated), ", ".join(one.treated))
    said = {"treated": treated, "day": one.day, "dates": one.dates, "rank": one.rank, "p": one.p}
    return POLICY.fill(change=change, low=low, high=high, **said)


def _shares(found: FlowsResult) -> Iterator[Words]:
    if found.shares is None:
        return
    wrong = [one for one in found.shares.rows if one.audit.agreement is not Agreement.AGREES]
    yield SHARES.fill(count=len(found.shares.rows), wrong=len(wrong))
    yield from (SHARE.fill(what=one.label or one.line, says=audit_words(one.audit)) for one in wrong)


def _open(found: FlowsResult) -> Iterator[Words]:
    """Yield what cannot be told, and what was not counted."""
    for one in found.told.untold:
        yield UNTOLD.fill(part=figures()[one.part].label, because=one.because, do=one.do)
    for said, count in ((ALIKE, len(found.moves.named.questions)), (ERRORS, found.moves.errors.height)):
        if count:
            yield said.fill(count=count)
    yield DRAWN.fill(seed=found.told.seed)


def _beside(words: list[Words]) -> Words:
    return Words("，".join(one.zh for one in words), ", ".join(one.en for one in words))
