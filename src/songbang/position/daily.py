"""A matter day by day: how each day stood by what was known on it, and what was owed by then."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from songbang.law.in_force import Law
from songbang.matter.matter import Matter
from songbang.position.case import Case, case_of
from songbang.position.money import owed_on
from songbang.position.readings import read_case
from songbang.position.status import Side, Status
from songbang.position.together import together

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayPosition:
    """One day: its status by both readings together and by each, and the compensation owed by its end.

    ``owed`` is ``None`` where it is not known.
    """

    day: date
    status: Status
    employer: Status
    worker: Status
    owed: Decimal | None


def daily(matter: Matter, law: Law, first: date, last: date) -> tuple[DayPosition, ...]:
    """Return every day from ``first`` to ``last``, both counted; each is what ``stand`` answers for that day."""
    return tuple(_days(matter, law, first, last))


def _days(matter: Matter, law: Law, first: date, last: date) -> Iterator[DayPosition]:
    others: dict[date, Case] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        case = case_of(matter, law, day, others)
        read = read_case(case)
        status = next(one for one in together(read.sides) if one.holds(day)).status
        employer, worker = (read.of(side).on(day).status for side in (Side.EMPLOYER, Side.WORKER))
        yield DayPosition(day, status, employer, worker, owed_on(case))
