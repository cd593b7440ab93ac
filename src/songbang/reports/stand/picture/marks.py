"""What happened and what comes, as numbered marks: marks that would touch are one, and each number is told below."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from songbang.basis.words import Words
from songbang.matter.event import Event, EventKind
from songbang.matter.event_fields import LABELS
from songbang.position.results import Deadline
from songbang.reports.calendar_words import TITLES
from songbang.reports.stand.picture.scale import Scale

ROOM = 1.7
"""How far the middles of two marks are apart at least, in letters."""
OFTEN_FROM = 4
"""What comes so many times is told once, with a dot for each other day."""
MOST = 3
"""So many lines are told under one number."""
ONCE = Words("{day} {says}", "{day} {says}")
OFTEN = Words("{first} 至 {last} {says}（{count} 次）", "{first} to {last} {says} ({count} times)")
MORE = Words("还有 {count} 件", "{count} more")


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing on a day, what it is called, and on which later days it comes again."""

    day: date
    says: Words
    again: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A number on the line, where it stands, what is told of it, and where the same comes again."""

    number: int
    x: float
    lines: tuple[Words, ...]
    again: tuple[float, ...] = ()


def event_moments(events: Iterable[Event], *, bars: bool) -> tuple[Moment, ...]:
    """Return the events as moments, in order; payments are left to the ``bars`` where there are any."""
    told_by_bars = {EventKind.PAID, EventKind.UNPAID} if bars else set()
    return tuple(Moment(one.day, LABELS[one.kind]) for one in events if one.kind not in told_by_bars)


def date_moments(deadlines: Iterable[Deadline]) -> tuple[Moment, ...]:
    """Return the dates as moments, in order."""
    return tuple(Moment(one.day, _short(one)) for one in sorted(deadlines, key=lambda one: (one.day, one.kind)))


def _short(one: Deadline) -> Words:
    """Return what a date is called in a calendar; its sentence without the full stop where it is called nothing."""
    return TITLES.get(one.kind) or Words(one.says.zh.rstrip("。"), one.says.en.rstrip("."))


def once(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Return moments in order; what comes often stands once, on its first day."""
    days: dict[Words, list[date]] = {}
    for one in moments:
        days.setdefault(one.says, []).append(one.day)
    often = {says: these for says, these in days.items() if len(these) >= OFTEN_FROM}
    first = [replace(one, again=tuple(often.get(one.says, ())[1:])) for one in moments]
    return tuple(one for one in first if one.says not in often or one.day == often[one.says][0])


def marks(moments: Sequence[Moment], scale: Scale, size: float, start: int) -> tuple[Mark, ...]:
    """Return the marks of moments in order, numbered from ``start``, none nearer to the next than ``ROOM``."""
    room = size * ROOM
    left, right = scale.left + room / 2, scale.right - room / 2
    groups: list[tuple[float, list[Moment]]] = []
    for moment in moments:
        x = min(max(scale.x(moment.day), left), right)
        if groups and x - groups[-1][0] < room:
            groups[-1][1].append(moment)
        else:
            groups.append((x, [moment]))
    return tuple(
        Mark(start + at, x, _lines(these), tuple(scale.x(day) for one in these for day in one.again))
        for at, (x, these) in enumerate(groups)
    )


def _lines(group: Sequence[Moment]) -> tuple[Words, ...]:
    """Return what is told of moments in a row: those that are called alike in one line, at most ``MOST`` lines."""
    alike = [(says, _days(these)) for says, these in groupby(group, key=lambda one: one.says)]
    told = [_line(says, days) for says, days in alike]
    if len(told) <= MOST:
        return tuple(told)
    rest = sum(len(days) for _, days in alike[MOST - 1 :])
    return (*told[: MOST - 1], MORE.fill(count=rest))


def _days(these: Iterable[Moment]) -> list[date]:
    return [day for one in these for day in (one.day, *one.again)]


def _line(says: Words, days: Sequence[date]) -> Words:
    first, last = days[0].isoformat(), days[-1].isoformat()
    if len(days) == 1:
        return ONCE.fill(day=first, says=says)
    return OFTEN.fill(first=first, last=last, says=says, count=len(days))
