"""For which days a payment counts that was received without a word on which month it was for.

What the employer named stays where it was put. The rest goes to the months owed, the oldest first
(``cn.compensation.oldest_first``), and then on to the months that follow; it is told, never done in silence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.owed import due_months, opens, paid_within
from songbang.answers.figures.payments import Payment
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import MonthDue
from songbang.basis.known import as_number, day, rows
from songbang.basis.shown import yuan
from songbang.basis.words import Words

ONE_DAY = timedelta(days=1)
NOTHING = Decimal("0.00")
UNNAMED = Words(
    "有一笔 {amount} 没有写明是哪个月的，先算最早没有付清的：{parts}。",
    "a payment of {amount} does not say which month it is for; it goes to the oldest months not paid in full: {parts}",
)
PART = Words("{first}到{last} {sum}", "{first} to {last}: {sum}")
BEYOND = Words("超出全部期限的 {sum}", "beyond the whole term: {sum}")
NO_MONTHS = Words(
    "还算不出每月多少；没有写明月份的付款，先当作付给收到以前的日子，不知道哪天收到的当作付给整个期限。",
    "what a month is paid is not known; payments that name no month are taken as made for the time until they came, or "
    "for the whole term where that day is not told",
)

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A payment that named no month, and what of it was placed where; a part after ``last`` is beyond the term.

    No parts: what a month is paid is not known, and it could not be placed by months.
    """

    amount: Decimal
    parts: tuple[Payment, ...]
    last: date

    def says(self) -> Words:
        """Tell how it was placed."""
        if not self.parts:
            return NO_MONTHS
        said = [self._part(one) for one in self.parts]
        listed = Words("，".join(one.zh for one in said), "; ".join(one.en for one in said))
        return UNNAMED.fill(amount=yuan(self.amount), parts=listed)

    def _part(self, one: Payment) -> Words:
        if one.first > self.last:
            return BEYOND.fill(sum=yuan(one.amount))
        return PART.fill(first=one.first, last=one.last, sum=yuan(one.amount))


@dataclass(frozen=True, slots=True)
class Placed:
    """The payments, each with its days, and those that told none."""

    rows: tuple[Row, ...]
    unnamed: tuple[Unnamed, ...] = ()


@dataclass(slots=True)
class _Month:
    """A month, or part of one, and what of it is still open while payments are placed."""

    first: date
    last: date
    open: Decimal


def with_days(setting: Setting, rate: Rate, found: Restraint, came: Sequence[date] = ()) -> Placed:
    """Place every payment among the facts; one that tells its days stays where it is.

    ``came`` are the days on which those that tell none were received, in their order; empty where nobody told.
    """
    told = rows(setting.facts, "paid") or ()
    unnamed = tuple((row, amount) for row in told if not named(row) and (amount := as_number(row.get("amount"))))
    if not unnamed:
        return Placed(told)
    kept = tuple(row for row in told if named(row))
    months = due_months(setting, rate, found.first, found.last, opens(found, found.last)).rows
    if months is None:
        ends = [min(one, found.last) for one in came] if len(came) == len(unnamed) else [found.last] * len(unnamed)
        parts = (
            _until(amount, day(row, "from") or found.first, end)
            for (row, amount), end in zip(unnamed, ends, strict=True)
        )
        return Placed((*kept, *parts), tuple(Unnamed(amount, (), found.last) for _, amount in unnamed))
    apart = replace(setting, facts={**setting.facts, "paid": kept})
    left = [_Month(one.first, one.last, _open(apart, rate, found, one) if kept else one.due) for one in months]
    done = tuple(
        Unnamed(amount, _spread(amount, day(row, "from"), left, found.last), found.last) for row, amount in unnamed
    )
    placed = ({"from": part.first, "to": part.last, "amount": part.amount} for one in done for part in one.parts)
    return Placed((*kept, *placed), done)


def named(row: Row) -> bool:
    """Tell whether a payment says for which days it is."""
    return day(row, "from") is not None and day(row, "to") is not None


def _until(amount: Decimal, first: date, last: date) -> Row:
    return {"from": first, "to": max(first, last), "amount": amount}


def _open(setting: Setting, rate: Rate, found: Restraint, month: MonthDue) -> Decimal:
    """Return what is left of a month after what was paid for it by name."""
    return max(month.due - paid_within(setting, rate, found, month.first, month.last), NOTHING)


def _spread(amount: Decimal, start: date | None, months: list[_Month], last: date) -> tuple[Payment, ...]:
    """Fill the months that are open with a payment, from the month of ``start`` on where it says so."""
    parts, rest = [], amount
    for month in months:
        if not rest:
            break
        if month.open and (start is None or month.last >= start):
            part = min(rest, month.open)
            month.open, rest = month.open - part, rest - part
            parts.append(Payment(month.first, month.last, part))
    if rest:
        parts.append(Payment(last + ONE_DAY, last + ONE_DAY, rest))
    return tuple(parts)
