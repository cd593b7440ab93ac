"""What of the compensation was due, is owed and is still to come, and what it is where courts count otherwise."""

from dataclasses import replace
from decimal import Decimal

from songbang.answers.figures import after_breach, owed
from songbang.answers.figures.not_started import not_started
from songbang.answers.figures.rate import Rate
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure, View
from songbang.basis.known import rows, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.kept_until import Kept
from songbang.position.payable import payable_step
from songbang.position.told_unpaid import told_unpaid

NOTHING = Decimal("0.00")
PAID_AHEAD = Words(
    "以后到期 {due}，已经预付 {paid}，还会来 {rest}", "due later {due}, paid ahead {paid}, still to come {rest}"
)
NOT_TOLD = Words("没有人说过付了哪些补偿。", "nobody told which compensation was paid")
SO_LONG = Words(
    "不知道约定几个月；这里算到{last}，前提是到那天还没有满。",
    "the agreed months are not known; this counts to {last} and holds if they were not over by then",
)
AT_MOST = Words("期限最长到{last}的话", "if the term runs to {last}, the longest that the law allows")
UNPAID_ONLY = Words("只算你说没有收到的：{days}", "counting only what you say did not come: {days}")


def due_figure(case: Case, held: Kept) -> Figure:
    """Return what was due up to the day that counts."""
    setting, rate, found = case.setting, case.rate, held.found
    last = owed.counted_to(setting, found)
    months = owed.due_months(setting, rate, found.first, last, owed.opens(found, last))
    others = [(total_due(case, rate, other), says) for other, says in held.others]
    paid_otherwise = ((Rate(view.value, ()), view.says) for view in rate.views if isinstance(view.value, Decimal))
    others += [(total_due(case, other, found), says) for other, says in paid_otherwise]
    views = tuple(View(value, says) for value, says in others if value is not None and value != months.total)
    idle = not_started(setting, found, NOTHING) if months.total else ()
    told = owed.COUNTED.fill(first=found.first, last=last) if last >= found.first else owed.NOTHING
    return Figure(
        months.total,
        (told, *_so_long(case, found), *months.notes, *(row.step for row in months.rows or ())),
        rate.provisions,
        owed.seen_for(setting, rate),
        tuple(dict.fromkeys((*found.figure.missing, *months.missing))),
        (*views, *idle),
        months.checked,
    )


def total_due(case: Case, rate: Rate, found: Restraint | None) -> Decimal | None:
    """Return what was due up to the day that counts, at a rate and up to the end of a restraint."""
    if found is None:
        return NOTHING
    last = owed.counted_to(case.setting, found)
    return owed.due_months(case.setting, rate, found.first, last, owed.opens(found, last)).total


def owed_figure(case: Case, held: Kept, due: Figure) -> Figure:
    """Return what is owed, with what it would be where courts count otherwise."""
    setting, rate, found = case.setting, case.rate, held.found
    if rows(case.facts, "paid") is None and due.value != NOTHING:
        return replace(
            due, value=None, steps=(NOT_TOLD,), missing=("paid", *due.missing), views=_told_unpaid(case, held)
        )
    figure = owed.arrears_of(setting, rate, found)
    again = after_breach.kept_again(setting, rate, found, figure)
    idle = not_started(setting, found, NOTHING) if figure.value else ()
    others = tuple(View(sum_, says) for sum_, says in _otherwise(case, held) if sum_ != figure.value)
    placed = tuple(one.says() for one in case.placed)
    rests = (*figure.provisions, *_held(case, "compensation.paid_after"))
    return replace(
        figure,
        steps=(*_so_long(case, found), *placed, *figure.steps, payable_step(case, found)),
        provisions=(*rests, *(_held(case, "compensation.oldest_first") if figure.value is not None and placed else ())),
        views=(*figure.views, *others, *again, *idle),
    )


def to_come_figure(case: Case, held: Kept) -> Figure:
    """Return what the rest of the term brings if nothing changes, and under each other end of the restraint."""
    figure = _ahead(case, held.found)
    found = [(NOTHING if other is None else _ahead(case, other).value, says) for other, says in held.others]
    views = tuple(View(value, says) for value, says in found if value is not None and value != figure.value)
    idle = not_started(case.setting, held.found, NOTHING) if figure.value else ()
    views = (*figure.views, *views, *idle)
    if figure.value and _length_unknown(case, held.found):
        most = View(figure.value, AT_MOST.fill(last=held.found.last))
        return replace(figure, value=None, steps=(), views=(most, *views))
    return replace(figure, views=views)


def _ahead(case: Case, found: Restraint) -> Figure:
    """Return what is due for the days to come, less what came for them already."""
    figure = after_breach.remaining(case.setting, case.rate, found)
    spans = after_breach.to_come(case.setting, case.rate, found)[0]
    came = sum((owed.paid_within(case.setting, case.rate, found, *span) for span in spans), NOTHING)
    if not isinstance(figure.value, Decimal) or not came:
        return figure
    rest = max(figure.value - came, NOTHING)
    step = PAID_AHEAD.fill(due=yuan(figure.value), paid=yuan(came), rest=yuan(rest))
    return replace(figure, value=rest, steps=(*figure.steps, step))


def _length_unknown(case: Case, found: Restraint) -> bool:
    """Tell whether the last day is only the latest that the law allows, and the papers may name an earlier one."""
    endless = yes(case.facts, "nc_term_stated") is False or yes(case.facts, "nc_open_ended")
    return "nc_months" in found.figure.missing and not endless


def _so_long(case: Case, found: Restraint) -> tuple[Words, ...]:
    last = owed.counted_to(case.setting, found)
    return (SO_LONG.fill(last=last),) if _length_unknown(case, found) and last >= found.first else ()


def _otherwise(case: Case, held: Kept) -> list[tuple[Decimal, Words]]:
    """Return what would be owed under each other end of the restraint."""
    found = []
    for other, says in held.others:
        value = NOTHING if other is None else owed.arrears_of(case.setting, case.rate, other).value
        if isinstance(value, Decimal):
            found.append((value, says))
    return found


def _told_unpaid(case: Case, held: Kept) -> tuple[View, ...]:
    """Return what is owed at least for the days that are told to be unpaid, where nothing is told of the others."""
    spans, end = told_unpaid(case.facts, case.events, case.day) or (), owed.counted_to(case.setting, held.found)
    cut = [(first, end if last is None else min(last, end)) for first, last in spans]
    cut = [(first, last) for first, last in cut if first <= last]
    sums = [owed.due_months(case.setting, case.rate, *one, owed.opens(held.found, one[1])).total for one in cut]
    due = [one for one in sums if one is not None]
    if not due or len(due) < len(sums):
        return ()
    days = ", ".join(f"{first} – {last}" for first, last in cut)
    return (View(sum(due, NOTHING), UNPAID_ONLY.fill(days=days)),)


def _held(case: Case, point: str) -> tuple[Provision, ...]:
    found = case.setting.asked(point)
    return (found,) if isinstance(found, Provision) else ()
