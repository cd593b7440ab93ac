"""The days as each side reads them, side by side, and the points on which they differ."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from songbang.basis.words import Words
from songbang.position.results import Days, Dispute, Position
from songbang.position.status import Side
from songbang.reports.stand.each_side import each_side
from songbang.reports.stand.sheet import NOTHING, Block, Point, Section, Sentence, Table
from songbang.reports.stand.status_words import POINTS, READING, STATUS
from songbang.reports.stand.stretches import on
from songbang.reports.stand.told import missing, reason_point, stretch

TITLE = Words("两种算法", "The two readings")
LEAD = Words(
    "每一点都按对一方有利的看法来算，就是那一方的算法。已过去的按发生的算，将来的按什么都不再发生算。",
    "A side's reading takes every open point in its favour. The past is as it happened, the future as if nothing more "
    "happens.",
)
CAPTION = Words("哪几天，各自怎么算", "Which days, and how each side counts them")
DAYS = Words("日子", "Days")
CELL = Words("{status}。{says}", "{status}. {says}")
WHY_EACH = Words("{days}，{status}：{says}", "{days}, {status}: {says}")
DISPUTES = Words("双方会在哪里说法不同", "Where the two sides will differ")
NONE = Words(
    "在这些日子上，没有看到双方说法不同的地方。", "No point was found on which the sides differ about these days."
)
MATTERS = Words("关系到：{days}", "It matters for: {days}")
SETTLES = Words("怎样才能定下来：{says}", "What would settle it: {says}")
ONE_DAY = timedelta(days=1)


def readings_section(position: Position) -> Section:
    """Return the table of both readings, and below it why each stretch begins."""
    both = [one.days for side in Side for one in position.readings if one.side is side]
    head = (DAYS, *(READING[side] for side in Side))
    rows = tuple((stretch(first, last), *(_cell(days, first, last) for days in both)) for first, last in _cuts(both))
    return Section("readings", TITLE, (Sentence(LEAD, quiet=True), Table(CAPTION, head, rows), *_reasons(position)))


def disputes_section(position: Position) -> Section:
    """Return each point on which the sides differ."""
    points: tuple[Block, ...] = tuple(_dispute(one) for one in position.disputes)
    return Section("disputes", DISPUTES, points or (Sentence(NONE),))


def _cuts(readings: Sequence[Sequence[Days]]) -> Iterator[tuple[date | None, date | None]]:
    """Yield the stretches between all days on which one of the readings changes."""
    firsts = sorted({one.first for days in readings for one in days if one.first is not None})
    if any(days and days[0].first is None for days in readings):
        yield None, firsts[0] - ONE_DAY if firsts else None
    for at, first in enumerate(firsts):
        yield first, firsts[at + 1] - ONE_DAY if at + 1 < len(firsts) else _end(readings)


def _end(readings: Sequence[Sequence[Days]]) -> date | None:
    ends = [days[-1].last for days in readings if days]
    return None if None in ends else max((end for end in ends if end is not None), default=None)


def _cell(days: Sequence[Days], first: date | None, last: date | None) -> Words:
    """Return the status of a stretch, with its reason where the reading changes there."""
    held = on(days, first or last or date.max)
    if held is None:
        return NOTHING
    status = STATUS[held.status]
    if held.first != first or not held.because:
        return status
    return CELL.fill(status=status, says=held.because[0].says)


def _reasons(position: Position) -> Iterator[Block]:
    for one in position.days:
        for reason in {reason.says: reason for reason in one.because}.values():
            told = reason_point(reason)
            says = WHY_EACH.fill(days=stretch(one.first, one.last), status=STATUS[one.status], says=told.says)
            yield Point(says, (*told.under, *missing(one.missing)), told.rests)


def _dispute(dispute: Dispute) -> Point:
    employer, worker = each_side(dispute)
    under = (
        worker,
        SETTLES.fill(says=dispute.settles),
        MATTERS.fill(days=stretch(dispute.first, dispute.last)),
        *missing(dispute.missing),
    )
    return Point(employer, under, dispute.provisions, head=POINTS[dispute.point])
