"""What a firm's answer means for the person on the day: bound, free or disputed, and the lawful ways."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.move.result import FirmAnswer, Listed, Substance
from songbang.position.readings import read_case
from songbang.position.results import Days
from songbang.position.status import Status
from songbang.position.together import together

ONE_DAY = timedelta(days=1)
FREE = Words("{day}按两种读法你都不受约束。", "On {day} both readings have you free.")
FREE_FOR_NOW = Words(
    "{day}不受约束，但以后还有受约束的日子。", "You are free on {day}, but bound days still lie ahead."
)
BOUND = Words("{day}你受约束，到{last}为止。", "You are bound on {day}, until {last}.")
NO_END = Words("{day}你受约束，到哪天还算不出。", "You are bound on {day}; until when is not known.")
DISPUTED = Words("{day}你是否受约束，两边看法不同。", "Whether you are bound on {day}, the two sides see differently.")
UNKNOWN = Words("{day}你是否受约束，还缺事实。", "Whether you are bound on {day} waits for missing facts.")
EMPLOYED = Words(
    "劳动合同还没有结束；在职时的义务另看。",
    "The contract still runs; what binds you while employed is another matter.",
)
WAYS = Words(
    "合法的做法：等到自由那天、请公司书面同意这家公司、谈不竞争的岗位。拿到书面同意再入职。",
    "Lawful ways: wait for the free day, ask for written consent to this firm, take a post that does not compete. Start"
    " only with the consent in writing.",
)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """How the day stands by both readings together, and the first day that is free for good."""

    day: date
    days: Days
    free_from: date | None


def standpoint(case: Case) -> Standpoint:
    """Return where the person stands on the day of the case."""
    days = together(read_case(case).sides)
    last, today = days[-1], next(one for one in days if one.holds(case.day))
    if last.status is not Status.FREE:
        return Standpoint(case.day, today, None)
    return Standpoint(case.day, today, case.day if last.first is None else max(case.day, last.first))


def in_position(one: FirmAnswer, here: Standpoint) -> FirmAnswer:
    """Return a firm's answer with how the day stands; the lawful ways where it may be closed and the day not free."""
    told = _stands(here)
    may_be_closed = one.listed is not Listed.NOT_LISTED_CLOSED and one.substance is not Substance.DIFFERS
    ways = (WAYS,) if may_be_closed and here.free_from != here.day else ()
    missing = here.days.missing if here.days.status is Status.UNKNOWN else ()
    return replace(one, says=(*one.says, told, *ways), missing=tuple(dict.fromkeys((*one.missing, *missing))))


def _stands(here: Standpoint) -> Words:
    day, status = here.day, here.days.status
    if status is Status.FREE:
        return (FREE if here.free_from == day else FREE_FOR_NOW).fill(day=day)
    if status is Status.BOUND and here.free_from is not None:
        return BOUND.fill(day=day, last=here.free_from - ONE_DAY)
    told = {Status.BOUND: NO_END, Status.DISPUTED: DISPUTED, Status.EMPLOYED: EMPLOYED, Status.UNKNOWN: UNKNOWN}
    return told[status].fill(day=day)
