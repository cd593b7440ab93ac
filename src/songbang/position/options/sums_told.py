"""Lines of money in an option, made from figures and sums."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.results import Figure
from songbang.basis.known import as_number, number, used
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.options.choices import Choices
from songbang.position.results import Reason, Sum
from songbang.sums.part_month import by_calendar

ONE_DAY = timedelta(days=1)
NOTHING = Decimal("0.00")
OWED = Words("公司到今天欠你的补偿", "compensation owed to you up to today")
TO_COME = Words("以后还会到期的补偿", "compensation still to come")
DAMAGES = Words("约定的违约金（不是预测）", "damages as agreed (no forecast)")
BACK = Words("可能要退还的补偿", "compensation that may go back")
LEFT = Words("没有书面结清的话，还可能要的", "what may still be claimed, if nothing was settled in writing")
LESS = Words("{all} − 已付 {paid} = {rest}", "{all} − {paid} paid = {rest}")
STOPS = Words("不再有的补偿", "compensation that stops")
WAGE_LOST = Words("这段时间新公司的工资", "pay of the new firm for this time")
WAGE = Words("新公司的工资", "pay of the new firm")
BY_MONTH = Words("{name}：逐步算出，见金额一节。", "{name}: worked out step by step, see the part on money.")
PAY = Words("每月{monthly}，从{first}到{last}", "{monthly} a month, {first} to {last}")


def line(name: Words, figure: Figure) -> Sum:
    """Return a figure as a line; without a sum where it does not follow, with the facts that are missing."""
    value = max(figure.value, NOTHING) if isinstance(figure.value, Decimal) else None
    return Sum(name, value, figure.missing, Reason(_step(name, figure), figure.provisions, figure.facts))


def _step(name: Words, figure: Figure) -> Words:
    """Return how a figure came about in one sentence; what is told month by month is told with the money."""
    if not figure.steps:
        return name
    return figure.steps[0] if len(figure.steps) == 1 else BY_MONTH.fill(name=name)


def owed(view: Choices) -> Sum:
    """Return what is owed up to the day asked about."""
    return line(OWED, view.money.owed)


def to_come(view: Choices, name: Words = TO_COME) -> Sum:
    """Return what is still to come if the restraint is kept to its end."""
    return line(name, view.money.to_come)


def at_risk(view: Choices) -> tuple[Sum, ...]:
    """Return what a breach may be claimed for by the formula of the papers: damages, and pay to return."""
    return claimed(view, view.exposure.back)


def claimed(view: Choices, back: Figure) -> tuple[Sum, ...]:
    """Return the damages and a sum to return; one line for what is left where some of it was paid already."""
    lines = line(DAMAGES, view.exposure.damages), line(BACK, back)
    paid = paid_for_it(view)
    if not paid:
        return lines
    known = [one.amount for one in lines if one.amount is not None]
    missing = tuple(dict.fromkeys(name for one in lines for name in one.missing))
    if len(known) < len(lines):
        return (Sum(LEFT, None, missing),)
    rest = max(sum(known, NOTHING) - paid, NOTHING)
    says = LESS.fill(all=yuan(sum(known, NOTHING)), paid=yuan(paid), rest=yuan(rest))
    return (Sum(LEFT, rest, missing, Reason(says, view.exposure.damages.provisions)),)


def paid_for_it(view: Choices, *kinds: EventKind) -> Decimal:
    """Return what the person paid for a breach already, as told: damages and compensation returned, or ``kinds``."""
    events = view.case.of(*(kinds or (EventKind.DAMAGES_PAID, EventKind.COMPENSATION_RETURNED)))
    sums = [as_number(one.fields.get("amount")) for one in events]
    return sum((one for one in sums if one is not None), NOTHING)


def new_pay(view: Choices, name: Words, first: date, last: date | None) -> tuple[Sum, ...]:
    """Return the pay of the new firm from ``first`` to ``last``, both counted; no line where there is no such day."""
    if last is not None and last < first:
        return ()
    monthly = number(view.case.facts, "new_wage")
    if monthly is None or last is None:
        missing = (() if monthly is not None else ("new_wage",)) + (() if last is not None else view.missing)
        return (Sum(name, None, missing),)
    says = PAY.fill(monthly=yuan(monthly), first=first, last=last)
    return (Sum(name, pay_between(monthly, first, last), (), Reason(says, (), used(view.case.facts, "new_wage"))),)


def pay_between(monthly: Decimal, first: date, last: date) -> Decimal:
    """Return the pay of the days ``first`` to ``last``, part of a month by its calendar days. Unit: yuan."""
    total, start = NOTHING, first
    while start <= last:
        days = monthrange(start.year, start.month)[1]
        end = min(start.replace(day=days), last)
        total += by_calendar(monthly, (end - start).days + 1, days)
        start = end + ONE_DAY
    return total
