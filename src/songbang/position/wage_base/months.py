"""The pay of each month in each base."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from songbang.matter.pay import PayKind, PayLine
from songbang.matter.pay_words import GROSS, NET, is_employers, total_of
from songbang.position.wage_base.heads import Heads, parts_of
from songbang.position.wage_base.result import Base, Counts, LineParts, MonthPay
from songbang.sums.choose import round_to_cent

NOT_PAY = frozenset({PayKind.TOTAL, PayKind.SOCIAL_INSURANCE, PayKind.TAX, PayKind.DEDUCTION})
"""Lines that do not tell what was earned in a month."""


def lines_with_parts(lines: Sequence[PayLine], heads: Heads, months: Sequence[date]) -> tuple[LineParts, ...]:
    """Return each line with how it counts in each base."""
    by_total = {month for month, held in by_month(lines).items() if only_total(held) is not None}
    window = frozenset(months)
    return tuple(
        LineParts(
            line, line.month in window, parts_of(line, heads, total_counts=_is_gross(line) and line.month in by_total)
        )
        for line in lines
    )


def month_pay(month: date, lines: Sequence[LineParts]) -> MonthPay:
    """Return the pay of one month from its lines."""
    held = [one.line for one in lines]
    total, net = only_total(held), max((one.amount for one in held if _is(one, NET)), default=Decimal(0))
    told = total is not None or any(one.kind not in NOT_PAY for one in held)
    unknown = tuple(one.line for one in lines if one.parts[Base.PAY_DUE].counts is Counts.UNKNOWN)
    found = {base: _sum(base, lines, total) if told else None for base in Base}
    sums = {base: None if amount is None else round_to_cent(amount) for base, amount in found.items()}
    return MonthPay(month, sums, told, total is not None, net, total or Decimal(0), unknown)


def by_month(lines: Sequence[PayLine]) -> Mapping[date, list[PayLine]]:
    """Return the lines of each month."""
    found: dict[date, list[PayLine]] = {}
    for line in lines:
        found.setdefault(line.month, []).append(line)
    return found


def only_total(lines: Sequence[PayLine]) -> Decimal | None:
    """Return the total of gross pay of a month that has no line of pay beside it."""
    totals = [one.amount for one in lines if _is_gross(one)]
    rest = [one for one in lines if one.kind not in NOT_PAY and not is_employers(one.label)]
    return totals[0] if len(set(totals)) == 1 and not rest else None


def _sum(base: Base, lines: Sequence[LineParts], total: Decimal | None) -> Decimal | None:
    """Add up what counts; of a month with a total alone only all pay due is known, no basic wage where none is told."""
    if total is not None:
        return total if base is Base.PAY_DUE else None
    added = sum((one.line.amount for one in lines if one.parts[base].counts is Counts.YES), Decimal(0))
    taken = sum((one.line.amount for one in lines if one.parts[base].counts is Counts.LESS), Decimal(0))
    if base is Base.BASIC and not any(one.line.kind is PayKind.BASIC for one in lines):
        return None
    return max(added - taken, Decimal(0))


def _is_gross(line: PayLine) -> bool:
    return _is(line, GROSS)


def _is(line: PayLine, what: str) -> bool:
    return line.kind is PayKind.TOTAL and total_of(line.label) == what
