"""The lines of the headline that answer the fear: how the day stands, until when, what each side can say."""

from collections.abc import Callable, Iterator, Mapping

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.position.results import Days, Dispute, Position
from songbang.position.status import Side, Status
from songbang.reports.amounts import join
from songbang.reports.days import day_words
from songbang.reports.stand.each_side import each_side
from songbang.reports.stand.stretches import free_for_good, last_day, on

BOUND = Words("{day}，你受竞业限制约束。", "On {day} the non-compete binds you.")
LAST = Words("最后一天是 {last}。", "Its last day is {last}.")
EMPLOYER_LAST = Words("公司可以主张，最后一天是 {last}。", "The employer can say that its last day is {last}.")
WORKER_LAST = Words("你可以主张，最后一天是 {last}。", "You can say that its last day is {last}.")
FROM = Words("双方都会认为你自由的第一天：{first}。", "The first day on which both sides take you as free: {first}.")
NO_END = Words("还看不出哪天起双方都认为你自由。", "No day can be named yet from which both sides take you as free.")
FREE = Words(
    "{day}，你不受竞业限制约束，双方的算法都是这样。", "On {day} no non-compete binds you, by either side's reading."
)
SINCE = Words("从 {first}起就是这样。", "That has been so since {first}.")
FREE_UNTIL = Words("到 {last}为止，之后会变，见下文。", "That holds until {last}; what changes then is told below.")
SECRETS = Words("保守商业秘密的义务另算，仍然在。", "The duty to keep trade secrets is another one, and stays.")
EMPLOYED = Words("{day}，竞业限制还没有开始。", "On {day} the non-compete has not begun.")
EMPLOYED_WHY = Words("劳动合同还没有结束。", "The contract of employment has not ended.")
DISPUTED = Words(
    "{day}，你受不受约束，双方会有不同说法。",
    "Whether you are bound on {day} is a point on which the two sides will differ.",
)
STEADIER = Words("在认定以前，按受约束来安排更稳妥。", "Until that is decided, it is steadier to plan as if bound.")
UNKNOWN = Words("还不知道 {day}你是否受约束。", "It is not known yet whether you are bound on {day}.")
LACKS = Words("缺的是：{names}。", "What is missing: {names}.")
PLAN = Words("补上以前，先按受约束安排。", "Until it is known, plan as if bound.")


def status_lines(position: Position) -> Iterator[Words]:
    """Yield the lines, the answer to the fear first."""
    yield from _TELLERS[position.status](position)


def _bound(position: Position) -> Iterator[Words]:
    yield BOUND.fill(day=day_words(position.day))
    yield from _ends(position)


def _ends(position: Position) -> Iterator[Words]:
    """Yield the last day, as each side counts it where they differ, and the first day that both take as free."""
    employer, worker = last_day(position, Side.EMPLOYER), last_day(position, Side.WORKER)
    if employer is not None and employer == worker:
        yield LAST.fill(last=day_words(employer))
    else:
        for said, last in ((EMPLOYER_LAST, employer), (WORKER_LAST, worker)):
            if last is not None:
                yield said.fill(last=day_words(last))
    yield _first_free(position)


def _first_free(position: Position) -> Words:
    free = free_for_good(position.days)
    return NO_END if free is None else FROM.fill(first=day_words(free))


def _free(position: Position) -> Iterator[Words]:
    yield FREE.fill(day=day_words(position.day))
    stretch = on(position.days, position.day)
    if stretch is not None and stretch.first is not None:
        yield SINCE.fill(first=day_words(stretch.first))
    if stretch is not None and stretch.last is not None:
        yield FREE_UNTIL.fill(last=day_words(stretch.last))
    yield SECRETS


def _employed(position: Position) -> Iterator[Words]:
    yield EMPLOYED.fill(day=day_words(position.day))
    yield EMPLOYED_WHY


def _disputed(position: Position) -> Iterator[Words]:
    yield DISPUTED.fill(day=day_words(position.day))
    for dispute in _of_the_day(position):
        yield from each_side(dispute)
    yield STEADIER
    yield _first_free(position)


def _of_the_day(position: Position) -> tuple[Dispute, ...]:
    """Return the disputes that bear on the day; all of them where none says that it does."""
    day = position.day
    these = tuple(
        one
        for one in position.disputes
        if (one.first is None or one.first <= day) and (one.last is None or day <= one.last)
    )
    return these or position.disputes


def _unknown(position: Position) -> Iterator[Words]:
    yield UNKNOWN.fill(day=day_words(position.day))
    names = _missing(on(position.days, position.day))
    if names:
        yield LACKS.fill(names=join(names, "、"))
    yield PLAN


def _missing(stretch: Days | None) -> tuple[Words, ...]:
    return () if stretch is None else tuple(FACTS[name].label for name in stretch.missing if name in FACTS)


_TELLERS: Mapping[Status, Callable[[Position], Iterator[Words]]] = {
    Status.BOUND: _bound,
    Status.FREE: _free,
    Status.EMPLOYED: _employed,
    Status.DISPUTED: _disputed,
    Status.UNKNOWN: _unknown,
}
