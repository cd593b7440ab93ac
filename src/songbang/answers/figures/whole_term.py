"""What the compensation of the whole term comes to."""

from decimal import Decimal
from fractions import Fraction

from songbang.answers.figures.monthly import amount_on
from songbang.answers.figures.owed import due_months
from songbang.answers.figures.rate import Rate, facts_of
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import count, number, used, whole_figure, word
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.sums.agreed import MONTHS_IN, agreed_monthly
from songbang.sums.choose import share_of
from songbang.sums.compensation import total_compensation as total_of

TERM = Words("{monthly} × {months}个月 = {sum}", "{monthly} × {months} months = {sum}")
PARTS = Words("{amount} ÷ {over} × {months}个月 = {sum}", "{amount} ÷ {over} × {months} months = {sum}")
BY_FLOOR = Words("最低工资中途变动，按月相加：{sum}", "the minimum wage changes on the way; month by month: {sum}")
AT_MOST = Words("按最长{months}个月", "for {months} months at most")


def total_compensation(setting: Setting, rate: Rate, found: Restraint | None) -> Figure:
    """Return what the whole term is paid, within the cap of the law; month by month where the floor changes."""
    months = agreed_months(setting) if found is None else found.months
    seen = {**used(setting.facts, "nc_months", "left"), **facts_of(setting, rate)}
    first = amount_on(setting, rate, setting.day if found is None else found.first)
    missing = tuple(dict.fromkeys((*rate.missing, *first.missing)))
    if first.value is None or months is None:
        needs = (*missing, *(("nc_months",) if months is None else ()))
        return Figure(None, rate.steps[-1:], rate.provisions, seen, needs, _views(rate, months))
    value, step = _term_total(setting, rate, first.value, months)
    checked = first.checked
    if found is not None and (rate.floored or rate.of_wage is not None):
        by_month = due_months(setting, rate, found.first, found.term_last, found.first)
        sums = {amount_on(setting, rate, row.first).value for row in by_month.rows or ()}
        if by_month.total is not None and len(sums) > 1:
            value, step, checked = by_month.total, BY_FLOOR.fill(sum=yuan(by_month.total)), by_month.checked
    views = _views(rate, months)
    if found is not None and found.latest:
        return Figure(
            None, (), rate.provisions, seen, ("nc_months", *missing), (View(value, AT_MOST.fill(months=months)), *views)
        )
    return Figure(value, (step,), rate.provisions, seen, missing, views, checked)


def _views(rate: Rate, months: int | None) -> tuple[View, ...]:
    """Count the whole term under each other reading of what a month is paid."""
    if months is None:
        return ()
    return tuple(
        View(total_of(view.value, months), view.says) for view in rate.views if isinstance(view.value, Decimal)
    )


def agreed_months(setting: Setting) -> int | None:
    """Return the months agreed, within the cap of the law on the day asked about."""
    agreed, cap = count(setting.facts, "nc_months"), setting.asked("duration.cap")
    return agreed if agreed is None or not isinstance(cap, Provision) else min(agreed, whole_figure(cap, "months"))


def _term_total(setting: Setting, rate: Rate, monthly: Decimal, months: int) -> tuple[Decimal, Words]:
    """Return the sum for so many months; one agreed for longer than a month is not rounded to the cent each month."""
    facts, amount = setting.facts, number(setting.facts, "comp_amount")
    per = word(facts, "comp_per") or "month"
    over = count(facts, "nc_months") if per == "total" else MONTHS_IN.get(per)
    if amount is None or not over or per == "month" or rate.floored or monthly != agreed_monthly(facts):
        value = total_of(monthly, months)
        return value, TERM.fill(monthly=yuan(monthly), months=months, sum=yuan(value))
    value = share_of(amount, Fraction(months, over))
    return value, PARTS.fill(amount=yuan(amount), over=over, months=months, sum=yuan(value))
