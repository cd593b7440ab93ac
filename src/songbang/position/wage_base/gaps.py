"""What keeps an average from being known, and the least and most that the months can come to then."""

from collections.abc import Sequence
from decimal import Decimal

from songbang.basis.words import Words
from songbang.position.wage_base.result import Base, MonthPay

NO_BASIC = Words(
    "有的月份没有叫基本工资的项目，算不出。", "In some months no line is called basic wage: it does not follow."
)
ABSENT = Words("缺{months}的工资条。", "There is no slip of {months}.")
UNKNOWN = Words(
    "{labels}是什么还不知道：不算和全算之间。", "What {labels} is is not known: between leaving it out and all of it."
)
TOTALS = Words("{months}只有合计，分不出各项。", "Of {months} only the total is known, not its lines.")


def gaps(base: Base, months: Sequence[MonthPay]) -> tuple[Words, ...]:
    """Return what keeps the average of a base from being known; nothing where it is."""
    absent = _listed([one for one in months if not one.told])
    totals = _listed([one for one in months if one.from_total and one.sums[base] is None])
    held = [line for one in months for line in one.unknown if line.amount and base is not Base.BASIC]
    labels = "、".join(dict.fromkeys(f"「{line.label}」" for line in held))
    bare = any(one.told and not one.from_total and one.sums[base] is None for one in months)
    return (
        *((ABSENT.fill(months=absent),) if absent else ()),
        *((TOTALS.fill(months=totals),) if totals else ()),
        *((UNKNOWN.fill(labels=labels),) if labels else ()),
        *((NO_BASIC,) if bare else ()),
    )


def least(base: Base, months: Sequence[MonthPay]) -> Decimal:
    """Return what the months come to at least: for one without a slip what was paid out, less what may come off."""
    net = sum((one.net for one in months if not one.told and base is Base.PAY_DUE), Decimal(0))
    off = sum((min(amount, Decimal(0)) for amount in _unknown(base, months)), Decimal(0))
    return max(known(base, months) + net + off, Decimal(0))


def most(base: Base, months: Sequence[MonthPay]) -> Decimal | None:
    """Return what the months come to at most, ``None`` where nothing limits it: a slip is missing."""
    if any(not one.told or (one.sums[base] is None and not one.from_total) for one in months):
        return None
    unknown = sum((max(amount, Decimal(0)) for amount in _unknown(base, months)), Decimal(0))
    return known(base, months) + unknown + sum((one.gross for one in months if one.sums[base] is None), Decimal(0))


def known(base: Base, months: Sequence[MonthPay]) -> Decimal:
    """Return what is known of the months together."""
    return sum((one.sums[base] or Decimal(0) for one in months), Decimal(0))


def _unknown(base: Base, months: Sequence[MonthPay]) -> list[Decimal]:
    """Return the sums of lines that may belong to a base; basic wage is what is called so."""
    return [] if base is Base.BASIC else [line.amount for one in months for line in one.unknown]


def _listed(months: Sequence[MonthPay]) -> str:
    return ", ".join(f"{one.month:%Y-%m}" for one in months)
