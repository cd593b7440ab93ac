"""From which day the worker may ask that the restraint be ended because it stays unpaid."""

from datetime import date, timedelta

from songbang.answers.applicable import applicable
from songbang.answers.figures.payments import payments, uncovered
from songbang.answers.figures.restraint import Restraint
from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import day, rows, used, whole_figure, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.sums.agreed import compensation_stated
from songbang.sums.months import MonthEnd, add_months

SINCE = Words(
    "从{start}起连续{months}个月没有付款，最早{day}可以请求解除。",
    "nothing paid from {start} on; {months} whole months have passed by {day}, the first day to ask for its end",
)
AHEAD = Words("到那天为止一直没有付款才算数。", "it holds if nothing is paid until then")
NOT_HELD = Words(
    "{day}没有记载这样的规定。",
    "no rule on unpaid compensation is recorded for {day}",
)
NEVER = Words("没有连续{months}个月没付的情形。", "it is not unpaid for {months} months in a row")
OVER = Words(
    "欠满{months}个月以前，竞业限制在{last}已经到期。",
    "the restraint is over on {last}, before {months} whole months have gone by unpaid",
)
NOT_ITS_FAULT = Words("没付不是公司的原因。", "it is unpaid for reasons that are not the employer's")
BROKEN = Words("{day}已经加入竞争公司，早于可以解除的日子。", "a competitor was joined on {day}, before that day")
ANALOGY = Words(
    "没有约定补偿时，多数法院参照适用，没有明文。",
    "where no compensation was agreed most courts apply it by analogy; no text says so",
)
BOUND = Words("在提出解除之前仍受约束。", "until it is ended you stay bound")
SCATTERED = Words(
    "有的法院不要求连续：累计{months}个月即可", "some courts do not ask for a row: {months} months in all"
)
ITS_FAULT = Words("前提是没付是公司的原因。", "it holds if the employer is the cause of the non-payment")
PARTLY = Words(
    "少付的月份在这里不算没付；有的法院把少付也算。",
    "a month paid in part does not count as unpaid here; some courts count it too",
)
LOCAL = Words("当地的规定：{says}", "the local rule: {says}")
FACTS = ("left", "paid", "unpaid_by_employer", "joined_rival")
ONE_DAY = timedelta(days=1)


def earliest_rescission(setting: Setting, found: Restraint) -> Figure:
    """Return the day after the months of the law have passed wholly unpaid in a row, within the restraint."""
    provision = setting.asked("unpaid.months")
    if not isinstance(provision, Provision):
        return Figure(None, (NOT_HELD.fill(day=setting.day),), facts=used(setting.facts, *FACTS))
    months = whole_figure(provision, "months")
    seen = used(setting.facts, *FACTS)
    rests: tuple[Provision, ...] = (provision,)
    if yes(setting.facts, "unpaid_by_employer") is False:
        return Figure(None, (NOT_ITS_FAULT,), rests, seen)
    gaps = uncovered(payments(setting.facts, found.first, found.term_last), found.first, found.last)
    value, start = _first_after(gaps, months)
    if value is not None and value > found.last:
        return Figure(None, (OVER.fill(months=months, last=found.last), *_local(setting)), rests, seen)
    joined = day(setting.facts, "joined_rival")
    if value is None or start is None:
        partly = (PARTLY,) if rows(setting.facts, "paid") else ()
        steps = (NEVER.fill(months=months), *partly, *_local(setting))
        return Figure(None, steps, rests, seen, views=_earlier(gaps, months, found.last + ONE_DAY))
    if joined is not None and joined < value:
        return Figure(None, (BROKEN.fill(day=joined),), rests, seen)
    ahead = (AHEAD,) if value > setting.day else ()
    steps = (SINCE.fill(start=start, months=months, day=value), *ahead, BOUND)
    if yes(setting.facts, "unpaid_by_employer") is None:
        steps = (*steps, ITS_FAULT)
    if compensation_stated(setting.facts) is False:
        analogy = setting.asked("unpaid.none_agreed")
        steps, rests = (*steps, ANALOGY), (*rests, analogy) if isinstance(analogy, Provision) else rests
    return Figure(value, (*steps, *_local(setting)), rests, seen, views=_earlier(gaps, months, value))


def _local(setting: Setting) -> tuple[Words, ...]:
    """Return what the place itself says on unpaid compensation, beside the rule of the country."""
    country = setting.place.split("-", maxsplit=1)[0]
    counted = applicable(setting.law, setting.place, setting.day, setting.facts, Topic.UNPAID)
    own = [one for one in counted if one.provision.place != country and not one.lacking and not one.unrecorded]
    return tuple(LOCAL.fill(says=one.provision.says) for one in own)


def _first_after(gaps: tuple[tuple[date, date], ...], months: int) -> tuple[date | None, date | None]:
    for start, end in gaps:
        after = after_months(start, months)
        if after - ONE_DAY <= end:
            return after, start
    return None, None


def after_months(start: date, months: int) -> date:
    """Return the day after so many whole months that begin with ``start``: three from 1 May are over on 1 August."""
    return add_months(start, months, MonthEnd.NEXT_FIRST)


def _scattered(gaps: tuple[tuple[date, date], ...], months: int) -> tuple[View, ...]:
    """Count whole unpaid months over several stretches."""
    count = 0
    for start, end in gaps:
        passed = 0
        while (after := after_months(start, passed + 1)) - ONE_DAY <= end:
            passed, count = passed + 1, count + 1
            if count == months:
                return (View(after, SCATTERED.fill(months=months)),)
    return ()


def _earlier(gaps: tuple[tuple[date, date], ...], months: int, than: date) -> tuple[View, ...]:
    found = _scattered(gaps, months)
    return found if found and isinstance(found[0].value, date) and found[0].value < than else ()
