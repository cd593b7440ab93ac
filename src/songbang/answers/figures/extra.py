"""What is due beyond an early release by the employer."""

from datetime import timedelta
from decimal import Decimal

from songbang.answers.figures.monthly import amount_on
from songbang.answers.figures.owed import due_months
from songbang.answers.figures.rate import Rate, facts_of
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import day, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.sums.compensation import further_months

ONE_DAY = timedelta(days=1)
NOT_RELEASED = Words("没有公司提前解除的事实。", "no early release by the employer is among the facts")
BEFORE = Words("在离职当天或之前放弃的，没有另外的月数。", "given up on or before the last day: no further months")
FURTHER = Words("{monthly} × {months} = {sum}", "{monthly} × {months} = {sum}")
CLAIM = Words("要由劳动者提出。", "the worker has to claim it")
REST = Words(
    "剩余期限不足时，有的法院只给到期满：到{last}",
    "where less time was left some courts grant the rest only: to {last}",
)
AFTER_BREACH = Words(
    "你在解除之前已经加入竞争公司，能否另要这几个月，没有定论。",
    "a competitor had been joined before the release; whether the further months are due then is not settled",
)


def extra_months(setting: Setting, rate: Rate, found: Restraint) -> Figure:
    """Return what is due beyond an early release by the employer; nothing where there was none in the term."""
    provision = setting.asked("waiver.release")
    seen = {**used(setting.facts, "released_on", "left"), **facts_of(setting, rate)}
    if found.released is None or not isinstance(provision, Provision):
        return Figure(Decimal("0.00"), (NOT_RELEASED,), (), seen)
    if found.released < found.first:
        return Figure(Decimal("0.00"), (BEFORE,), (provision,), seen)
    months, monthly = whole_figure(provision, "months"), amount_on(setting, rate, found.released)
    if monthly.value is None:
        return Figure(None, (CLAIM,), (provision,), seen, (*rate.missing, *monthly.missing))
    value = further_months(monthly.value, months)
    step = FURTHER.fill(monthly=yuan(monthly.value), months=months, sum=yuan(value))
    rest = due_months(setting, rate, found.released + ONE_DAY, found.term_last, found.first).total
    views = (View(rest, REST.fill(last=found.term_last)),) if rest is not None and rest < value else ()
    joined = day(setting.facts, "joined_rival")
    doubt = (AFTER_BREACH,) if joined is not None and joined <= found.released else ()
    seen |= used(setting.facts, "joined_rival") if doubt else {}
    missing = (*rate.missing, *monthly.missing)
    rests = (provision, *rate.provisions)
    return Figure(value, (step, CLAIM, *doubt), rests, seen, missing, views, monthly.checked)
