"""Working days follow what is announced for a year; a year that is not announced is told, not guessed."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.law.working_days import is_working_day, next_working_day, working_days

NATIONAL_DAY = date(2022, 10, 1)
MAKE_UP_SUNDAY = date(2022, 10, 9)


def test_a_sunday_that_makes_up_for_a_holiday_is_worked() -> None:
    assert MAKE_UP_SUNDAY.weekday() == 6
    assert is_working_day(MAKE_UP_SUNDAY) is True


def test_a_holiday_on_a_weekday_is_not() -> None:
    assert date(2022, 10, 3).weekday() == 0
    assert is_working_day(date(2022, 10, 3)) is False
    assert is_working_day(date(2022, 10, 16)) is False
    assert is_working_day(date(2022, 10, 10)) is True


def test_the_next_one_after_a_long_holiday_is_found() -> None:
    assert next_working_day(NATIONAL_DAY) == date(2022, 10, 8)
    assert next_working_day(MAKE_UP_SUNDAY) == MAKE_UP_SUNDAY


def test_they_are_counted_with_both_ends() -> None:
    assert working_days(NATIONAL_DAY, MAKE_UP_SUNDAY) == 2
    assert working_days(MAKE_UP_SUNDAY, MAKE_UP_SUNDAY) == 1
    assert working_days(NATIONAL_DAY, NATIONAL_DAY) == 0
    assert working_days(MAKE_UP_SUNDAY, NATIONAL_DAY) == 0


@pytest.mark.parametrize("day", [date.min, date(1900, 1, 1), date(2099, 1, 1), date(9999, 1, 1), date.max])
def test_a_year_that_is_not_announced_is_told(day: date) -> None:
    assert is_working_day(day) is None
    assert next_working_day(day) is None
    assert working_days(NATIONAL_DAY, day) is None
    assert working_days(day, NATIONAL_DAY) is None


@given(st.dates())
def test_no_day_raises_and_the_next_working_day_is_one(day: date) -> None:
    found = next_working_day(day)

    assert found is None or (found >= day and is_working_day(found))


@given(st.dates(date(2005, 1, 1), date(2024, 12, 31)), st.integers(0, 400))
def test_a_span_splits_without_loss(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    whole = working_days(first, last)

    assert whole is not None
    assert whole == sum(bool(is_working_day(first + timedelta(days=count))) for count in range(length + 1))


def test_the_tables_of_holidays_are_not_loaded_before_they_are_asked() -> None:
    code = "import sys, songbang.law.working_days; sys.exit('chinese_calendar' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
