"""From which day to which the restraint binds."""

from dataclasses import dataclass
from datetime import date, timedelta

from songbang.answers.figures.setting import Setting
from songbang.answers.results import Figure, View
from songbang.basis.known import count, day, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.sums.months import MonthEnd, add_months, end_of_restraint

AGREED = Words("离职{left}，{months}个月，最后一天是{last}。", "left {left}, {months} months, the last day is {last}")
CAPPED = Words("约定{agreed}个月，法律上限{cap}个月。", "{agreed} months agreed, the law caps it at {cap}")
UNSAID = Words(
    "不知道约定几个月；按上限{cap}个月，最晚到{last}。",
    "the months are not known; with the cap of {cap}, {last} at the latest",
)
NEVER = Words(
    "公司在{day}、离职当天或之前放弃，竞业限制没有开始。",
    "the employer gave it up on {day}, on or before the last day of work: it never began",
)
RELEASED = Words("公司{day}通知解除，到这天为止。", "the employer released it on {day}; it ends that day")
TOO_LATE = Words("公司{day}的通知在到期之后。", "the employer's notice of {day} came after the end")
NO_CAP = Words("{day}没有记载期限上限。", "no cap on the months is recorded for {day}")
BY_MONTHS = Words("从次日起按整月算", "by whole months from the day after leaving")
FACTS = ("left", "nc_months", "released_on")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Restraint:
    """The days of a restraint: ``first`` to ``last``, both bound; ``last`` before ``first`` where it never began.

    ``term_last`` is the last day of the term itself, ``months`` its length within the cap of the law. ``released`` is
    the day of the employer's release where it came in time; ``latest`` is true where the months are not known and the
    last day is the latest that the law allows.
    """

    first: date
    last: date
    term_last: date
    months: int
    figure: Figure
    released: date | None = None
    latest: bool = False


def restraint(setting: Setting) -> Restraint | Figure:
    """Return the days of the restraint; a figure without value that names what is missing where they do not follow."""
    facts, left, agreed = setting.facts, day(setting.facts, "left"), count(setting.facts, "nc_months")
    cap = setting.asked("duration.cap", left)
    if left is None:
        return Figure(None, facts=used(facts, *FACTS), missing=("left",))
    if not isinstance(cap, Provision):
        return Figure(None, (NO_CAP.fill(day=left),), facts=used(facts, *FACTS))
    return _ended(setting, left, agreed, cap)


def _ended(setting: Setting, left: date, agreed: int | None, cap: Provision) -> Restraint:
    most = whole_figure(cap, "months")
    months = most if agreed is None else min(agreed, most)
    term_last = end_of_restraint(left, months)
    steps = []
    if agreed is None:
        steps.append(UNSAID.fill(cap=most, last=term_last))
    else:
        if agreed > most:
            steps.append(CAPPED.fill(agreed=agreed, cap=most))
        steps.append(AGREED.fill(left=left, months=months, last=term_last))
    last, released = term_last, day(setting.facts, "released_on")
    if released is not None and released <= left:
        last = left
        steps.append(NEVER.fill(day=released))
    elif released is not None and released <= term_last:
        last = released
        steps.append(RELEASED.fill(day=released))
    elif released is not None:
        steps.append(TOO_LATE.fill(day=released))
    missing = ("nc_months",) if agreed is None and last == term_last else ()
    views = _by_months(left, months, last) if last == term_last else ()
    figure = Figure(last, tuple(steps), (cap,), used(setting.facts, *FACTS), missing, views)
    in_time = released if released is not None and released <= term_last else None
    return Restraint(left + ONE_DAY, last, term_last, months, figure, in_time, latest=agreed is None)


def _by_months(left: date, months: int, last: date) -> tuple[View, ...]:
    """Tell the later last day where whole months from the day after leaving end later: from 1 May, on 31 July."""
    later = add_months(left + ONE_DAY, months, MonthEnd.NEXT_FIRST) - ONE_DAY
    return (View(later, BY_MONTHS),) if later > last else ()
