"""What a person would want to hear of their own dates: things in an order in which they cannot have happened."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from songbang.basis.facts import FACTS
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.matter.event_fields import LABELS
from songbang.matter.matter import Matter
from songbang.matter.source import Source
from songbang.matter.wage_problems import INFORMS

BEFORE: Mapping[EventKind, EventKind] = {
    EventKind.LEFT: EventKind.HIRED,
    EventKind.PAID: EventKind.LEFT,
    EventKind.REMINDED: EventKind.LEFT,
    EventKind.LEFT_FIRM: EventKind.JOINED_FIRM,
    EventKind.AWARD_RECEIVED: EventKind.CLAIM_FILED,
    EventKind.JUDGMENT_RECEIVED: EventKind.COURT_FILED,
    EventKind.PAPERS_RETURNED: EventKind.PAPERS_TAKEN,
}
"""What comes first of two: the later kind, and the one that it cannot go before."""
SAME_DAY: Mapping[EventKind, str] = {EventKind.SIGNED: "signed", EventKind.LEFT: "left"}

ODD = frozenset({"odd_order", "told_twice"})
"""The codes of what is only to be told: nothing of the file was left unread."""

ORDER = Words("「{later}」（{day}）早于「{first}」（{other}）。", "“{later}” ({day}) comes before “{first}” ({other}).")
CHECK = Words("看看是不是哪个日期写错了；两件都已计入。", "See whether a date is mistyped; both count as they stand.")
TWICE = Words("「{event}」写了不止一次。", "“{event}” is told more than once.")
FIRST_COUNTS = Words("计算用最早的那一次；多余的请删掉。", "The first counts; delete what is not so.")
DIFFER = Words(
    "「{fact}」在 [facts] 里是 {told}，在事件里是 {day}。", "“{fact}” is {told} under [facts] and {day} as an event."
)
FACT_COUNTS = Words("计算用 [facts] 里的；请改成一致。", "The one under [facts] counts; make the two agree.")
BOTH = Words(
    "{first} 到 {last} 既写了收到补偿，又写了没有收到。",
    "From {first} to {last} compensation is told as received and as not received.",
)
PAYMENT_COUNTS = Words("收到的付款照样计入；请改一处。", "The payment counts as it stands; correct one of the two.")


def left_unread(problems: Iterable[Problem]) -> bool:
    """Tell whether something of a matter could not be read and does not count."""
    return any(problem.code not in ODD | INFORMS for problem in problems)


def odd_events(matter: Matter) -> tuple[Problem, ...]:
    """Return what does not fit together. Nothing of it is left out of the matter."""
    return (*_orders(matter), *_twice(matter), *_differing(matter), *_paid_and_not(matter))


def _orders(matter: Matter) -> Iterator[Problem]:
    firsts: dict[EventKind, Event] = {}
    for event in matter.events:
        firsts.setdefault(event.kind, event)
    for later, first in BEFORE.items():
        one, other = firsts.get(later), firsts.get(first)
        if one is not None and other is not None and one.day < other.day:
            says = ORDER.fill(later=LABELS[later], day=one.day, first=LABELS[first], other=other.day)
            yield _problem("odd_order", one.source, says, CHECK)


def _twice(matter: Matter) -> Iterator[Problem]:
    ends = [event for event in matter.events if event.kind is EventKind.LEFT]
    hired = [event.day for event in matter.events if event.kind is EventKind.HIRED]
    again = any(ends[0].day <= day < ends[-1].day for day in hired) if ends else False
    if len({event.day for event in ends}) > 1 and not again:
        yield _problem("told_twice", ends[-1].source, TWICE.fill(event=LABELS[EventKind.LEFT]), FIRST_COUNTS)


def _differing(matter: Matter) -> Iterator[Problem]:
    for kind, name in SAME_DAY.items():
        told = matter.facts.get(name)
        event = next((one for one in matter.events if one.kind is kind), None)
        if isinstance(told, date) and event is not None and event.day != told:
            says = DIFFER.fill(fact=FACTS[name].label, told=told, day=event.day)
            yield _problem("told_twice", event.source, says, FACT_COUNTS)


def _paid_and_not(matter: Matter) -> Iterator[Problem]:
    paid = [event for event in matter.events if event.kind is EventKind.PAID and _days(event) is not None]
    unpaid = [event for event in matter.events if event.kind is EventKind.UNPAID]
    for event in unpaid:
        period = _days(event)
        # what came after the day on which it was missing is no contradiction
        both = [days for one in paid if period and one.day <= event.day and (days := _shared(period, _days(one)))]
        if both:
            yield _problem("told_twice", event.source, BOTH.fill(first=both[0][0], last=both[0][1]), PAYMENT_COUNTS)


def _days(event: Event) -> tuple[date, date] | None:
    """Return the days an event speaks for, both counted; one of non-payment without an end runs to the day before."""
    first, last = event.fields.get("from"), event.fields.get("to")
    if last is None and event.kind is EventKind.UNPAID:
        last = event.day - timedelta(days=1)
    return (first, last) if isinstance(first, date) and isinstance(last, date) and first <= last else None


def _shared(one: tuple[date, date], other: tuple[date, date] | None) -> tuple[date, date] | None:
    if other is None or other[1] < one[0] or one[1] < other[0]:
        return None
    return max(one[0], other[0]), min(one[1], other[1])


def _problem(code: str, source: Source, says: Words, do: Words) -> Problem:
    return Problem(code, source.file, says, do, line=source.line)
