"""The ends that unpaid compensation brings once the worker draws the consequence.

Nothing ends by itself: the months of the law give a right to ask (``cn.unpaid.months``). A statement before that day
changes nothing; one after it ends the restraint for the worker, while the employer may say that a commission or court
has to be asked (``cn.unpaid.how_to_end``). Where payments are not told, nothing follows.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from songbang.answers.applicable import applicable
from songbang.answers.figures.payments import payments, uncovered
from songbang.answers.figures.rescission import after_months
from songbang.answers.figures.restraint import Restraint
from songbang.basis.known import day as day_of
from songbang.basis.known import used, yes
from songbang.basis.standing import Topic
from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.position.bounds import WORKER, Doubt, End
from songbang.position.case import Case
from songbang.position.results import Reason
from songbang.position.right_to_end import FACTS, Right, notices, right_then
from songbang.position.status import Point

ONE_DAY = timedelta(days=1)
BY_NOTICE = Words(
    "你{day}提出解除，当时已经欠满规定的月数。你可以主张到这天为止。",
    "You gave notice on {day}, when the months of the law had gone by unpaid: you can say it ended that day.",
)
BY_EARLIER_VIEW = Words(
    "你{day}提出解除。按不要求连续的看法，那时已经可以解除。",
    "You gave notice on {day}. On the view that the months need not run together you could by then.",
)
BY_JOINING = Words(
    "你{day}入职时已经欠满规定的月数，有的裁决把入职看作解除。",
    "When you joined on {day} the months of the law had gone by unpaid; some awards take joining for ending it.",
)
BY_LOCAL_LAW = Words(
    "当地的规定：{says}你可以主张从{day}起不受约束。",
    "The local rule: {says} You can say that you are not bound from {day}.",
)
MUST_ASK = Words(
    "公司可以主张：解除要由仲裁委或法院认定，在那以前你仍受约束。",
    "The employer can say: a commission or court has to hold it ended; until then you stay bound.",
)
TOO_SOON = Words(
    "公司可以主张：没有连续欠满规定的月数，你仍受约束。",
    "The employer can say: the months had not gone by unpaid in a row, and you stay bound.",
)
NATIONAL = Words(
    "公司可以主张：按全国的规定，要欠满几个月再由你请求解除。",
    "The employer can say: under the national rule the months have to go by and you have to ask.",
)
SETTLES = Words(
    "向仲裁委请求确认已经解除；留好没付补偿的银行流水。",
    "Ask the commission to hold it ended; keep the bank records that show nothing was paid.",
)
FREES = "unpaid_frees"


def ended_for_want_of_pay(case: Case, found: Restraint) -> Iterator[End]:
    """Yield the worker's ends: by notice, by joining another firm, by the law of the place."""
    missing = ("unpaid_by_employer",) if yes(case.facts, "unpaid_by_employer") is None else ()
    for day, events in notices(case):
        yield from _by_notice(right_then(case, day), day, events, missing)
    joined = day_of(case.facts, "joined_rival")
    if joined is not None and joined <= case.day:
        yield from _by_joining(right_then(case, joined), joined, case.of(EventKind.JOINED_FIRM), missing)
    yield from _local(case, found, missing)


def _by_notice(right: Right, day: date, events: tuple[Event, ...], missing: tuple[str, ...]) -> Iterator[End]:
    rests, seen = right.figure.provisions, right.figure.facts
    if right.first is not None and day >= right.first:
        doubt = Doubt(Point.RESCISSION, MUST_ASK, SETTLES, rests, missing)
        yield End(day, Reason(BY_NOTICE.fill(day=day), rests, seen, events), WORKER, doubt)
    elif right.earlier is not None and day >= right.earlier:
        doubt = Doubt(Point.UNPAID, TOO_SOON, SETTLES, rests, missing)
        yield End(day, Reason(BY_EARLIER_VIEW.fill(day=day), rests, seen, events), WORKER, doubt)


def _by_joining(right: Right, joined: date, events: tuple[Event, ...], missing: tuple[str, ...]) -> Iterator[End]:
    if right.first is not None and joined >= right.first:
        rests, seen = right.figure.provisions, right.figure.facts
        doubt = Doubt(Point.UNPAID, MUST_ASK, SETTLES, rests, missing)
        yield End(joined - ONE_DAY, Reason(BY_JOINING.fill(day=joined), rests, seen, events), WORKER, doubt)


def _overdue(case: Case, start: date, end: date) -> bool:
    """Tell whether a month from ``start`` on is overdue: told to be unpaid, or followed by another month without pay.

    Pay for a month often comes in the next one, so its absence alone says nothing as long as that one runs.
    """
    first = after_months(start, 1)
    if first - ONE_DAY > end or first > case.day:
        return False
    told = any(event.day >= first - ONE_DAY for event in case.of(EventKind.UNPAID))
    return told or after_months(start, 2) <= case.day


def _local(case: Case, found: Restraint, missing: tuple[str, ...]) -> Iterator[End]:
    """Yield the end that a local rule gives for any unpaid month, from the day after the first one."""
    if case.facts.get("paid") is None or yes(case.facts, "unpaid_by_employer") is False:
        return
    gaps = uncovered(payments(case.facts, found.first, found.term_last), found.first, found.last)
    first = next((after_months(start, 1) for start, end in gaps if _overdue(case, start, end)), None)
    if first is None:
        return
    for one in applicable(case.law, case.place, case.day, case.facts, Topic.UNPAID):
        if one.provision.rule == FREES and not one.lacking and not one.unrecorded:
            doubt = Doubt(Point.UNPAID, NATIONAL, SETTLES, (one.provision,), missing)
            says = BY_LOCAL_LAW.fill(says=one.provision.says, day=first)
            yield End(first - ONE_DAY, Reason(says, (one.provision,), used(case.facts, *FACTS)), WORKER, doubt)
