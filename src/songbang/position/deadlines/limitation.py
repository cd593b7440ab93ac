"""The last day to claim before limitation: a year, anew after each demand, complaint, promise or procedure in time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from songbang.basis.known import day as day_of
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import Ending, after_years
from songbang.position.deadlines.limitation_words import (
    ANEW,
    CLOSES,
    KNOWN_LATER,
    NOT_HELD,
    OPENS,
    PROMISED_LATE,
    START,
    SUSPENDED,
    TOO_LATE,
    WHO_APPLIED,
)
from songbang.position.deadlines.renewals import Renewal, Turn, turns
from songbang.position.status import Side

RULE = "procedure.pay_limitation"
ANEW_RULE = "procedure.limitation_anew"
LATE_PROMISE = "procedure.late_promise"


@dataclass(frozen=True, slots=True)
class Time:
    """The time to bring a claim: its last day, ``None`` while a procedure is open or where no rule is recorded.

    ``opened`` is true once the claim was brought in time, ``decided`` where the last procedure ended with a decision.
    """

    last: Ending | None
    steps: tuple[Words, ...]
    provisions: tuple[Provision, ...]
    opened: bool = False
    decided: bool = False


def last_day_to_claim(case: Case, payable: date) -> tuple[date | None, tuple[Words, ...]]:
    """Return the last day to claim compensation that was to be paid by ``payable``, and how it was counted.

    ``None`` where the claim was brought and is not decided, or no rule is recorded for the day. A demand counts only
    if it came on or after ``payable`` and before the year was over (劳动争议调解仲裁法 27).
    """
    found = time_to_claim(case, payable)
    return (None if found.last is None else found.last.day), found.steps


def time_to_claim(case: Case, payable: date) -> Time:
    """Return the time to claim compensation that was to be paid by ``payable``; worked out once for a case."""
    return case.setting.once(("time_to_claim", payable), lambda: _to_claim(case, payable))


def _to_claim(case: Case, payable: date) -> Time:
    found = running(case, payable, Side.WORKER, RULE, START)
    known = day_of(case.facts, "unpaid_known")
    later = (KNOWN_LATER.fill(known=known),) if known is not None and payable < known <= case.day else ()
    return replace(found, steps=(*found.steps, *later, SUSPENDED))


def running(case: Case, start: date, side: Side, rule: str, says: Words) -> Time:
    """Count the time of a side's claim from ``start``, and anew from what came in time."""
    provision = case.setting.asked(rule, start)
    if not isinstance(provision, Provision):
        return Time(None, (NOT_HELD.fill(day=start),), ())
    years = whole_figure(provision, "years")
    last = after_years(case.setting, start, years)
    time = Time(last, (says.fill(start=start, years=years, last=last.counted),), (provision,))
    for turn in turns(case, side):
        if turn.day >= start:
            time = _turned(case, time, turn, years)
    ending = ((), ()) if time.last is None else (time.last.steps, time.last.provisions)
    steps = (*time.steps, *_untold(case, start), *ending[0])
    return replace(time, steps=steps, provisions=each_once((*time.provisions, *ending[1])))


def each_once(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """Return each version of a provision once, in order."""
    return tuple({(one.id, one.start): one for one in provisions}.values())


def _untold(case: Case, start: date) -> tuple[Words, ...]:
    filed = (event for event in case.of(EventKind.CLAIM_FILED) if event.day >= start)
    return tuple(WHO_APPLIED.fill(day=event.day) for event in filed if event.fields.get("by") is None)


def _turned(case: Case, time: Time, turn: Turn, years: int) -> Time:
    if time.last is None:
        return _anew(case, time, turn, years) if turn.does is Renewal.CLOSES else time
    if turn.does is Renewal.CLOSES or (turn.does is Renewal.GOES_ON and not time.opened):
        return time
    if turn.day > time.last.day:
        said, rests = _too_late(case, turn, time.last.day)
        return replace(time, steps=(*time.steps, *said), provisions=(*time.provisions, *rests))
    if turn.does is Renewal.ANEW:
        return _anew(case, time, turn, years)
    rests = (*time.provisions, *_held(case, ANEW_RULE, turn.day))
    steps = (*time.steps, OPENS.fill(day=turn.day, name=turn.name))
    return replace(time, last=None, steps=steps, provisions=rests, opened=True)


def _anew(case: Case, time: Time, turn: Turn, years: int) -> Time:
    last = after_years(case.setting, turn.day, years)
    said = (CLOSES if turn.does is Renewal.CLOSES else ANEW).fill(day=turn.day, name=turn.name, last=last.counted)
    return replace(time, last=last, steps=(*time.steps, said), decided=turn.decides)


def _too_late(case: Case, turn: Turn, last: date) -> tuple[tuple[Words, ...], tuple[Provision, ...]]:
    said = TOO_LATE.fill(day=turn.day, name=turn.name, last=last)
    held = _held(case, LATE_PROMISE, turn.day) if turn.promise else ()
    return ((said, PROMISED_LATE) if held else (said,)), held


def _held(case: Case, point: str, day: date) -> tuple[Provision, ...]:
    found = case.setting.asked(point, day)
    return (found,) if isinstance(found, Provision) else ()
