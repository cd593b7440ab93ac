"""What is due up to a day, what is still owed, and what is due beyond an early release."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from songbang.answers.figures.payments import Payment, payments, within
from songbang.answers.figures.rate import Rate, facts_of
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.schedule import Schedule, Way, schedule
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, MonthDue, View
from songbang.basis.known import day, used, word
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.law.in_force import in_force_on
from songbang.sums.compensation import arrears

CALENDAR = "calendar"
COUNTED = Words(
    "从{first}算到{last}，前提是到那天为止你都遵守了。", "counted from {first} to {last}, if you kept it until then"
)
NOTHING = Words("没有可以计算的日子。", "there is no day to count")
DUE = Words("应付 {due}，已付 {paid}，还欠 {owed}", "due {due}, paid {paid}, owed {owed}")
OTHER_WAY = Words("按每月计薪日折算不满一个月的部分", "with paid days of an average month for the part of a month")
ONE_DAY = timedelta(days=1)
UNKNOWN_WAY = Words("没有「{way}」这种折算办法。", "a part of a month is not counted by “{way}”")
LONGEST = 4000
"""Days; a payment said to be for longer than any restraint is split by the day."""
MOST = 200
"""Stretches; payments for more of them than any restraint has are split by the day."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The days of a restraint that are counted, up to ``last``, and how a month of them is paid."""

    setting: Setting
    rate: Rate
    found: Restraint
    last: date


def counted_to(setting: Setting, found: Restraint) -> date:
    """Return the last day that is paid: the earliest of what was kept, the day asked about, the end and the breach."""
    joined = day(setting.facts, "joined_rival")
    days = [found.last, setting.day, day(setting.facts, "performed_until"), joined and joined - ONE_DAY]
    return min(one for one in days if one is not None)


def opens(found: Restraint, last: date) -> date | None:
    """Return the first day of the term where the term itself ends on ``last``."""
    return found.first if last == found.term_last else None


def due_months(setting: Setting, rate: Rate, first: date, last: date, opened: date | None = None) -> Schedule:
    """Return the months between two days, counted as the fact ``part_month`` says; by the calendar where unsaid.

    ``opened`` is the first day of the term where the term ends on ``last`` (``opens``).
    """
    way = word(setting.facts, "part_month")
    if way in {None, CALENDAR}:
        return schedule(setting, rate, first, last, Way(None, opened))
    average = next((one for one in _averages(setting) if one.values["paid_days"] == way), None)
    if average is None:
        return Schedule(None, ("part_month",), (UNKNOWN_WAY.fill(way=way),))
    return schedule(setting, rate, first, last, Way(average, opened))


def due_by_month(setting: Setting, rate: Rate, found: Restraint) -> Figure:
    """Return what is due for each month up to the day that counts."""
    last = counted_to(setting, found)
    months = due_months(setting, rate, found.first, last, opens(found, last))
    told = COUNTED.fill(first=found.first, last=last) if last >= found.first else NOTHING
    steps = (told, *months.notes, *(row.step for row in months.rows or ()))
    missing, seen = (*found.figure.missing, *months.missing), seen_for(setting, rate)
    rows = months.rows and _with_payments(setting, rate, found, months.rows)
    return Figure(rows, steps, rate.provisions, seen, missing, checked=months.checked)


def arrears_of(setting: Setting, rate: Rate, found: Restraint) -> Figure:
    """Return what is still owed: due up to the day that counts less what was paid for those days."""
    last = counted_to(setting, found)
    months = due_months(setting, rate, found.first, last, opens(found, last))
    missing, seen = (*found.figure.missing, *months.missing), seen_for(setting, rate)
    paid = paid_within(setting, rate, found, found.first, last)
    if months.total is None:
        views = _views(Counted(setting, rate, found, last), paid, None)
        return Figure(None, months.notes or rate.steps[-1:], rate.provisions, seen, missing, views)
    owed = arrears(months.total, paid)
    steps = (*months.notes, *(row.step for row in months.rows or ()))
    step = DUE.fill(due=yuan(months.total), paid=yuan(paid), owed=yuan(owed))
    views = _views(Counted(setting, rate, found, last), paid, owed)
    return Figure(owed, (*steps, step), rate.provisions, seen, missing, views, months.checked)


def _with_payments(setting: Setting, rate: Rate, found: Restraint, rows: tuple[MonthDue, ...]) -> tuple[MonthDue, ...]:
    """Tell for each month what was paid for it; the parts of a payment add up to the whole of it."""
    if not payments(setting.facts, found.first, found.last):
        return rows
    upto = [paid_within(setting, rate, found, rows[0].first, row.last) for row in rows]
    before = [Decimal("0.00"), *upto]
    return tuple(replace(row, paid=paid - had) for row, paid, had in zip(rows, upto, before, strict=False))


def paid_within(setting: Setting, rate: Rate, found: Restraint, first: date, last: date) -> Decimal:
    """Return what was paid for the days ``first`` to ``last`` of a restraint."""
    return part_within(setting, rate, payments(setting.facts, found.first, found.last), first, last)


def part_within(setting: Setting, rate: Rate, paid: Sequence[Payment], first: date, last: date) -> Decimal:
    """Return the part of some payments that is for the days ``first`` to ``last``."""
    months: dict[tuple[date, date], tuple[MonthDue, ...]] = {}
    parts = []
    for one in paid:
        own = (one.first, one.last)
        across = one.first <= last and first <= one.last and not (first <= one.first and one.last <= last)
        if across and own not in months:
            short = (one.last - one.first).days <= LONGEST and len(months) < MOST
            months[own] = (due_months(setting, rate, *own).rows or ()) if short else ()
        parts.append(within(one, first, last, _cut(setting, rate, months.get(own, ()), (first, last))))
    return sum(parts, Decimal("0.00"))


def _cut(setting: Setting, rate: Rate, rows: tuple[MonthDue, ...], edges: tuple[date, date]) -> tuple[MonthDue, ...]:
    """Cut the months of a payment at the edges, each part with what is due for it where paid days are counted.

    A payment in full then covers what is due for the days before an edge, and the rest is for those after it.
    """
    if word(setting.facts, "part_month") in {None, CALENDAR}:
        return rows
    parts: list[MonthDue] = []
    for row in rows:
        rest = row
        for cut in (edges[0] - ONE_DAY, edges[1]):
            if rest.first <= cut < rest.last:
                due = min(due_months(setting, rate, rest.first, cut).total or rest.due, rest.due)
                parts.append(replace(rest, last=cut, due=due))
                rest = replace(rest, first=cut + ONE_DAY, due=rest.due - due)
        parts.append(rest)
    return tuple(parts)


def _views(counted: Counted, paid: Decimal, owed: Decimal | None) -> tuple[View, ...]:
    """Count the same days under each other reading of what a month is paid, and the part of a month the other way."""
    setting, first, last = counted.setting, counted.found.first, counted.last
    found = [
        (due_months(setting, Rate(view.value, ()), first, last, opens(counted.found, last)).total, view.says)
        for view in counted.rate.views
        if isinstance(view.value, Decimal)
    ]
    averages = [one for one in _averages(setting) if in_force_on(one, last)]
    if owed and averages and word(setting.facts, "part_month") is None:
        found.append((schedule(setting, counted.rate, first, last, Way(averages[0])).total, OTHER_WAY))
    views = [View(arrears(total, paid), says) for total, says in found if total is not None]
    return tuple(view for view in views if view.value != owed)


def _averages(setting: Setting) -> tuple[Provision, ...]:
    """Return the provisions that hold the average paid days of a month, the oldest first."""
    return setting.versions("compensation.part_month")


def seen_for(setting: Setting, rate: Rate) -> dict[str, object]:
    """Return the facts that the days and their pay rest on."""
    days = used(
        setting.facts, "left", "nc_months", "performed_until", "joined_rival", "released_on", "paid", "part_month"
    )
    return {**days, **facts_of(setting, rate)}
