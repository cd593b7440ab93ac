"""The exposure of a day as each side counts it: nothing on a day on which, in its reading, nothing binds."""

from datetime import date
from decimal import Decimal

from songbang.basis.known import day as day_of
from songbang.position.results import ExposurePoint, Position
from songbang.position.status import Side, Status
from songbang.reports.stand.stretches import on

NOTHING = Decimal(0)


def on_side(position: Position, point: ExposurePoint, side: Side) -> Decimal | None:
    """Return the total of a point as a side counts it, ``None`` where it is not known.

    Where a competitor was joined before, it is the day of joining that must be bound.
    """
    joined = day_of(position.facts, "joined_rival")
    counts = joined if joined is not None and joined <= point.day else point.day
    return NOTHING if _free(position, side, counts) else point.total


def differ(position: Position) -> bool:
    """Tell whether the sides count any of the days unlike."""
    points = position.exposure_over_time
    return any(on_side(position, one, Side.EMPLOYER) != on_side(position, one, Side.WORKER) for one in points)


def _free(position: Position, side: Side, day: date) -> bool:
    reading = next((one for one in position.readings if one.side is side), None)
    held = None if reading is None else on(reading.days, day)
    return held is not None and held.status is Status.FREE
