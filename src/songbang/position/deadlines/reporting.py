"""The days on which the papers ask for a report on one's work, from the day asked about on, a year ahead at most."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from songbang.basis.known import day as day_of
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.matter.matter import Reporting
from songbang.position.case import Case
from songbang.position.deadlines.counting import later
from songbang.position.deadlines.made import asked, plain_day
from songbang.position.deadlines.term import Bound, bound
from songbang.position.results import Deadline
from songbang.position.status import Side
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.months import add_months

REPORT = "report"
TOLD = (
    Words("协议约定的就业报告。", "The report on your work that the papers ask for."),
    Words(
        "如实写现在的单位和岗位，可以用写好的草稿「就业情况报告」；留好发送的凭证。",
        "Name your firm and post truthfully; the draft “report on employment” helps. Keep the proof of sending.",
    ),
)
IN_PERIOD = Words("{first} – {last}，第{days}天以前。", "{first} – {last}, by day {days} of it")
NO_DAYS = Words(
    "没有写第几天，这里算到{first} – {last}的最后一天。", "no day is named: the last day of {first} – {last} is taken"
)
AFTER_JOINING = Words("{day}入职新公司后{days}天，到{last}。", "{days} days after joining a firm on {day}, to {last}")
SOON = Words(
    "{day}入职新公司；没有写几天内报告，尽快。", "a firm was joined on {day}; no number of days is named: soon"
)
MONTHS = re.compile(r"(\d{1,3}) months")
ONE_DAY = timedelta(days=1)


def report_days(case: Case) -> Iterator[Deadline]:
    """Yield each report to come while the restraint binds, and the last one that is overdue."""
    left, found = day_of(case.facts, "left"), bound(case)
    if left is None or found is None or found.last < case.day:
        return
    for duty in case.matter.agreement.reporting:
        made = _after_joining(case, duty, left) if duty.every is None else _periodic(case, duty, left, found)
        for one in made:
            rests = (asked(case, point, case.day) for point in ("reporting.guided", "reporting.breach"))
            sure = one.certain and found.agreed
            yield replace(one, certain=sure, provisions=tuple(law for law in rests if isinstance(law, Provision)))


def _periodic(case: Case, duty: Reporting, left: date, found: Bound) -> Iterator[Deadline]:
    until = min(found.last, add_months(case.day, MONTHS_IN["year"]))
    overdue: Deadline | None = None
    for first, last in _periods(duty.every or "", left + ONE_DAY, until):
        day = last if duty.within_days is None else min(last, later(first, max(duty.within_days, 1) - 1))
        if not left < day <= until:
            continue
        said = NO_DAYS if duty.within_days is None else IN_PERIOD
        step = said.fill(first=first, last=last, days=duty.within_days)
        made = replace(plain_day(REPORT, day, TOLD, Side.WORKER), steps=(step,), certain=duty.within_days is not None)
        reported = any(first <= event.day for event in case.of(EventKind.REPORTED))
        if day < case.day:
            overdue = None if reported else made
        elif not reported:
            yield made
    if overdue is not None:
        yield overdue


def _periods(every: str, start: date, until: date) -> Iterator[tuple[date, date]]:
    """Yield the periods from the one that holds ``start``: of the calendar, or so many months from ``start`` on."""
    held = MONTHS.fullmatch(every)
    length = int(held.group(1)) if held else MONTHS_IN.get(every, 0)
    first = start if held else start.replace(month=(start.month - 1) // max(length, 1) * max(length, 1) + 1, day=1)
    count = 0
    while length and (begin := add_months(first, count * length)) <= until and begin < date.max:
        count += 1
        yield begin, add_months(first, count * length) - ONE_DAY


def _after_joining(case: Case, duty: Reporting, left: date) -> Iterator[Deadline]:
    for joined in case.of(EventKind.JOINED_FIRM):
        if joined.day <= left or any(event.day >= joined.day for event in case.of(EventKind.REPORTED)):
            continue
        days = duty.within_days
        day = case.day if days is None else later(joined.day, days)
        step = SOON.fill(day=joined.day) if days is None else AFTER_JOINING.fill(day=joined.day, days=days, last=day)
        yield replace(plain_day(REPORT, day, TOLD, Side.WORKER), steps=(step,), certain=days is not None)
