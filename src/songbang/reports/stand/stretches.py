"""Questions about stretches of days: how long the one of a day lasts, and from when a person is free for good."""

from collections.abc import Sequence
from datetime import date, timedelta

from songbang.position.results import Days, Position
from songbang.position.status import Side, Status

ONE_DAY = timedelta(days=1)


def on(days: Sequence[Days], day: date) -> Days | None:
    """Return the stretch that a day lies in, ``None`` where none holds it."""
    return next((one for one in days if one.holds(day)), None)


def free_for_good(days: Sequence[Days]) -> date | None:
    """Return the first day from which all days are free; ``None`` where there is none, or it has no beginning."""
    if not days or days[-1].status is not Status.FREE:
        return None
    return days[-1].first


def last_day(position: Position, side: Side) -> date | None:
    """Return the last day on which one side takes the person as bound, ``None`` where it knows none."""
    reading = next((one for one in position.readings if one.side is side), None)
    free = None if reading is None else free_for_good(reading.days)
    return None if free is None else free - ONE_DAY
