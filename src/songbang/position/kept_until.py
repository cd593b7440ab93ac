"""Up to which day compensation is counted where somebody ended the restraint, and what the other reading counts.

A notice of the worker's ends it where it came on or after the first day on which that could be asked; a decision that
holds for both sides ends it on the day it names. The reading that is not taken stays beside it.
"""

from dataclasses import dataclass, replace
from datetime import date

from songbang.answers.figures.rescinded import rescinded
from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import rows
from songbang.basis.words import Words
from songbang.position.case import Case
from songbang.position.decided import Decision, decision
from songbang.position.right_to_end import notices, right_then
from songbang.position.status import Side

STILL = Words(
    "你{day}的解除不被认可、又一直遵守的", "where your notice of {day} is not accepted and you kept to it all the same"
)
ENDED = Words("你{day}的解除被认可的", "where your notice of {day} is accepted")
BEFORE = Words(
    "认定对你不生效的，之前遵守的时间有没有补偿，没有定论；不给的",
    "where it never took effect on you, pay for the time you kept it is not settled; where none is granted",
)
AS_FOUND = Words(
    "{day}收到、还没有生效的裁决或判决成立的", "where the award or judgment received on {day}, not final yet, stands"
)
BOUND, NOT_EFFECTIVE = "bound", "not_effective"


@dataclass(frozen=True, slots=True)
class Kept:
    """The restraint with the last day that is paid, and the other ends that it may have, each with what it says.

    An end of ``None`` stands for a restraint for which nothing is due at all.
    """

    found: Restraint
    others: tuple[tuple[Restraint | None, Words], ...] = ()


def kept(case: Case, found: Restraint) -> Kept:
    """Return the restraint as compensation counts it."""
    held = decision(case)
    if held is None:
        return _asked(case, found)
    if not held.sides >= frozenset(Side):
        asked = _asked(case, found)
        return replace(asked, others=(*asked.others, *_as_found(found, held)))
    if held.finds == BOUND:
        return Kept(found)
    last = _last(found, held)
    told = replace(found.figure, value=last, steps=(*found.figure.steps, held.reason.says), views=(), missing=())
    other = ((None, BEFORE),) if held.finds == NOT_EFFECTIVE else ()
    return Kept(replace(found, last=last, released=None, figure=told), other)


def _last(found: Restraint, held: Decision) -> date:
    """Return the day on which a decision has it end: the one it names, else that of the decision."""
    return min(found.last, held.ended_on or held.reason.events[-1].day)


def _as_found(found: Restraint, held: Decision) -> tuple[tuple[Restraint, Words], ...]:
    """Tell the end that a decision names which does not hold for both sides yet."""
    if held.finds == BOUND:
        return ()
    return ((_until(found, _last(found, held)), AS_FOUND.fill(day=held.reason.events[-1].day)),)


def _asked(case: Case, found: Restraint) -> Kept:
    """End the restraint with the first notice that came when it could be given, as it stood on that day."""
    asked = [day for day, _ in notices(case) if found.first <= day <= found.last]
    if not asked:
        return Kept(found)
    if rows(case.facts, "paid") is None:
        # Whether it could be asked turns on what was paid, which nobody told.
        return Kept(found, ((_until(found, asked[0]), ENDED.fill(day=asked[0])),))
    tried = ((day, _with_notice(case, found, day)) for day in asked)
    for day, ended in tried:
        if ended.last < found.last or day == found.last:
            return Kept(ended, ((found, STILL.fill(day=day)),))
    return Kept(_with_notice(case, found, asked[0]), ((_until(found, asked[0]), ENDED.fill(day=asked[0])),))


def _with_notice(case: Case, found: Restraint, day: date) -> Restraint:
    setting = replace(case.setting, facts={**case.facts, "employee_rescinded": day})
    return rescinded(setting, found, right_then(case, day).figure)


def _until(found: Restraint, last: date) -> Restraint:
    return replace(found, last=last, released=None)
