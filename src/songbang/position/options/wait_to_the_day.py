"""Agree with the new firm to begin on the first day that both readings have free."""

from songbang.basis.words import Words
from songbang.position.options.choices import ONE_DAY, Choices
from songbang.position.options.sums_told import WAGE_LOST, new_pay, owed, to_come
from songbang.position.options.told import AT_RIVAL, FREE_NOW, joined_words
from songbang.position.results import Option
from songbang.sums.months import MonthEnd, add_months

KIND = "wait_to_the_day"
NAME = Words("推迟入职，等到那一天", "agree on a later start, and wait for the day")
SAYS = Words(
    "和新公司约好{free}或以后入职，那天起两种读法都自由。",
    "Agree with the new firm on a start on {free} or later: from that day both readings have you free.",
)
NO_DAY = Words(
    "还算不出哪天起自由，入职日期先不要定。", "From which day you are free is not known; do not fix a start yet."
)
LEFT = Words("还有{days}天（约{months}个月）。", "{days} days are left (about {months} months).")
NO_WORK = Words(
    "那天以前不为新公司做事：培训、试做、参加会议都可能算。",
    "Do nothing for it before that day: training, trial work and meetings may count.",
)
CHANGES = Words("新公司可能不等这么久。", "The new firm may not wait that long.")
OFFER = Words(
    "请新公司在录用通知里写明入职日期，并写明知道你有竞业限制。",
    "Have the offer state the day of starting, and that the new firm knows of the restraint.",
)
OTHER_WORK = Words(
    "想早点开始的，先谈不竞争的岗位，或请原公司书面同意。",
    "To begin sooner, talk of a post that does not compete, or ask the old employer for written consent.",
)


def option(view: Choices) -> Option:
    """Return the option: the same end as keeping it, with a firm start agreed for the day after."""
    free = view.free_from
    why_not = FREE_NOW if view.is_free else AT_RIVAL.fill(day=view.at_rival) if view.at_rival else None
    says = NO_DAY if free is None else SAYS.fill(free=free)
    if free is not None and why_not is None:
        months = 0
        while add_months(view.day, months + 1, MonthEnd.LAST_DAY) <= free:
            months += 1
        says = joined_words(says, LEFT.fill(days=(free - view.day).days, months=months))
    return Option(
        kind=KIND,
        name=NAME,
        says=why_not or says,
        open=why_not is None and free is not None,
        from_day=free if why_not is None else None,
        free_on=free,
        brings=(owed(view), to_come(view)),
        costs=(),
        forgone=new_pay(view, WAGE_LOST, view.day, free and free - ONE_DAY) if why_not is None else (),
        risks=(NO_WORK, CHANGES),
        steps=(OFFER, OTHER_WORK),
        because=(
            *view.says("duration.cap", "scope.competition"),
            *(view.days[-1].because if free is not None else ()),
        ),
        why_not=why_not or (NO_DAY if free is None else None),
        missing=view.missing if free is None else (),
    )
