"""From which day to which each side reads the restraint, and why."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.position.matters import DAYS, LEFT, event, matter, matters, ordered, paid

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.event import EventKind as Kind
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.readings import Read, read_case, status_on
from songbang.position.results import Days
from songbang.position.status import Status
from songbang.position.together import together
from songbang.position.what_if import seen, with_fact

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(2026, 4, 1), date(2028, 3, 31)
B, F, D, U, E = Status.BOUND, Status.FREE, Status.DISPUTED, Status.UNKNOWN, Status.EMPLOYED


@pytest.fixture(scope="module")
def law() -> Law:
    return load()


def read(found: Matter, law: Law, day: date) -> Read:
    return read_case(case_of(found, law, day))


def spans(days: tuple[Days, ...]) -> list[tuple[date | None, Status]]:
    return [(one.first, one.status) for one in days]


def both(found: Matter, law: Law, day: date) -> list[tuple[date | None, Status]]:
    return spans(together(read(found, law, day).sides))


def test_the_term_binds_from_the_day_after_leaving_to_the_day_with_the_same_number(law: Law) -> None:
    found = matter()

    assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]
    assert seen(found, law, LAST).status is B
    assert seen(found, law, LAST + ONE_DAY).status is F


def test_a_longer_term_ends_where_the_law_caps_it(law: Law) -> None:
    assert both(matter(nc_months=36), law, date(2026, 8, 1))[-1] == (LAST + ONE_DAY, F)


def test_a_term_of_whole_months_may_end_a_day_later_and_that_day_is_disputed(law: Law) -> None:
    found = matter(left=date(2026, 4, 30), nc_months=3)

    assert both(found, law, date(2026, 5, 1)) == [
        (None, E),
        (date(2026, 5, 1), B),
        (date(2026, 7, 31), D),
        (date(2026, 8, 1), F),
    ]


def test_without_the_months_no_day_is_told_until_the_cap(law: Law) -> None:
    found = Matter("cn-sh", {}, matter().events)
    days = together(read(found, law, date(2026, 8, 1)).sides)

    assert spans(days) == [(None, E), (FIRST, U), (LAST + ONE_DAY, F)]
    assert days[1].missing[0] == "nc_months"


def test_papers_that_name_no_term_bind_to_the_cap(law: Law) -> None:
    found = matter(nc_months=None, nc_term_stated=False)

    assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]


def test_without_the_day_of_leaving_nothing_is_known_and_it_is_asked_for(law: Law) -> None:
    days = together(read(matter(left=None), law, date(2026, 8, 1)).sides)

    assert spans(days) == [(None, U)]
    assert days[0].missing == ("left",)


def test_who_is_still_employed_is_told_so(law: Law) -> None:
    assert both(matter(left=None, employed=True), law, date(2026, 8, 1)) == [(None, E)]


def test_a_planned_day_of_leaving_shows_the_term_that_would_follow(law: Law) -> None:
    assert both(matter(), law, date(2026, 1, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]


def test_papers_without_a_non_compete_free_only_who_signed_nothing_else(law: Law) -> None:
    read_so_far = Matter("cn-sh", {"clauses": ("confidentiality",)}, matter().events)
    all_there_is = with_fact(read_so_far, "in_writing", value=False)

    assert both(read_so_far, law, date(2026, 8, 1)) == [(None, U)]
    assert both(all_there_is, law, date(2026, 8, 1)) == [(None, F)]


class TestRelease:
    def test_a_release_frees_by_both_readings_from_the_next_day(self, law: Law) -> None:
        found = matter(event(Kind.RELEASED, date(2026, 9, 10)))

        assert both(found, law, date(2026, 10, 1)) == [(None, E), (FIRST, B), (date(2026, 9, 11), F)]

    def test_one_before_leaving_means_it_never_began(self, law: Law) -> None:
        assert both(matter(event(Kind.RELEASED, date(2026, 3, 20))), law, date(2026, 10, 1)) == [(None, E), (FIRST, F)]

    def test_one_of_later_days_is_not_known_before(self, law: Law) -> None:
        found = matter(event(Kind.RELEASED, date(2026, 9, 10)))

        assert both(found, law, date(2026, 9, 9))[-1] == (LAST + ONE_DAY, F)


class TestActivation:
    def test_without_the_notice_that_the_papers_ask_for_it_is_disputed(self, law: Law) -> None:
        found = matter(activation="on_notice", activation_notice_days=5)

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, D), (LAST + ONE_DAY, F)]

    def test_a_notice_in_time_binds_by_both_readings(self, law: Law) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, LEFT), activation="on_notice", activation_notice_days=5)

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_between_leaving_and_a_notice_in_time_the_days_are_disputed(self, law: Law) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, date(2026, 4, 4)), activation="on_notice", activation_notice_days=5)

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, D), (date(2026, 4, 4), B), (LAST + ONE_DAY, F)]

    def test_a_late_notice_leaves_it_disputed(self, law: Law) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, date(2026, 7, 1)), activation="on_notice", activation_notice_days=5)

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, D), (LAST + ONE_DAY, F)]

    def test_compensation_paid_from_the_first_day_counts_as_the_step(self, law: Law) -> None:
        found = matter(paid(FIRST, date(2026, 4, 30), 9000), activation="on_payment")

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_a_notice_that_names_fewer_months_ends_it_sooner(self, law: Law) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, LEFT, months=6), activation="on_notice")

        assert both(found, law, date(2026, 8, 1))[-1] == (date(2026, 10, 1), F)


class TestUnpaid:
    unpaid = event(Kind.UNPAID, date(2026, 6, 30), by_employer=True)

    def test_three_months_unpaid_end_nothing_by_themselves(self, law: Law) -> None:
        assert both(matter(self.unpaid), law, date(2026, 12, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_a_notice_after_them_is_disputed_from_the_next_day(self, law: Law) -> None:
        found = matter(self.unpaid, event(Kind.RESCINDED, date(2026, 7, 1)))

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (date(2026, 7, 2), D), (LAST + ONE_DAY, F)]

    def test_a_notice_the_day_before_changes_nothing(self, law: Law) -> None:
        found = matter(self.unpaid, event(Kind.RESCINDED, date(2026, 6, 30)))

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_a_notice_changes_nothing_where_payments_are_not_told(self, law: Law) -> None:
        found = matter(event(Kind.RESCINDED, date(2026, 12, 1)))

        assert both(found, law, date(2026, 12, 5)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_money_that_comes_after_the_notice_does_not_take_it_back(self, law: Law) -> None:
        late = paid(FIRST, date(2026, 6, 30), 27000, day=date(2026, 7, 20))
        found = matter(self.unpaid, event(Kind.RESCINDED, date(2026, 7, 1)), late)

        assert (date(2026, 7, 2), D) in both(found, law, date(2026, 8, 1))

    def test_money_that_comes_before_the_notice_does(self, law: Law) -> None:
        found = matter(self.unpaid, paid(FIRST, date(2026, 6, 30), 27000), event(Kind.RESCINDED, date(2026, 7, 1)))

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_unpaid_since_a_later_day_counts_from_that_day_only(self, law: Law) -> None:
        since = event(Kind.UNPAID, date(2026, 6, 1), **{"from": date(2026, 6, 1), "by_employer": True})
        early = matter(since, event(Kind.RESCINDED, date(2026, 8, 31)))
        late = matter(since, event(Kind.RESCINDED, date(2026, 9, 1)))

        assert both(early, law, date(2026, 10, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]
        assert (date(2026, 9, 2), D) in both(late, law, date(2026, 10, 1))

    def test_joining_a_competitor_after_them_is_taken_for_ending_it_by_some(self, law: Law) -> None:
        found = matter(self.unpaid, event(Kind.JOINED_FIRM, date(2026, 8, 3), competitor=True))

        assert both(found, law, date(2026, 9, 1)) == [(None, E), (FIRST, B), (date(2026, 8, 3), D), (LAST + ONE_DAY, F)]

    def test_joining_before_them_is_not(self, law: Law) -> None:
        found = matter(self.unpaid, event(Kind.JOINED_FIRM, date(2026, 6, 3), competitor=True))

        assert both(found, law, date(2026, 9, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]

    def test_a_local_rule_that_frees_at_once_is_disputed_and_not_free(self, law: Law) -> None:
        found = matter(self.unpaid, place="cn-js")

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, B), (date(2026, 5, 1), D), (LAST + ONE_DAY, F)]

    def test_who_refused_the_money_has_no_such_right(self, law: Law) -> None:
        refused = event(Kind.REFUSED, date(2026, 5, 10), by="worker", refused="payment")
        found = matter(self.unpaid, refused, event(Kind.RESCINDED, date(2026, 8, 1)))

        assert both(found, law, date(2026, 9, 1)) == [(None, E), (FIRST, B), (LAST + ONE_DAY, F)]


class TestPersons:
    def test_who_had_no_secrets_may_dispute_it_from_the_first_day(self, law: Law) -> None:
        found = matter(access_to_secrets=False, role="other")

        assert both(found, law, date(2026, 8, 1)) == [(None, E), (FIRST, D), (LAST + ONE_DAY, F)]

    def test_an_intern_may_dispute_it(self, law: Law) -> None:
        assert seen(matter(employment_kind="intern"), law, date(2026, 8, 1)).status is D

    def test_who_does_not_say_stays_bound_and_is_asked(self, law: Law) -> None:
        days = together(read(matter(), law, date(2026, 8, 1)).sides)

        assert "access_to_secrets" in days[1].missing


class TestDecisions:
    unpaid = TestUnpaid.unpaid
    rescinded = event(Kind.RESCINDED, date(2026, 7, 1), how="arbitration")

    def test_an_award_settles_it_once_it_is_told_to_be_final_and_never_by_time_alone(self, law: Law) -> None:
        award = event(Kind.AWARD_RECEIVED, date(2026, 10, 12), finds="ended", ended_on=date(2026, 7, 1))
        final = event(Kind.AWARD_RECEIVED, date(2026, 10, 12), finds="ended", ended_on=date(2026, 7, 1), final=True)

        assert (date(2026, 7, 2), D) in both(matter(self.unpaid, self.rescinded, award), law, date(2027, 3, 1))
        assert both(matter(self.unpaid, self.rescinded, final), law, date(2026, 10, 28)) == [
            (None, E),
            (FIRST, B),
            (date(2026, 7, 2), F),
        ]

    def test_one_that_goes_to_court_settles_nothing(self, law: Law) -> None:
        award = event(Kind.AWARD_RECEIVED, date(2026, 10, 12), finds="ended", ended_on=date(2026, 7, 1))
        sued = event(Kind.COURT_FILED, date(2026, 10, 20), by="employer")

        assert (date(2026, 7, 2), D) in both(matter(self.unpaid, self.rescinded, award, sued), law, date(2026, 12, 1))

    def test_a_judgment_of_the_last_instance_settles_it_at_once(self, law: Law) -> None:
        judgment = event(Kind.JUDGMENT_RECEIVED, date(2027, 2, 1), finds="not_effective", instance=2)
        found = matter(judgment, access_to_secrets=False)

        assert both(found, law, date(2027, 2, 1)) == [(None, E), (FIRST, F)]

    def test_one_that_finds_the_person_bound_ends_the_dispute(self, law: Law) -> None:
        judgment = event(Kind.JUDGMENT_RECEIVED, date(2027, 2, 1), finds="bound", final=True)

        assert both(matter(judgment, access_to_secrets=False), law, date(2027, 2, 1)) == [
            (None, E),
            (FIRST, B),
            (LAST + ONE_DAY, F),
        ]


@settings(max_examples=150, deadline=None)
@given(matters(), DAYS)
def test_every_day_has_one_status_in_each_reading(law: Law, found: Matter, day: date) -> None:
    result = read(found, law, day)

    for days in (*(side.days for side in result.sides), together(result.sides)):
        assert days[0].first is None
        assert days[-1].last is None
        for one, after in pairwise(days):
            assert one.last is not None
            assert after.first == one.last + ONE_DAY
        assert all(one.first is None or one.last is None or one.first <= one.last for one in days)
        assert all(one.because for one in days), "every stretch says why"


@settings(max_examples=150, deadline=None)
@given(matters(), DAYS, st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_nothing(law: Law, found: Matter, day: date, chance: object) -> None:
    shuffled = list(found.events)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    again = Matter(found.place, found.facts, ordered(shuffled))

    assert spans(together(read(found, law, day).sides)) == spans(together(read(again, law, day).sides))


@settings(max_examples=150, deadline=None)
@given(matters(), DAYS, st.integers(0, 500))
def test_a_release_never_binds_again(law: Law, found: Matter, released: date, later: int) -> None:
    kept = [one for one in found.events if one.kind not in {Kind.SIGNED, Kind.HIRED}]  # a new agreement may bind
    events = ordered([*kept, event(Kind.RELEASED, released)])
    case = case_of(Matter(found.place, found.facts, events), law, released + timedelta(days=later))

    if case.facts.get("left") is not None:
        assert status_on(case, released + timedelta(days=later + 1)) in {F, E}


@settings(max_examples=150, deadline=None)
@given(matters(), DAYS, st.sampled_from(["nc_months", "access_to_secrets", "unpaid_by_employer", "activation", "role"]))
def test_what_is_not_known_never_frees(law: Law, found: Matter, day: date, name: str) -> None:
    """Forgetting a fact may leave a day open, but never makes free what was not."""
    known = seen(found, law, day).status
    forgotten = seen(with_fact(found, name, None), law, day).status

    assert not (forgotten is F and known in {B, D}), (known, forgotten)


@settings(max_examples=100, deadline=None)
@given(matters(), DAYS)
def test_what_happens_later_does_not_change_a_day(law: Law, found: Matter, day: date) -> None:
    known = Matter(
        found.place, found.facts, tuple(one for one in found.events if one.day <= day or one.kind is Kind.LEFT)
    )

    assert seen(found, law, day) == seen(known, law, day)
