"""Working days of the mainland: weekends, statutory holidays and the working days that make up for them.

The days are those that the State Council announces each year, as held by the package ``chinesecalendar``. A year that
is not announced, or lies before the package's first, is told as ``None`` and never guessed.
"""

from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@lru_cache(maxsize=4096)  # the package looks through all its years for each day
def is_working_day(day: date) -> bool | None:
    """Tell whether a day is a working day; ``None`` where the holidays of its year are not known."""
    from chinese_calendar import is_workday  # noqa: PLC0415  # its tables are large, and most commands need none

    try:
        return bool(is_workday(day))
    except NotImplementedError:
        return None


def next_working_day(day: date) -> date | None:
    """Return the day itself if it is a working day, else the first one after it; ``None`` where that is not known."""
    while (working := is_working_day(day)) is False:
        day += ONE_DAY
    return day if working else None


def working_days(first: date, last: date) -> int | None:
    """Count the working days from the first to the last, both included; ``None`` where a year between is not known."""
    if any(is_working_day(edge) is None for edge in (first, last)):
        return None
    days = (first + ONE_DAY * count for count in range((last - first).days + 1))
    return sum(is_working_day(day) is True for day in days)


def paid_days(first: date, last: date) -> int | None:
    """Count the paid days from the first to the last, both included: working days and statutory holidays.

    Statutory holidays are paid, so an average month of paid days counts them in (劳社部发〔2008〕3号). A weekday off in
    exchange for a working weekend is not. ``None`` where a year between is not known.
    """
    if working_days(first, last) is None:
        return None
    days = (first + ONE_DAY * count for count in range((last - first).days + 1))
    return sum(_is_paid(day) for day in days)


@lru_cache(maxsize=4096)
def _is_paid(day: date) -> bool:
    from chinese_calendar import is_in_lieu  # noqa: PLC0415

    return bool(is_working_day(day)) or (day.weekday() < SATURDAY and not is_in_lieu(day))
