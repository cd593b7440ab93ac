"""Around leaving: the own notice, the certificate and the file, the notice that starts the restraint."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from songbang.basis.known import count, whole_figure, yes
from songbang.basis.known import day as day_of
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import CIVIL, after_days, later
from songbang.position.deadlines.made import COUNTED, asked, ending_on, plain_day
from songbang.position.deadlines.term import bound
from songbang.position.results import Deadline
from songbang.position.status import Side

RESIGN, CERTIFICATE, ACTIVATION = "resign_notice", "leaving_certificate", "activation_notice"
RESIGNED = (
    Words("提前通知的天数走完，劳动合同可以结束。", "Your notice is over: the contract can end."),
    Words("交接后离开，要一份离职证明。", "Hand over, leave, and ask for the certificate of leaving."),
)
PAPERS = (
    Words(
        "公司办完档案和社保转移的最后一天；离职证明在合同结束时就要给。",
        "The last day for the employer to transfer your file and insurance; the certificate is due at once.",
    ),
    Words(
        "没有办的，书面要一次，再向劳动部门投诉。",
        "If it is not done, ask in writing, then turn to the labour authority.",
    ),
)
STARTED = (
    Words(
        "公司按约定通知启动竞业限制的最后一天。",
        "The last day for the employer to give the notice that starts the restraint.",
    ),
    Words(
        "记下有没有收到、哪天收到；没收到的，要不要守两边看法不同。",
        "Note whether it came and when; whether it binds without is read differently by the two sides.",
    ),
)
AGREED = Words(
    "协议约定离职（{left}）后{days}天，到{last}。", "{days} days after leaving ({left}) by the papers, to {last}"
)


def leaving_days(case: Case) -> Iterator[Deadline]:
    """Yield the end of the worker's notice, and what the employer owes or may do after the contract has ended."""
    left = day_of(case.facts, "left")
    yield from _notice(case, left)
    if left is not None:
        yield from _papers(case, left)
        yield from _activation(case, left)


def _notice(case: Case, left: date | None) -> Iterator[Deadline]:
    resigned = case.of(EventKind.RESIGNED)
    if not resigned or (left is not None and left <= case.day):
        return
    start, probation = resigned[-1].day, yes(case.facts, "in_probation")
    rule = asked(case, "procedure.resign_notice", start)
    if rule is None:
        return
    days = whole_figure(rule, "probation_days" if probation else "days")
    last = later(start, days)
    made = plain_day(RESIGN, last, RESIGNED, Side.WORKER, (rule,))
    missing = ("in_probation",) if probation is None else ()
    yield replace(made, steps=(COUNTED.fill(start=start, days=days, last=last),), missing=missing)


def _papers(case: Case, left: date) -> Iterator[Deadline]:
    rule = asked(case, "procedure.leaving_certificate", left)
    if rule is None:
        return
    days = whole_figure(rule, "days")
    ending = after_days(case.setting, left, days, CIVIL)
    made = ending_on(CERTIFICATE, ending, PAPERS, Side.EMPLOYER, (rule,))
    yield replace(made, steps=(COUNTED.fill(start=left, days=days, last=ending.counted), *made.steps))


def _activation(case: Case, left: date) -> Iterator[Deadline]:
    days, held = count(case.facts, "activation_notice_days"), bound(case)
    if days is None or held is None or held.last < case.day:
        return
    if case.of(EventKind.NOTICE_RECEIVED, EventKind.RELEASED):
        return
    last, law = later(left, days), asked(case, "activation.start", left)
    made = plain_day(ACTIVATION, last, STARTED, Side.EMPLOYER, () if law is None else (law,))
    yield replace(made, steps=(AGREED.fill(left=left, days=days, last=last),))
