"""Join a competitor today: open only where both readings are free; else what it would cost, and the lawful ways."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.options import indemnity
from songbang.position.options.choices import Choices
from songbang.position.options.ranges import ranges
from songbang.position.options.sums_told import STOPS, WAGE, at_risk, new_pay, to_come
from songbang.position.options.told import STANDS, joined_words
from songbang.position.results import Option, Reason
from songbang.position.status import Status

KIND = "join_now"
NAME = Words("现在入职竞争公司", "join a competitor now")
FREE = Words("按两种读法，你现在都可以入职。", "By both readings you may join now.")
NOT_NOW = Words("现在入职有被认定违约的风险。", "To join now may be held a breach.")
SINCE = Words("你从{day}起已经在竞争公司工作。", "You have worked for a competitor since {day}.")
LAWFUL = Words(
    "合法的路：等到自由那天、请公司书面解除或协商买断、欠付满期后解除、请求确认不生效、去不竞争的岗位。",
    "Lawful ways: wait for the free day, ask for a written release or agree on a buy-out, end it after the unpaid"
    " months, have it held not to take effect, take a post that does not compete.",
)
CHECK = Words("先用“入职核对”看这家公司算不算竞争。", "First check with the move check whether the firm competes.")
REPORT = Words("入职后按约定如实报告。", "After joining, report as agreed, and truly.")
RETURN_ALL = Words("不带走、不使用前公司的资料。", "Take along and use nothing of the old employer.")
SECRETS = Words("竞业限制结束，保密义务还在。", "The restraint may end; the duty of secrecy goes on.")


def option(view: Choices) -> Option:
    """Return the option; closed where the day is bound, disputed or unknown, with what it may cost."""
    if view.is_free:
        return _free(view)
    since = view.at_rival
    why_not = SINCE.fill(day=since) if since else STANDS[view.status]
    return Option(
        kind=KIND,
        name=NAME,
        says=joined_words(why_not, NOT_NOW, LAWFUL) if since is None else joined_words(why_not, LAWFUL),
        open=False,
        from_day=None if since else view.free_from,
        free_on=view.free_from,
        brings=new_pay(view, WAGE, view.day, view.free_from) if since is None else (),
        costs=at_risk(view),
        forgone=(to_come(view, STOPS),),
        risks=(*ranges(view), indemnity.NO_SHIELD, indemnity.KNEW, SECRETS),
        steps=(CHECK, indemnity.HEAD, *indemnity.LETTER),
        because=(*_why(view), *indemnity.about(view)),
        why_not=why_not,
        missing=view.missing if view.status is Status.UNKNOWN or view.free_from is None else (),
    )


def _free(view: Choices) -> Option:
    return Option(
        kind=KIND,
        name=NAME,
        says=FREE,
        open=True,
        from_day=view.day,
        free_on=view.day,
        brings=(),
        costs=(),
        risks=(SECRETS,),
        steps=(RETURN_ALL, REPORT),
        because=(*_days(view), *view.says("duration.cap", "new_employer.secrets")),
    )


def _why(view: Choices) -> Iterator[Reason]:
    yield from _days(view)
    yield from view.says("damages.as_agreed", "return.agreed", "damages.reducible", "damages.weighed", "scope.detours")


def _days(view: Choices) -> tuple[Reason, ...]:
    return next((one.because for one in view.days if one.holds(view.day)), ())
