"""What joining a competitor on a day would cost: by the papers, with its doubts, beside reported cases, over time."""

from datetime import date
from decimal import Decimal

import pytest
from tests.position.matters import LEFT, event, matter, paid

from songbang.law.cases import load_cases
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.case import Case, case_of
from songbang.position.exposure import exposure
from songbang.position.exposure_over_time import MOST, over_time
from songbang.position.like_cases import like_cases, multiples
from songbang.position.readings import read_case
from songbang.position.results import Days, Exposure, ExposurePoint
from songbang.position.status import Status
from songbang.position.together import together

ZERO = Decimal(0)
DAY = date(2026, 7, 31)
DAMAGES = Decimal("720000.00")
APRIL, MAY = (paid(date(2026, month, 1), date(2026, month, 30), 9000) for month in (4, 5))


def case_for(one: Matter, day: date = DAY) -> Case:
    return case_of(one, load(), day)


def days_of(case: Case) -> tuple[Days, ...]:
    return together(read_case(case).sides)


def told(one: Matter, day: date = DAY, status: Status = Status.BOUND) -> Exposure:
    return exposure(case_for(one), day, status)


def joined(day: date) -> Event:
    return event(EventKind.JOINED_FIRM, day, firm="乙巳网络", competitor=True)


def test_damages_and_return_by_the_papers() -> None:
    found = told(matter(APRIL, MAY))

    assert (found.damages.value, found.back.value) == (DAMAGES, Decimal(18000))
    assert found.total.value == Decimal("738000.00")
    assert found.ratio.value == Decimal("3.33")
    assert any("18,000" in step.en and "738,000" in step.en for step in found.total.steps)
    assert found.stops is not None
    assert found.stops.value == Decimal("180290.32")


def test_only_what_was_paid_since_the_breach_is_another_reading() -> None:
    found = told(matter(APRIL, MAY))

    assert [view.value for view in found.back.views] == [0]
    assert [view.value for view in found.total.views] == [DAMAGES]


def test_a_free_day_has_nothing_at_risk() -> None:
    found = told(matter(APRIL), status=Status.FREE)

    assert (found.damages.value, found.back.value, found.total.value) == (ZERO, ZERO, ZERO)
    assert (found.ratio.value, found.reduced.value, found.like, found.multiples) == (None, None, (), None)


def test_a_disputed_day_keeps_its_sums_and_says_that_they_may_be_nothing() -> None:
    found = told(matter(APRIL), status=Status.DISPUTED)

    assert found.total.value == Decimal("729000.00")
    assert [view.value for view in found.damages.views] == [0]
    assert 0 in {view.value for view in found.total.views}


def test_what_is_not_known_is_named_and_not_added() -> None:
    found = told(matter(**{"return": None}))

    assert found.damages.value == DAMAGES
    assert (found.back.value, found.total.value) == (None, None)
    assert "return_agreed" in found.total.missing


def test_without_a_word_on_damages_none_is_made_up() -> None:
    found = told(matter(APRIL, damages=None))

    assert (found.damages.value, found.total.value, found.ratio.value) == (None, None, None)
    assert "damages" in found.damages.missing


def test_a_competitor_joined_before_is_the_breach_that_counts_even_on_a_free_day() -> None:
    one = matter(APRIL, joined(date(2026, 5, 4)))
    found = exposure(case_for(one, date(2029, 1, 1)), date(2029, 1, 1), Status.FREE)

    assert (found.day, found.status) == (date(2026, 5, 4), Status.BOUND)
    assert found.damages.value == DAMAGES
    assert any("2026-05-04" in step.en for step in found.total.steps)


def test_what_was_paid_for_the_breach_is_taken_off_and_never_below_nothing() -> None:
    settled = (
        event(EventKind.DAMAGES_PAID, date(2026, 7, 1), amount=Decimal(700000)),
        event(EventKind.COMPENSATION_RETURNED, date(2026, 7, 2), amount=Decimal(9000)),
    )
    part = told(matter(APRIL, joined(date(2026, 5, 4)), settled[0]))
    both = told(matter(APRIL, joined(date(2026, 5, 4)), *settled, settled[0]))

    assert part.total.value == Decimal("29000.00")
    assert both.total.value == 0


def test_a_sum_that_was_awarded_stands_beside_the_claim() -> None:
    award = event(EventKind.AWARD_RECEIVED, date(2026, 7, 15), damages=Decimal(200000), back=Decimal(9000))
    found = told(matter(APRIL, joined(date(2026, 5, 4)), award))

    assert found.damages.value == DAMAGES
    assert Decimal(200000) in {view.value for view in found.damages.views}
    assert Decimal(209000) in {view.value for view in found.total.views}


def test_the_guidance_is_told_with_the_ratio_and_called_guidance() -> None:
    found = told(matter(APRIL))

    assert "cn.damages.guided_ratio" in {one.id for one in found.ratio.provisions}
    assert any("guidance" in step.en for step in found.ratio.steps)


def test_the_range_of_a_cut_needs_the_loss() -> None:
    assert "loss" in told(matter(APRIL)).reduced.missing
    assert told(matter(APRIL, loss=Decimal(100000))).reduced.value is not None


def test_like_cases_are_those_with_a_ratio_nearest_first() -> None:
    cases = {case.id: case for case in load_cases()[0]}
    shanghai, beijing = like_cases("cn-sh"), like_cases("cn-bj")

    assert shanghai[0].id == "sh-luo"
    assert beijing[0].id == "bd-pan"
    assert {one.id for one in shanghai} == {one.id for one in beijing}
    assert all(cases[one.id].tested and one.awarded is not None and one.ratio for one in shanghai)
    assert multiples(shanghai) == (Decimal("1.00"), Decimal("26.67"))
    assert like_cases("us-ca") == ()
    assert multiples(()) is None


def test_the_cases_behind_the_range_are_shown_with_their_number() -> None:
    found = told(matter(APRIL))

    assert len(found.like) >= 5
    assert found.multiples == multiples(found.like)


def test_over_time_changes_with_the_payments_and_ends_with_the_restraint() -> None:
    case = case_for(matter(APRIL, MAY))
    points = over_time(case, days_of(case))
    held = {one.day: one for one in points}

    assert len(points) <= MOST
    assert [one.day for one in points] == sorted(held)
    assert held[date(2026, 4, 1)].back == 0
    assert held[date(2026, 5, 1)].back == Decimal(9000)
    assert held[date(2026, 6, 1)].back == Decimal(18000)
    assert held[DAY].total == Decimal("738000.00")
    assert (points[-1].status, points[-1].total) == (Status.FREE, ZERO)


def test_a_day_to_come_tells_what_it_would_be_if_the_pay_goes_on() -> None:
    case = case_for(matter(APRIL, MAY))
    held = {one.day: one for one in over_time(case, days_of(case))}

    assert held[date(2026, 9, 1)].total == Decimal("738000.00")
    assert held[date(2026, 9, 1)].if_paid == Decimal("747000.00")
    assert held[date(2028, 3, 1)].if_paid == Decimal("738000.00") + 19 * Decimal(9000)
    assert held[date(2026, 6, 1)].if_paid is None
    assert held[date(2028, 4, 1)].if_paid is None


@pytest.mark.parametrize("day", [DAY, date(2026, 5, 1), date(2028, 4, 1)])
def test_a_point_is_the_exposure_of_that_day(day: date) -> None:
    case = case_for(matter(APRIL, MAY))
    point = next(one for one in over_time(case, days_of(case)) if one.day == day)
    found = exposure(case.then(day), day, point.status)

    assert (point.damages, point.back, point.total) == (found.damages.value, found.back.value, found.total.value)


def test_points_without_known_sums_stay_unknown() -> None:
    case = case_for(matter(damages=None))
    points = over_time(case, days_of(case))

    assert {one.damages for one in points if one.status is not Status.FREE} == {None}
    assert {one.total for one in points if one.status is not Status.FREE} == {None}


def test_without_days_there_are_no_points() -> None:
    case = case_for(matter(left=None))

    assert over_time(case, days_of(case)) == ()


def test_many_changes_still_make_a_short_list() -> None:
    case = case_for(matter(event(EventKind.UNPAID, LEFT)))
    first = date(2026, 4, 1)
    changes = tuple(
        Days(
            date.fromordinal(first.toordinal() + 10 * number) if number else None,
            date.fromordinal(first.toordinal() + 10 * number + 9) if number < 60 else None,
            Status.BOUND if number % 2 else Status.DISPUTED,
            (),
        )
        for number in range(61)
    )
    points = over_time(case, changes)

    assert len(points) == MOST
    assert all(isinstance(one, ExposurePoint) for one in points)
