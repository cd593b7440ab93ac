"""Ask the employer to release the person, or to narrow or shorten the restraint in writing."""

from decimal import Decimal

from songbang.basis.known import day as day_of
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import yuan
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.options.sums_told import NOTHING, STOPS, owed, to_come
from songbang.position.options.told import BY_RIVAL, joined_words, not_needed
from songbang.position.results import Option, Reason, Sum
from songbang.sums.compensation import further_months

KIND = "ask_for_release"
NAME = Words("请公司书面解除", "ask the employer for a written release")
SAYS = Words(
    "公司书面同意的那天起自由；没有书面答复，你仍受约束。",
    "You are free from the day of its written consent; without one you stay bound.",
)
EXTRA = Words("公司在期限内解除时另付的补偿", "further compensation on a release during the term")
OPEN = Words(
    "你在解除之前已经加入竞争公司，能否另要这几个月，没有定论。",
    "You joined a competitor before the release; whether the further months are due then is not settled.",
)
FURTHER = Words("{monthly} × {months} = {sum}，要由你提出。", "{monthly} × {months} = {sum}; you have to claim it.")
BEFORE = Words(
    "在离职当天或之前解除的，没有另付的月数。", "A release on or before the last day of work brings no further months."
)
NO_ANSWER = Words("公司可以不答复，也可以拒绝。", "The employer need not answer, and may refuse.")
NOT_ADMIT = Words(
    "请求里不要写自己违约，只写请求和理由。", "State the request and its reasons, and concede no breach in it."
)
MORE = Words(
    "也可以请求缩短期限、缩小范围，或者对某一家公司出具同意函。",
    "You may also ask for a shorter term, a narrower scope, or consent to one named firm.",
)
WRITE = Words("书面提出，留寄送和签收的凭证。", "Ask in writing, and keep proof of sending and receipt.")
PAPER = Words("拿到盖章的解除通知，再办入职。", "Begin elsewhere only with the sealed notice of release in hand.")


def option(view: Choices) -> Option:
    """Return the option; what a release brings is counted where the month's compensation is known."""
    why_not = not_needed(view)
    by_rival = (BY_RIVAL,) if view.at_rival else ()
    return Option(
        kind=KIND,
        name=NAME,
        says=why_not or (joined_words(SAYS, BEFORE) if view.still_employed else SAYS),
        open=why_not is None,
        from_day=view.day if why_not is None else None,
        free_on=None,
        brings=(owed(view), *_extra(view)),
        costs=(),
        forgone=(to_come(view, STOPS),) if why_not is None else (),
        risks=(NO_ANSWER, *by_rival, NOT_ADMIT),
        steps=(WRITE, MORE, PAPER),
        because=(*view.says("waiver.release", "waiver.reaches_you", "waiver.rest_of_term"), *view.local(Topic.WAIVER)),
        why_not=why_not,
        draft="release_request" if why_not is None else None,
    )


def _extra(view: Choices) -> tuple[Sum, ...]:
    """Return the months due beyond a release during the term; none where the contract still runs."""
    law = view.case.setting.asked("waiver.release")
    if not isinstance(law, Provision) or view.still_employed or view.is_free or view.released:
        return ()
    if day_of(view.case.facts, "joined_rival") is not None:
        return (Sum(EXTRA, None, (), Reason(OPEN, (law,))),)
    months, monthly = whole_figure(law, "months"), view.money.monthly
    if not isinstance(monthly.value, Decimal):
        return (Sum(EXTRA, None, monthly.missing, Reason(law.says, (law,))),)
    value = max(further_months(monthly.value, months), NOTHING)
    says = FURTHER.fill(monthly=yuan(monthly.value), months=months, sum=yuan(value))
    return (Sum(EXTRA, value, monthly.missing, Reason(says, (law,), monthly.facts)),)
