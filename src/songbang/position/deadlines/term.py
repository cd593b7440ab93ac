"""The end of the restraint and the first free day, a release that takes effect, the first day to ask for the end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import count
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.matter.event import EventKind
from songbang.position.case import Case
from songbang.position.deadlines.counting import later
from songbang.position.deadlines.limitation import each_once
from songbang.position.deadlines.made import asked, plain_day
from songbang.position.readings import read_case
from songbang.position.results import Days, Deadline, SideReading
from songbang.position.right_to_end import notice_counts, notices, right_to_end
from songbang.position.status import Side, Status

END, FREE, RELEASE_NOTICE, RESCIND = "end", "free", "release_notice", "rescind"
ENDS = (
    Words("竞业限制的最后一天。", "The last day of the restraint."),
    Words(
        "到这天为止按协议做；过了不用再办手续。",
        "Keep to the agreement to the end of this day; nothing has to be filed.",
    ),
)
FREED = (
    Words("第一个不受竞业限制的日子。", "The first day free of the restraint."),
    Words("保密义务不随之结束。", "The duty of confidence does not end with it."),
)
NOTICED = (
    Words("公司解除通知的提前天数走完。", "The agreed notice of the employer's release is over."),
    Words(
        "协议约定提前通知的，公司可以主张这天才解除；补偿算到这天。",
        "Where the papers ask for notice the employer can say that it ends on this day, with compensation up to it.",
    ),
)
NOTICE = Words("{day}通知，约定提前{days}天，到{last}。", "notice of {day}, {days} days agreed, to {last}")
MAY_END = (
    Words(
        "最早可以请求解除竞业限制的日子（一直没付补偿）。",
        "The first day to ask for the end, if nothing is paid until then.",
    ),
    Words(
        "到这天仍没付的，可以书面通知解除，再请仲裁委确认。",
        "If it is still unpaid then, give notice in writing and ask the commission to confirm it.",
    ),
)
OTHERWISE = Words(
    "公司的看法到{employer}，你的看法到{worker}；有争议的日子按晚的准备。",
    "by the employer's reading to {employer}, by yours to {worker}; plan by the later one",
)
NEVER_BOUND = Words(
    "按你的看法竞业限制没有约束力；有争议，按公司的看法准备。",
    "by your reading it never bound you; that is disputed, so plan by the employer's",
)
BINDING = frozenset({Status.BOUND, Status.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Bound:
    """The last bound day by the employer's reading, and whether the worker's says the same."""

    last: date
    agreed: bool
    steps: tuple[Words, ...]
    provisions: tuple[Provision, ...]
    missing: tuple[str, ...] = ()


def bound(case: Case) -> Bound | None:
    """Return until when the restraint binds at the latest; ``None`` where it never does or no day is known."""
    read = read_case(case)
    employer, worker = _last(read.of(Side.EMPLOYER)), _last(read.of(Side.WORKER))
    if employer is None or employer.last is None:
        return None
    reasons = [one.because for one in read.of(Side.EMPLOYER).days if one.last is None or one.last > employer.last]
    told = [*employer.because, *(reason for because in reasons for reason in because)]
    agreed = worker is not None and worker.last == employer.last
    other = NEVER_BOUND if worker is None else OTHERWISE.fill(employer=employer.last, worker=worker.last)
    steps = tuple(dict.fromkeys((*(reason.says for reason in told), *(() if agreed else (other,)))))
    rests = each_once(provision for reason in told for provision in reason.provisions)
    return Bound(employer.last, agreed and employer.status is Status.BOUND, steps, rests, employer.missing)


def _last(reading: SideReading) -> Days | None:
    return next((one for one in reversed(reading.days) if one.status in BINDING and one.last is not None), None)


def term_days(case: Case) -> Iterator[Deadline]:
    """Yield the end of the restraint, the day after, the end of a release notice, the first day to ask for the end."""
    found = bound(case)
    if found is not None:
        for kind, day, told in ((END, found.last, ENDS), (FREE, later(found.last, 1), FREED)):
            made = plain_day(kind, day, told, rests=found.provisions)
            yield replace(made, certain=found.agreed, steps=found.steps, missing=found.missing)
    yield from _release(case)
    if isinstance(case.restraint, Restraint):
        yield from _rescission(case, case.restraint)


def _release(case: Case) -> Iterator[Deadline]:
    days = count(case.facts, "waiver_notice_days")
    released = next(iter(case.of(EventKind.RELEASED)), None)
    if not days or released is None:
        return
    last = later(released.day, days)
    law = asked(case, "waiver.release", released.day)
    made = plain_day(RELEASE_NOTICE, last, NOTICED, rests=() if law is None else (law,))
    yield replace(made, certain=False, steps=(NOTICE.fill(day=released.day, days=days, last=last),))


def _rescission(case: Case, found: Restraint) -> Iterator[Deadline]:
    if case.of(EventKind.RELEASED) or any(notice_counts(case, day) for day, _ in notices(case)):
        return
    right = right_to_end(case, found)
    if right.first is not None:
        made = plain_day(RESCIND, right.first, MAY_END, Side.WORKER, right.figure.provisions)
        yield replace(made, certain=False, steps=right.figure.steps, missing=right.figure.missing)
