"""The compensation of a matter: month by month, and the sums up to the day asked about and beyond."""

from dataclasses import replace
from decimal import Decimal

from songbang.answers.figures import after_breach, owed
from songbang.answers.figures.extra import extra_months
from songbang.answers.figures.payments import payments, total
from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.basis.known import rows, used, yes
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.due_and_owed import due_figure, owed_figure, to_come_figure, total_due
from songbang.position.kept_until import kept
from songbang.position.month_money import Months, months_of
from songbang.position.results import Money
from songbang.position.term_pay import term_pay
from songbang.sums.compensation import arrears

NOTHING = Decimal("0.00")
AT_WORK = Words("劳动合同还没有结束，补偿还没有开始。", "the contract has not ended; no compensation has begun")


def money(case: Case) -> Money:
    """Return what is due, what came and what is owed by what was known on the day; what does not follow is unknown.

    Payments count for the days they were made for; those that name none were placed when the case was read.
    """
    found = case.restraint
    if not isinstance(found, Restraint):
        return _without_days(case, found)
    held = kept(case, found)
    due, months = due_figure(case, held), _months(case, held.found)
    came = _came(case)
    sums = (*months.past, *months.ahead) if months else ()
    over = NOTHING
    if came is not None and months is not None:
        over = came - sum((one.paid for one in sums), NOTHING)
    pay = term_pay(case)
    open_now = owed_figure(case, held, due)
    return Money(
        monthly=pay.monthly,
        months=sums,
        due=due,
        paid=came,
        owed=open_now,
        extra=extra_months(case.setting, case.rate, held.found),
        to_come=to_come_figure(case, held),
        whole=pay.whole,
        overpaid=over,
        missing=tuple(dict.fromkeys((*pay.monthly.missing, *due.missing, *open_now.missing))),
    )


def owed_on(case: Case) -> Decimal | None:
    """Return what is owed on the day of the case, as ``money`` does and without all the rest."""
    found = case.restraint
    if not isinstance(found, Restraint):
        return NOTHING if _at_work(case) else None
    held = kept(case, found).found
    due, last = total_due(case, case.rate, held), owed.counted_to(case.setting, held)
    if not due or rows(case.facts, "paid") is None:
        return NOTHING if due == NOTHING else None
    return arrears(due, owed.paid_within(case.setting, case.rate, held, held.first, last))


def _months(case: Case, found: Restraint) -> Months | None:
    spans = after_breach.to_come(case.setting, case.rate, found)[0]
    last = owed.counted_to(case.setting, found)
    return months_of(case, found, last, spans, known=rows(case.facts, "paid") is not None)


def _came(case: Case) -> Decimal | None:
    """Return all that was paid, whatever it was for."""
    return None if rows(case.facts, "paid") is None else total(payments(case.facts, case.day, case.day))


def _at_work(case: Case) -> bool:
    return case.facts.get("left") is None and yes(case.facts, "employed") is True


def _without_days(case: Case, found: Figure) -> Money:
    """Return what is known where no day of the restraint is: a month's pay, and what came."""
    told = replace(found, facts=used(case.facts, "left", "nc_months", "employed"))
    if _at_work(case):
        told = Figure(NOTHING, (AT_WORK,), facts=told.facts)
    came = _came(case)
    unknown = () if came is not None or told.value is not None else ("paid",)
    pay = term_pay(case)
    return Money(
        monthly=pay.monthly,
        months=(),
        due=told,
        paid=came,
        owed=replace(told, missing=(*told.missing, *unknown)),
        extra=told,
        to_come=replace(found, facts=told.facts),
        whole=pay.whole,
        missing=tuple(dict.fromkeys((*pay.monthly.missing, *told.missing, *unknown))),
    )
