"""The ends that a term, a release or the lack of writing bring, by both readings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import count, used, yes
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.bounds import EMPLOYER, WORKER, Doubt, End
from songbang.position.case import Case
from songbang.position.deadlines.counting import later
from songbang.position.results import Reason
from songbang.position.status import Point
from songbang.position.term_ended import term_ends
from songbang.sums.months import end_of_restraint

ONE_DAY = timedelta(days=1)
NEVER = Words(
    "公司{day}的放弃在离职当天或之前到达，竞业限制没有开始。",
    "The employer's waiver of {day} came on or before the last day of work: the restraint never began.",
)
RELEASED = Words("公司{day}通知解除，到这天为止。", "The employer released you on {day}; it ends that day.")
NOTICED = Words(
    "公司通知里写的期限是{months}个月，到{last}。", "The employer's notice named {months} months, to {last}."
)
NOT_WRITTEN = Words(
    "没有书面约定，你可以主张没有约束力。", "Nothing was agreed in writing: you can say it does not bind."
)
WAS_AGREED = Words("公司可以主张已经口头或以其他方式约定。", "The employer can say that it was agreed in another way.")
PAPER = Words("看有没有你签过字的文件。", "It turns on whether there is a paper that you signed.")
NOTICED_AGAIN = Words(
    "公司可以主张以后来的通知或协议为准，到{last}。",
    "The employer can say that its later notice, or the agreement, counts: to {last}.",
)
KEEP_NOTICES = Words(
    "留好每份通知；以哪份为准由仲裁委或法院认定。", "Keep each notice; a tribunal decides which counts."
)
NOT_YET = Words(
    "协议约定提前{days}天通知解除，公司可以主张到{last}才解除，补偿算到那天。",
    "The papers ask for {days} days' notice of release: the employer can say that it ends on {last}, paid up to then.",
)
SIGNED_AGAIN = Words(
    "公司可以主张：{day}又签了协议或重新入职，以新的为准，之前的解除不算。",
    "The employer can say: you signed or were hired again on {day}, and the earlier release does not count.",
)
WHICH_PAPER = Words(
    "看后来签的是什么文件、有没有竞业限制。", "It turns on what was signed later and whether it holds a non-compete."
)
ASK_DAY = Words(
    "请公司书面确认从哪天起解除。", "Ask the employer to confirm in writing from which day you are released."
)


def ends(case: Case, found: Restraint) -> Iterator[End]:
    """Yield every end of the restraint that lies in the papers or in a step of the employer."""
    yield from term_ends(case, found)
    yield from _released(case, found)
    yield from _noticed(case, found)
    yield from _unwritten(case, found)


def _released(case: Case, found: Restraint) -> Iterator[End]:
    events = case.of(EventKind.RELEASED)
    days = [event.day for event in events]
    told = case.facts.get("employer_released") or case.facts.get("released_on")
    days += [told] if isinstance(told, date) and told <= case.day else []
    if not days:
        return
    law = case.setting.asked("waiver.reaches_you")
    rests, first = (law,) if isinstance(law, Provision) else (), min(days)
    left = found.first - ONE_DAY
    again = _signed_after(case, first, left)
    if again is not None:
        told = Reason(RELEASED.fill(day=first), rests, events=events)
        doubt = Doubt(Point.RELEASE, SIGNED_AGAIN.fill(day=again), WHICH_PAPER, rests)
        yield End(max(first, left), told, WORKER, doubt)
        days = [one for one in days if one >= again]
        if not days:
            return
        first = min(days)
    seen = used(case.facts, "employer_released", "released_on", "left")
    said = NEVER if first <= left else RELEASED
    reason = Reason(said.fill(day=first), rests, seen, events)
    ahead = count(case.facts, "waiver_notice_days") or 0
    last = later(first, ahead)
    if last <= max(first, left):
        yield End(max(first, left), reason)
        return
    told = NOT_YET.fill(days=ahead, last=last)
    yield End(max(first, left), reason, WORKER, Doubt(Point.RELEASE, told, ASK_DAY, rests))
    yield End(last, Reason(told, rests, used(case.facts, "waiver_notice_days"), events), EMPLOYER)


def _signed_after(case: Case, released: date, left: date) -> date | None:
    """Return the last day after a release on which something was signed, or the person hired again before leaving."""
    signed = [one.day for one in case.of(EventKind.SIGNED)]
    signed += [one.day for one in case.of(EventKind.HIRED) if one.day <= left]
    return max((one for one in signed if one > released), default=None)


def _noticed(case: Case, found: Restraint) -> Iterator[End]:
    """Yield the end of a term that the employer's own notice made shorter; a later notice in it leaves that open."""
    told: End | None = None
    last = found.term_last
    for event in case.of(EventKind.NOTICE_RECEIVED):
        if told is not None and event.day > told.last:
            break
        months = count(event.fields, "months")
        last = end_of_restraint(found.first - ONE_DAY, min(months or found.months, found.months))
        if months and last < (found.term_last if told is None else told.last):
            told = End(last, Reason(NOTICED.fill(months=months, last=last), events=(event,)))
    if told is None:
        return
    if last <= told.last:
        yield told
        return
    doubt = Doubt(Point.DURATION, NOTICED_AGAIN.fill(last=last), KEEP_NOTICES)
    yield replace(told, sides=WORKER, doubt=doubt)
    yield End(last, Reason(NOTICED_AGAIN.fill(last=last), events=case.of(EventKind.NOTICE_RECEIVED)), EMPLOYER)


def _unwritten(case: Case, found: Restraint) -> Iterator[End]:
    if yes(case.facts, "in_writing") is False:
        law = case.setting.asked("formation.in_writing")
        rests = (law,) if isinstance(law, Provision) else ()
        doubt = Doubt(Point.FORMATION, WAS_AGREED, PAPER, rests)
        yield End(found.first - ONE_DAY, Reason(NOT_WRITTEN, rests, used(case.facts, "in_writing")), WORKER, doubt)
