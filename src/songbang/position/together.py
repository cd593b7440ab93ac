"""The days of both readings together: what both see is so, what they see differently is disputed."""

from collections.abc import Sequence
from datetime import date, timedelta

from songbang.position.results import Days, SideReading
from songbang.position.status import Status

ONE_DAY = timedelta(days=1)


def together(sides: Sequence[SideReading]) -> tuple[Days, ...]:
    """Return all days in order; one that no reading can tell is unknown, whatever the other says."""
    starts: set[date | None] = {one.first for reading in sides for one in reading.days}
    firsts = [None, *sorted(day for day in starts if day is not None)]
    lasts = [*(day - ONE_DAY for day in firsts[1:] if day is not None), None]
    found = [_both(sides, first, last) for first, last in zip(firsts, lasts, strict=True)]
    return _merged(found)


def _both(sides: Sequence[SideReading], first: date | None, last: date | None) -> Days:
    parts = [reading.on(first if first is not None else last or date.max) for reading in sides]
    kinds = {part.status for part in parts}
    differing = Status.UNKNOWN if Status.UNKNOWN in kinds else Status.DISPUTED
    status = parts[0].status if len(kinds) == 1 else differing
    because = tuple(dict.fromkeys(id(reason) for part in parts for reason in part.because))
    by_id = {id(reason): reason for part in parts for reason in part.because}
    missing = tuple(dict.fromkeys(name for part in parts for name in part.missing))
    return Days(first, last, status, tuple(by_id[one] for one in because), missing)


def _merged(days: Sequence[Days]) -> tuple[Days, ...]:
    """Join neighbours of one status; two disputed stretches stay apart where they rest on other grounds."""
    found: list[Days] = []
    for one in days:
        last = found[-1] if found else None
        if (
            last is not None
            and last.status is one.status
            and (last.because == one.because or one.status is Status.FREE)
        ):
            found[-1] = Days(last.first, one.last, last.status, last.because, last.missing)
        else:
            found.append(one)
    return tuple(found)
