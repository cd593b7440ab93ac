"""How a period is counted: the day of the event is left out, and a last day that is no working day moves on."""

from dataclasses import dataclass
from datetime import date, timedelta

from songbang.answers.figures.setting import Setting
from songbang.basis.provision import Provision
from songbang.basis.words import Words
from songbang.law.working_days import is_working_day, next_working_day
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.months import add_months

CIVIL = ("procedure.counting",)
COURT = ("procedure.court_counting",)
ARBITRATION = ("procedure.arbitration_counting", "procedure.court_counting")
"""The rules of counting, by their points: for limitation, before a court, before an arbitration commission."""

MOVED = Words("{counted}是休息日，顺延到下一个工作日{day}。", "{counted} is no working day; it moves on to {day}.")
NOT_ANNOUNCED = Words(
    "{counted}前后的放假安排还没有公布；如果这天休息，顺延到下一个工作日。",
    "The holidays around {counted} are not announced yet; if it is no working day, it moves on to the next one.",
)
NO_RULE = Words(
    "{day}当时怎样顺延没有记载，这里没有顺延。",
    "How a last day moved on {day} is not recorded here; it was left as counted.",
)
ONE_DAY = timedelta(days=1)
FURTHEST = 36500
"""Days; a period of a human size."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The last day of a period: by the count alone, and the one that holds; how, and by which provisions.

    ``announced`` is false where the holidays around the last day are not published, so that ``day`` may still move.
    """

    counted: date
    day: date
    announced: bool = True
    steps: tuple[Words, ...] = ()
    provisions: tuple[Provision, ...] = ()


def after_years(setting: Setting, start: date, years: int, points: tuple[str, ...] = CIVIL) -> Ending:
    """Return the same day so many years on: the day of the event is not counted, the day of its number is the last."""
    return last_day(setting, start, add_months(start, years * MONTHS_IN["year"]), points)


def after_days(setting: Setting, start: date, days: int, points: tuple[str, ...] = COURT) -> Ending:
    """Return the day so many days after ``start``, which is not counted."""
    return last_day(setting, start, later(start, days), points)


def last_day(setting: Setting, start: date, counted: date, points: tuple[str, ...]) -> Ending:
    """Return the day that holds where a period from ``start`` ends on ``counted`` by the count alone."""
    rules = tuple(one for one in (setting.asked(point, start) for point in points) if isinstance(one, Provision))
    if len(rules) < len(points):
        return Ending(counted, counted, steps=(NO_RULE.fill(day=start),))
    day = next_working_day(counted)
    if day is None:
        return Ending(counted, counted, announced=False, steps=(NOT_ANNOUNCED.fill(counted=counted),), provisions=rules)
    steps = (MOVED.fill(counted=counted, day=day),) if day != counted else ()
    return Ending(counted, day, steps=steps, provisions=rules)


def after_working_days(start: date, days: int) -> date | None:
    """Return the day so many working days after ``start``; ``None`` where the holidays between are not announced."""
    day = start
    while days > 0:
        day = later(day, 1)
        working = is_working_day(day)
        if working is None:
            return None
        days -= working
    return day


def later(day: date, days: int) -> date:
    """Return the day so many days later; what lies beyond the calendar is its last day."""
    return day + min(timedelta(days=min(days, FURTHEST)), date.max - day)
