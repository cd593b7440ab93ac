"""Figures of a comparison as people read them."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.basis.shown import plain, yuan
from songbang.basis.words import Words
from songbang.portfolio.policy.cost import Line, Sure
from songbang.portfolio.policy.shown_cells import NOT_TOLD, Cell, K
from songbang.portfolio.roster.columns import columns
from songbang.reports.amounts import join

YUAN = Words("{sum} 元", "{sum} yuan")
SPAN = Words("{mid} 元（{low}–{high}）", "{mid} yuan ({low}–{high})")
WITHHELD = Words("不足 {least} 人，不列", "fewer than {least} people, not shown").fill(least=K)
UNKNOWN = Words("还不知道", "not known yet")
LACKING = Words("还不知道，缺：{names}", "not known yet; missing: {names}")
SOME_UNKNOWN = Words("{value}；另有 {count} 人不知道", "{value}; {count} more people not known")
FEW_UNKNOWN = Words(
    "{value}；另有几人（不足 {least}）不知道", "{value}; a few more people (fewer than {least}) not known"
)
SURE = {
    Sure.LAW: Words("按法律和花名册算到分", "to the cent, by law and roster"),
    Sure.ESTIMATE: Words("估计", "estimate"),
    Sure.GIVEN: Words("按你给的单价", "at the cost you gave"),
}
RATES = {
    "leaving": Words("离职率", "rate of leaving"),
    "started": Words("启动比例", "share started"),
    "per_head": Words("每人单价", "cost per head"),
    "minimum_wage": Words("当地最低工资", "minimum wage of the place"),
}
ROLES = {
    "senior_manager": Words("高级管理人员", "senior managers"),
    "senior_technical": Words("高级技术人员", "senior technical staff"),
    "other": Words("其他人员", "others"),
    NOT_TOLD: Words("没有写类别", "class not told"),
}
HEADS = {
    "employed": Words("在职、签了协议", "employed, with an agreement"),
    "kept": Words("在职、继续约束", "employed, kept"),
    "dropped": Words("在职、不再约束", "employed, dropped"),
    "kept_bound": Words("已离职、继续约束", "left, still bound"),
    "released": Words("已离职、提前解除", "left, released"),
    "unclear": Words("分不清是否保留", "not known whether kept"),
    "not_coverable": Words("保留、但依法不能约束", "kept, though the law does not let it bind"),
}
STATES = {
    "employed": Words("在职", "still employed"),
    "bound": Words("正在受约束", "bound now"),
    "over": Words("已到期", "over"),
    "released": Words("已解除或放弃", "released"),
    "not_started": Words("没有启动", "not started"),
    "none": Words("没有协议", "no agreement"),
    "unknown": Words("不知道", "unknown"),
}


def in_yuan(cents: int) -> str:
    """Return cents as yuan, with thousands apart."""
    return yuan(Decimal(cents) / 100)


def sum_words(cents: int | None) -> Words:
    """Return a sum, or that it is not known."""
    return UNKNOWN if cents is None else YUAN.fill(sum=in_yuan(cents))


def span_words(sums: Sequence[int]) -> Words:
    """Return a low, a middle and a high sum; one sum where they are the same."""
    low, mid, high = sums
    if low == mid == high:
        return sum_words(mid)
    return SPAN.fill(low=in_yuan(low), mid=in_yuan(mid), high=in_yuan(high))


def line_words(line: Line) -> Words:
    """Return what a line comes to, of how many people it is not known, what is missing."""
    if line.withheld:
        return WITHHELD
    if line.low is None or line.mid is None or line.high is None:
        return LACKING.fill(names=names(line.missing)) if line.missing else UNKNOWN
    value = span_words((line.low, line.mid, line.high))
    if line.unknown is None:
        return FEW_UNKNOWN.fill(value=value, least=K)
    return SOME_UNKNOWN.fill(value=value, count=line.unknown) if line.unknown else value


def cell_words(cell: Cell, *, heads: bool) -> Words:
    """Return a cell of the table of classes: a sum, or a number of people."""
    if cell.value is None:
        return WITHHELD
    return _plain(f"{cell.value:,}") if heads else sum_words(cell.value)


def count_words(count: int | None) -> Words:
    """Return a number of people, or that they are too few to be told."""
    return WITHHELD if count is None else _plain(f"{count:,}")


def heads_words(people: Iterable[Fraction]) -> Words:
    """Return expected people, low–middle–high, to a tenth."""
    return _plain("–".join(dict.fromkeys(tenth(one) for one in people)))


def tenth(people: Fraction) -> str:
    """Return expected people to a tenth."""
    return plain(Decimal(round(people * 10)) / 10)


def names(missing: Iterable[str]) -> Words:
    """Return what is missing by the names of columns and rates."""
    known = columns()
    return join((known[one].says if one in known else RATES.get(one, _plain(one)) for one in missing), "、")


def _plain(text: str) -> Words:
    return Words(text, text)
