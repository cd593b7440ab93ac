"""Days as places on a line, the span a picture shows, and the days its axis names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from songbang.position.results import Position

ONE_DAY = timedelta(days=1)
HALF_YEAR, MARGIN, SHORTEST = timedelta(days=183), timedelta(days=20), timedelta(days=90)
STEPS = (1, 3, 6, 12, 24, 60, 120, 240)
"""Between how many months the axis may name a day."""
YEAR = 12


@dataclass(frozen=True, slots=True)
class Scale:
    """The first and last day shown, and where on the line they lie."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Return the place where a day begins; a day outside lies on the edge."""
        share = (day - self.first).days / max((self.last - self.first).days + 1, 1)
        return self.left + (self.right - self.left) * min(max(share, 0.0), 1.0)

    def shows(self, day: date) -> bool:
        """Tell whether a day lies on the line."""
        return self.first <= day <= self.last


def span_of(position: Position) -> tuple[date, date]:
    """Return the days a picture shows: all on which something changes, is due or ends, with a margin.

    What happened long before the restraint, such as the day of hiring, does not make the rest small.
    """
    readings = (position.days, *(one.days for one in position.readings))
    edges = [one.first for days in readings for one in days if one.first is not None]
    months = [day for one in position.money.months for day in (one.first, one.last)]
    days = [position.day, *edges, *months, *(one.day for one in position.deadlines)]
    if not edges:
        days += [position.day - HALF_YEAR, position.day + HALF_YEAR, *(one.day for one in position.events)]
    first, last = min(days), max(days)
    spare = max(MARGIN, (last - first) / 25, (SHORTEST - (last - first)) / 2)
    return _moved(first, -spare), _moved(last, spare)


def _moved(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:  # the calendar ends
        return day


def ticks(scale: Scale, room: float) -> Iterator[tuple[date, str]]:
    """Yield the days the axis names, each name with ``room`` for itself: months, quarters or years by the length."""
    months = (scale.last.year - scale.first.year) * YEAR + scale.last.month - scale.first.month + 1
    wide = (scale.right - scale.left) / months
    step = next((one for one in STEPS if one * wide >= room), STEPS[-1])
    at = scale.first.year * YEAR + scale.first.month - 1
    at += -at % step
    while at // YEAR < date.max.year:
        day = date(at // YEAR, at % YEAR + 1, 1)
        if day > scale.last:
            return
        if scale.shows(day):
            yield day, f"{day:%Y}" if step >= YEAR else f"{day:%Y-%m}"
        at += step
