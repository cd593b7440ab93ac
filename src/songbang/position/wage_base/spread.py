"""What the average would be under other readings: a yearly bonus spread, pay for the restraint counted as wage."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from songbang.answers.results import View
from songbang.basis.words import Words
from songbang.matter.pay import PayKind
from songbang.position.wage_base.result import Base, LineParts
from songbang.sums.choose import share_of
from songbang.sums.months import add_months

SPREAD = Words(
    "年终奖按{months}个月分摊，只算落在这些月份里的",
    "the yearly bonus spread over {months} months, with the parts that fall into these months",
)
IN_SERVICE = Words(
    "在职时发的竞业限制补偿也算工资", "with the compensation for the restraint paid in service counted as wage"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def views_of(
    base: Base, lines: Sequence[LineParts], months: Sequence[date], total: Decimal, over: int | None
) -> Iterator[View]:
    """Yield the readings that change the average of a base whose months come to ``total``.

    ``over`` is how many months a yearly bonus is spread over, ``None`` where the law held says nothing of it.
    """
    value = share_of(total, Fraction(1), len(months))
    if over and base in {Base.PAY_DUE, Base.WITHOUT_OVERTIME}:
        bonuses = [one for one in lines if one.line.kind is PayKind.YEAR_END_BONUS]
        whole = sum((one.line.amount for one in bonuses if one.in_window), Decimal(0))
        parts = sum((_within(one, months, over) for one in bonuses), Decimal(0))
        spread = share_of(total - whole + parts, Fraction(1), len(months))
        if spread != value:
            yield View(spread, SPREAD.fill(months=over))
    paid = sum(
        (one.line.amount for one in lines if one.in_window and one.line.kind is PayKind.COMPENSATION), Decimal(0)
    )
    if paid and base is not Base.BASIC:
        yield View(share_of(total + paid, Fraction(1), len(months)), IN_SERVICE)


def _within(one: LineParts, months: Sequence[date], over: int) -> Decimal:
    """Return what of a yearly bonus falls into the months.

    It belongs to the calendar year that its label names, else to the months up to the one it was paid with.
    """
    year = _YEAR.search(one.line.label)
    first = date(int(year[1]), 1, 1) if year else add_months(one.line.month, 1 - over)
    held = {add_months(first, at) for at in range(over)}
    return share_of(one.line.amount, Fraction(len(held.intersection(months)), over))
