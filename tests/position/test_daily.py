"""Day by day: what ``stand`` answers for each day, and nothing else."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from tests.position.matters import DAYS, LEFT, event, matter, matters, paid

from songbang.law.read import load
from songbang.matter.event import EventKind as Kind
from songbang.matter.matter import Matter
from songbang.position.daily import daily
from songbang.position.stand import stand
from songbang.position.status import Status

LAW = load()


def test_a_year_has_a_row_for_each_day() -> None:
    rows = daily(matter(event(Kind.UNPAID, date(2026, 6, 30))), LAW, date(2026, 1, 1), date(2026, 12, 31))

    assert [row.day for row in rows] == [date(2026, 1, 1) + timedelta(days=at) for at in range(365)]
    assert {row.status for row in rows} == {Status.EMPLOYED, Status.BOUND}


def test_what_is_owed_grows_while_nothing_comes_and_falls_when_something_does() -> None:
    told = matter(
        event(Kind.UNPAID, LEFT + timedelta(days=1)), paid(date(2026, 4, 1), date(2026, 4, 30), 9000, date(2026, 7, 5))
    )
    by_day = {row.day: row.owed for row in daily(told, LAW, date(2026, 4, 1), date(2026, 7, 31))}

    assert by_day[date(2026, 4, 30)] == Decimal(9000)
    assert by_day[date(2026, 7, 4)] > by_day[date(2026, 7, 5)]  # type: ignore[operator]


@settings(max_examples=15, deadline=None)
@given(matters(most=6), DAYS)
def test_each_day_is_what_stand_answers_for_it(found: Matter, first: date) -> None:
    for row in daily(found, LAW, first, first + timedelta(days=2)):
        position = stand(found, LAW, row.day)

        assert row.status is position.status
        assert {row.employer, row.worker} == {side.on(row.day).status for side in position.readings}
        assert row.owed == position.money.owed.value
