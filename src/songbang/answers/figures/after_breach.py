"""What a competitor changes: the days still to come, those kept again after it was left, and the end of all."""

from datetime import date
from decimal import Decimal

from songbang.answers.figures.owed import (
    COUNTED,
    NOTHING,
    ONE_DAY,
    counted_to,
    due_months,
    opens,
    paid_within,
    seen_for,
)
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import day
from songbang.basis.words import Words
from songbang.sums.compensation import arrears

AT_RIVAL = Words(
    "从{day}起为竞争公司工作，这段时间没有补偿。", "at a competitor from {day} on: nothing is due for that time"
)
IF_LEFT = Words("从{day}起离开竞争公司并遵守", "if you leave the competitor and keep it from {day}")
KEPT_AGAIN = Words(
    "离开竞争公司以后，{first}到{last}又遵守的也算", "with {first} to {last}, if kept after the competitor was left"
)
ENDED = Words(
    "欠付满规定的月数以后才加入竞争公司的，有的裁决看作已经解除",
    "some awards take joining a competitor, once the months of the law had gone unpaid, as ending it",
)


def remaining(setting: Setting, rate: Rate, found: Restraint) -> Figure:
    """Return what is still to come from the day after the one that counts to the end, but for days at a competitor."""
    spans, told, views = to_come(setting, rate, found)
    months = [due_months(setting, rate, start, end, opens(found, end)) for start, end in spans]
    missing = (*found.figure.missing, *(name for one in months for name in one.missing))
    sums = [one.total for one in months if one.total is not None]
    seen = seen_for(setting, rate)
    if len(sums) < len(months):
        return Figure(None, rate.steps[-1:], rate.provisions, seen, missing)
    counted = tuple(COUNTED.fill(first=start, last=end) for start, end in spans)
    notes = tuple(note for one in months for note in one.notes)
    rows = tuple(row.step for one in months for row in one.rows or ())
    steps = (*told, *counted, *notes, *rows) or (NOTHING,)
    checked = all(one.checked for one in months)
    return Figure(sum(sums, Decimal("0.00")), steps, rate.provisions, seen, missing, views, checked)


def to_come(
    setting: Setting, rate: Rate, found: Restraint
) -> tuple[list[tuple[date, date]], tuple[Words, ...], tuple[View, ...]]:
    """Return the stretches still to come, what is told of a competitor, and what leaving it would bring."""
    first = max(found.first, counted_to(setting, found) + ONE_DAY, setting.day + ONE_DAY)
    joined, gone = day(setting.facts, "joined_rival"), day(setting.facts, "left_rival")
    if joined is None or joined > found.last:
        return _kept((first, found.last)), (), ()
    told = (AT_RIVAL.fill(day=joined),)
    ahead = max(first, setting.day + ONE_DAY)
    if gone is not None:
        again = (max(ahead, gone + ONE_DAY), found.last)
        return _kept((first, joined - ONE_DAY), again), told, ()
    total = due_months(setting, rate, ahead, found.last, opens(found, found.last)).total
    views = (View(total, IF_LEFT.fill(day=ahead)),) if total else ()
    return _kept((first, joined - ONE_DAY)), told, views


def _kept(*spans: tuple[date, date]) -> list[tuple[date, date]]:
    return [(start, end) for start, end in spans if start <= end]


def kept_again(setting: Setting, rate: Rate, found: Restraint, owed: Figure) -> tuple[View, ...]:
    """Tell what is owed where the days kept after leaving the competitor count too, up to the day asked about."""
    joined, gone = day(setting.facts, "joined_rival"), day(setting.facts, "left_rival")
    if joined is None or gone is None or gone < joined or not isinstance(owed.value, Decimal):
        return ()
    ends = [found.last, setting.day, day(setting.facts, "performed_until")]
    first, last = max(found.first, gone + ONE_DAY), min(one for one in ends if one is not None)
    due = due_months(setting, rate, first, last, opens(found, last)).total if first <= last else None
    if due is None:
        return ()
    again = arrears(due, paid_within(setting, rate, found, first, last))
    return (View(owed.value + again, KEPT_AGAIN.fill(first=first, last=last)),) if again else ()


def ended_by_joining(setting: Setting, found: Restraint, allowed: object) -> tuple[View, ...]:
    """Tell the end where joining a competitor, after the first day to ask for the end, is taken for asking."""
    joined = day(setting.facts, "joined_rival")
    if joined is None or not isinstance(allowed, date) or not allowed <= joined <= found.last:
        return ()
    return (View(joined - ONE_DAY, ENDED),)
