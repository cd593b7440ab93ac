"""For which days pay is told to be missing, where nobody spoke of the other days of the term."""

from collections.abc import Sequence
from datetime import date, timedelta

from songbang.answers.derived import whole_months
from songbang.basis.facts import Facts
from songbang.matter.event import Event, EventKind

ONE_DAY = timedelta(days=1)
Stretch = tuple[date, date | None]


def told_unpaid(facts: Facts, events: Sequence[Event], day: date) -> tuple[Stretch, ...] | None:
    """Return the days told to be unpaid, in order, where of other days nothing is known; ``None`` where it is.

    Days are not known before the first that is told to be unpaid, and from a month after the last one on, where no
    payment is told for them. A stretch without an end goes on.
    """
    left = facts.get("left")
    told = [event for event in events if event.kind is EventKind.UNPAID]
    if not told or not isinstance(left, date):
        return None
    spans = sorted((_span(event, left + ONE_DAY) for event in told), key=lambda one: one[0])
    paid = [event for event in events if event.kind is EventKind.PAID]
    first = spans[0][0]
    before = first > left + ONE_DAY and not any(_earlier(event, first) for event in paid)
    lasts = [last for _, last in spans if last is not None]
    ended = not paid and len(lasts) == len(spans)
    after = ended and whole_months(max(lasts) + ONE_DAY, day) > 0
    if not before and not after:
        return None
    return tuple(spans) if after else (*spans[:-1], (spans[-1][0], None))


def _span(event: Event, first: date) -> Stretch:
    start, end = event.fields.get("from"), event.fields.get("to")
    start = start if isinstance(start, date) else first
    return start, end if isinstance(end, date) and end >= start else None


def _earlier(event: Event, first: date) -> bool:
    start = event.fields.get("from")
    return event.day < first or (isinstance(start, date) and start < first)
