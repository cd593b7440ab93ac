"""The points on which the two readings differ, and the days for which each of them matters."""

from collections.abc import Iterator
from datetime import date, timedelta

from songbang.basis.words import Words
from songbang.position.bounds import WORKER, Begin, Doubt, End
from songbang.position.decided import untouched
from songbang.position.readings import Read
from songbang.position.results import Dispute
from songbang.position.status import Point, Side, Status

ONE_DAY = timedelta(days=1)
NOT_FINAL = Words(
    "公司可以起诉或上诉；在生效以前，它可以主张你仍受约束。",
    "The employer can go on to court or appeal; until the decision takes effect it can say that you stay bound.",
)
CONFIRM = Words(
    "向仲裁委或法院确认是否生效，能开证明的请它开。",
    "Ask the commission or court whether it has taken effect, and for a certificate of it.",
)


def disputes(read: Read) -> tuple[Dispute, ...]:
    """Return every contention of one side that leads to days the other reads differently, the earliest first.

    What a decision has settled for both sides is disputed no more, but for what came afterwards.
    """
    settled = read.decision is not None and read.decision.sides == frozenset(Side)
    found = [*(() if settled else _by_begin(read)), *_by_end(read), *_by_decision(read)]
    return tuple(sorted(found, key=lambda one: (one.first or date.min, one.point)))


def _bound(read: Read) -> tuple[date, date] | None:
    """Return the days that the employer reads as bound."""
    held = [one for one in read.of(Side.EMPLOYER).days if one.status in {Status.BOUND, Status.UNKNOWN}]
    days = [day for one in held for day in (one.first, one.last or date.max)]
    known = [day for day in days if day is not None]
    return (min(known), max(known)) if len(known) == len(days) and known else None


def _by_begin(read: Read) -> Iterator[Dispute]:
    bound = _bound(read)
    for one in read.begins:
        if one.doubt is not None and bound is not None:
            last = bound[1] if one.first is None else one.first - ONE_DAY
            if bound[0] <= last:
                yield _told(one, one.doubt, bound[0], last)


def _by_end(read: Read) -> Iterator[Dispute]:
    bound = _bound(read)
    decided = read.decision if read.decision and read.decision.sides == frozenset(Side) else None
    for one in read.ends:
        if decided is not None and not untouched(decided, one):
            continue
        if one.doubt is not None and bound is not None and one.last < bound[1]:
            yield _told(one, one.doubt, max(bound[0], one.last + ONE_DAY), bound[1])


def _by_decision(read: Read) -> Iterator[Dispute]:
    """Yield a decision for the worker that is not final: the employer may still take it further."""
    found, bound = read.decision, _bound(read)
    if found is None or found.sides != WORKER or bound is None:
        return
    free = next((one for one in read.of(Side.WORKER).days if one.status is Status.FREE), None)
    first = max(bound[0], free.first) if free is not None and free.first is not None else bound[0]
    if first <= bound[1]:
        last = None if bound[1] == date.max else bound[1]
        says, rests = found.reason.says, found.reason.provisions
        yield Dispute(Point.DECISION, first, last, NOT_FINAL, says, CONFIRM, rests)


def _told(one: Begin | End, doubt: Doubt, first: date, last: date) -> Dispute:
    rests = tuple(dict.fromkeys(provision.id for provision in (*one.reason.provisions, *doubt.provisions)))
    by_id = {provision.id: provision for provision in (*one.reason.provisions, *doubt.provisions)}
    held = tuple(by_id[name] for name in rests)
    worker: Words = one.reason.says
    return Dispute(
        doubt.point, first, None if last == date.max else last, doubt.other, worker, doubt.settles, held, doubt.missing
    )
