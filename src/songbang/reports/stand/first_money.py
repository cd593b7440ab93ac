"""The lines of the headline about money: what is owed, and by when to claim it."""

from collections.abc import Iterator
from decimal import Decimal

from songbang.basis.facts import FACTS
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.results import MonthMoney, Position
from songbang.position.status import Status
from songbang.reports.amounts import join
from songbang.reports.days import day_words

OWED = Words("公司还欠你补偿 {sum} 元。", "The employer still owes you {sum} yuan of compensation.")
NOT_OWED = Words("到这一天，补偿没有欠付。", "Up to this day no compensation is owed.")
NOT_KNOWN = Words("欠你多少补偿，还算不出。", "How much compensation is owed is not known yet.")
LACKS = Words("缺的是：{names}。", "What is missing: {names}.")
CLAIM_BY = Words("最早的一笔，要在 {day}以前申请仲裁。", "Apply for arbitration for the earliest of it by {day}.")
PAST = Words(
    "有 {count} 个月的补偿（{sum} 元），申请仲裁的期限可能已过。",
    "For {count} months of it ({sum} yuan) the time to apply may have run out.",
)
TO_BE = Words("限制开始后，每月应付补偿 {sum} 元。", "Once it begins, {sum} yuan of compensation are due a month.")
SOME = 3
"""So many missing facts are named here; the list has them all."""


def money_lines(position: Position) -> Iterator[Words]:
    """Yield what is owed on the day and the first day that matters for claiming it."""
    money, owed = position.money, position.money.owed.value
    if position.status is Status.EMPLOYED:
        if isinstance(money.monthly.value, Decimal):
            yield TO_BE.fill(sum=yuan(money.monthly.value))
    elif not isinstance(owed, Decimal):
        yield NOT_KNOWN
        if position.status is Status.UNKNOWN:
            return  # what is missing stands in the lines before
        missing = dict.fromkeys((*money.owed.missing, *money.missing))
        names = [FACTS[name].label for name in missing if name in FACTS][:SOME]
        if names:
            yield LACKS.fill(names=join(names, "、"))
    elif owed > 0:
        yield OWED.fill(sum=yuan(owed))
        yield from _claim(position)
    elif money.months:
        yield NOT_OWED


def _claim(position: Position) -> Iterator[Words]:
    waiting = [one for one in position.money.months if one.owed > 0 and one.late is not None and not one.after]
    past = [one for one in waiting if _passed(one, position)]
    if past:
        yield PAST.fill(count=len(past), sum=yuan(sum((one.owed for one in past), Decimal(0))))
    coming = [one.late for one in waiting if one.late is not None and not _passed(one, position)]
    if coming:
        yield CLAIM_BY.fill(day=day_words(min(coming)))


def _passed(one: MonthMoney, position: Position) -> bool:
    return one.late is not None and one.late < position.day
