"""The compensation: the sums on the first page, and the table month by month."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.results import Money, MonthMoney, Position
from songbang.reports.amounts import join
from songbang.reports.figure_words import UNKNOWN
from songbang.reports.stand.sheet import NOTHING, Block, Section, Sentence, Table
from songbang.reports.stand.told import amount, day, figure_point, missing, month

TITLE = Words("钱", "Money")
CAPTION = Words("竞业限制期间的补偿（不是离职的经济补偿金）", "Compensation for the non-compete (not severance)")
ITEM, SUM = Words("项目", "Item"), Words("金额", "Sum")
MONTHLY = Words("每月应付", "Due for a month")
DUE = Words("到这一天应付", "Due up to this day")
PAID = Words("已付", "Paid")
OWED = Words("还欠", "Still owed")
OVERPAID = Words("多付", "Paid beyond what was due")
EXTRA = Words("提前解除另付", "Due beyond an early release")
TO_COME = Words("以后还会有", "Still to come")
WHOLE = Words("整个期限", "The whole term")
MONTHS = Words("补偿逐月", "Compensation month by month")
EACH = Words("每个月应付、已付、还欠", "What each month was due, paid and is owed")
DUE_SHORT = Words("应付", "Due")
FIRST, CLAIM_BY = Words("月份", "Month"), Words("最晚申请仲裁", "Claim by")
AFTER = Words("（以后）", " (to come)")
EQUALS = " = "
NO_MONTHS = Words("现在还列不出哪个月应付多少。", "What is due for which month cannot be listed yet.")


def money_section(position: Position) -> Section:
    """Return the sums up to the day."""
    money = position.money
    figures = (
        *((MONTHLY, money.monthly), (DUE, money.due), (OWED, money.owed)),
        *((EXTRA, money.extra), (TO_COME, money.to_come), (WHOLE, money.whole)),
    )
    told = [(name, _known(figure.value)) for name, figure in figures if figure.value is not None or figure.missing]
    told = [(name, value) for name, value in told if name != EXTRA or value]
    told.insert(2, (PAID, money.paid))
    if money.overpaid:
        told.append((OVERPAID, money.overpaid))
    rows = tuple((name, amount(value)) for name, value in told)
    lines = (Sentence(line) for line in missing(money.missing))
    return Section("money", TITLE, (Table(CAPTION, (ITEM, SUM), rows, frozenset({1})), *lines), first=True)


def months_section(position: Position) -> Section:
    """Return the table of the months, and how the sums came about."""
    money = position.money
    if not money.months:
        return Section("months", MONTHS, (Sentence(NO_MONTHS), *_figures(money)))
    rows = tuple(_row(one) for one in money.months)
    head = (FIRST, DUE_SHORT, PAID, OWED, CLAIM_BY)
    table = Table(EACH, head, rows, frozenset({1, 2, 3}))
    return Section("months", MONTHS, (table, *_figures(money)))


def _row(one: MonthMoney) -> tuple[Words, ...]:
    first = month(one.first, one.last)
    name = join((first, AFTER), "", "") if one.after else first
    plain = [Words(yuan(one.due), yuan(one.due)), *(_sum(one, value) for value in (one.paid, one.owed))]
    claim = day(one.late) if one.late is not None and one.owed > 0 else NOTHING
    return (name, *plain, claim)


def _sum(one: MonthMoney, value: Decimal) -> Words:
    return Words(yuan(value), yuan(value)) if one.known else UNKNOWN


def _figures(money: Money) -> Iterator[Block]:
    names = ((MONTHLY, money.monthly), (DUE, money.due), (OWED, money.owed), (EXTRA, money.extra))
    # A month that is due whole is told by the table; its arithmetic only where there is any.
    steps = dict.fromkeys(one.step for one in money.months if EQUALS not in one.step.zh)
    for name, figure in (*names, (TO_COME, money.to_come), (WHOLE, money.whole)):
        if figure.steps or figure.views or figure.provisions or figure.missing:
            yield figure_point(name, replace(figure, steps=tuple(step for step in figure.steps if step not in steps)))
            steps |= dict.fromkeys(figure.steps)


def _known(value: object) -> Decimal | None:
    return value if isinstance(value, Decimal) else None
