"""Matters worked by hand from the law: which days bind, from when it can be ended, what is owed, until when to act.

Unless told otherwise the person left on 31 March 2026 with 24 months, 9,000 yuan a month and two years' pay as damages.
Articles: 劳动合同法 (LCL) 23-24, 法释〔2020〕26号 (SPC) 36-40, 法释〔2025〕12号 (SPC2) 13-15, 调解仲裁法 (LAL) 27-50.
"""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from tests.position.matters import LEFT, PLAIN, event, matter, paid

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.event import Event
from songbang.matter.event import EventKind as Kind
from songbang.matter.matter import Matter
from songbang.position.results import Position
from songbang.position.stand import stand
from songbang.position.status import Point, Status
from songbang.position.what_if import seen

ONE_DAY = timedelta(days=1)
FIRST, FREE_AGAIN = date(2026, 4, 1), date(2028, 4, 1)
B, F, D, U, E = Status.BOUND, Status.FREE, Status.DISPUTED, Status.UNKNOWN, Status.EMPLOYED
THREE_UNPAID = event(Kind.UNPAID, date(2026, 6, 30), by_employer=True)
BOUND_TO_THE_END = [(None, E), (FIRST, B), (FREE_AGAIN, F)]


@pytest.fixture(scope="module")
def law() -> Law:
    return load()


def days(law: Law, found: Matter, day: date) -> list[tuple[date | None, Status]]:
    return [(one.first, one.status) for one in seen(found, law, day).days]


def owed(position: Position) -> tuple[object, set[object]]:
    figure = position.money.owed
    return figure.value, {view.value for view in figure.views}


def month(number: int, amount: int = 9000, came: date | None = None) -> Event:
    """Return the pay of a month of 2026, received on the 10th of the next where no day is told."""
    last = date(2026, number, monthrange(2026, number)[1])
    return paid(last.replace(day=1), last, amount, came or last + timedelta(days=10))


def option(position: Position, kind: str) -> bool:
    return next(one for one in position.options if one.kind == kind).open


class TestTheTerm:
    @pytest.mark.parametrize(
        ("left", "months", "free"),
        [
            (date(2024, 2, 29), 24, date(2026, 3, 1)),
            (date(2026, 8, 31), 6, date(2027, 3, 1)),
            (date(2026, 2, 28), 12, date(2027, 3, 1)),
            (date(2026, 3, 31), 60, date(2028, 4, 1)),
            (date(2026, 1, 31), 1, date(2026, 3, 1)),
        ],
    )
    def test_it_ends_on_the_number_of_the_day_of_leaving_or_the_last_of_the_month(
        self, law: Law, left: date, months: int, free: date
    ) -> None:
        assert days(law, matter(left=left, nc_months=months), left)[-1] == (free, F)

    def test_no_months_at_all_is_no_term_and_frees_nobody(self, law: Law) -> None:
        assert days(law, matter(nc_months=0), date(2026, 8, 1)) == [(None, E), (FIRST, U), (FREE_AGAIN, F)]

    def test_papers_without_an_end_bind_to_the_cap(self, law: Law) -> None:
        assert days(law, matter(nc_months=None, nc_open_ended=True), date(2026, 8, 1)) == BOUND_TO_THE_END

    def test_a_term_counted_from_a_late_notice_is_disputed_to_its_own_end(self, law: Law) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, date(2026, 6, 1)), nc_months=12, nc_starts="notice")

        assert days(law, found, date(2027, 4, 15))[2:] == [(date(2027, 4, 1), D), (date(2027, 6, 2), F)]

    def test_a_term_counted_from_elsewhere_never_runs_beyond_the_cap(self, law: Law) -> None:
        found = matter(nc_months=12, nc_starts="other")

        assert days(law, found, date(2026, 8, 1))[2:] == [(date(2027, 4, 1), D), (FREE_AGAIN, F)]

    def test_an_investor_whose_months_are_not_known_is_never_told_to_be_free(self, law: Law) -> None:
        found = matter(employment_kind="investor", nc_months=None)

        assert days(law, found, date(2028, 6, 1)) == [(None, E), (FIRST, U)]

    def test_who_was_hired_again_and_left_again_is_counted_from_the_second_leaving(self, law: Law) -> None:
        again = (event(Kind.HIRED, date(2026, 6, 1)), event(Kind.LEFT, date(2027, 5, 31)))

        assert days(law, matter(*again), date(2028, 5, 1))[-1] == (date(2029, 6, 1), F)

    def test_a_list_of_clauses_without_a_non_compete_frees_nobody_whose_months_are_told(self, law: Law) -> None:
        assert days(law, matter(clauses=("confidentiality",)), date(2026, 8, 1)) == BOUND_TO_THE_END

    def test_a_later_notice_within_a_shortened_term_leaves_its_end_disputed(self, law: Law) -> None:
        notices = (
            event(Kind.NOTICE_RECEIVED, LEFT, months=6),
            event(Kind.NOTICE_RECEIVED, date(2026, 9, 15), months=12),
        )

        assert days(law, matter(*notices), date(2026, 11, 1))[2:] == [(date(2026, 10, 1), D), (date(2027, 4, 1), F)]

    def test_a_notice_after_a_shortened_term_does_not_bind_again(self, law: Law) -> None:
        notices = (
            event(Kind.NOTICE_RECEIVED, LEFT, months=6),
            event(Kind.NOTICE_RECEIVED, date(2026, 10, 15), months=12),
        )

        assert days(law, matter(*notices), date(2026, 11, 1))[-1] == (date(2026, 10, 1), F)

    @pytest.mark.parametrize("place", ["hk", "us", "tw"])
    def test_mainland_law_is_not_applied_elsewhere(self, law: Law, place: str) -> None:
        position = stand(matter(THREE_UNPAID, place=place), law, date(2026, 8, 1))

        assert position.status is U
        assert place in position.days[0].because[0].says.en
        assert not position.answers
        assert position.money.owed.value is None
        assert [one.kind for one in position.options if one.open and one.free_on] == []


class TestRelease:
    def test_one_month_in_brings_three_further_months_and_pay_to_that_day(self, law: Law) -> None:
        position = stand(matter(THREE_UNPAID, event(Kind.RELEASED, date(2026, 4, 30))), law, date(2026, 8, 1))

        assert position.status is F
        assert (position.money.due.value, position.money.extra.value) == (Decimal("9000.00"), Decimal("27000.00"))

    def test_on_the_day_of_leaving_it_never_began_and_nothing_is_due(self, law: Law) -> None:
        position = stand(matter(THREE_UNPAID, event(Kind.RELEASED, LEFT)), law, date(2026, 8, 1))

        assert [(one.first, one.status) for one in position.days] == [(None, E), (FIRST, F)]
        assert (position.money.due.value, position.money.extra.value) == (Decimal("0.00"), Decimal("0.00"))

    def test_near_the_end_the_rest_of_the_term_stands_beside_the_three_months(self, law: Law) -> None:
        position = stand(matter(THREE_UNPAID, event(Kind.RELEASED, date(2028, 2, 29))), law, date(2028, 3, 1))

        assert position.money.extra.value == Decimal("27000.00")
        assert [view.value for view in position.money.extra.views] == [Decimal("9000.00")]

    def test_with_an_agreed_notice_its_days_are_disputed_and_not_free(self, law: Law) -> None:
        found = matter(event(Kind.RELEASED, date(2026, 6, 10)), waiver_notice_days=30)
        position = stand(found, law, date(2026, 6, 20))

        assert days(law, found, date(2026, 6, 20))[2:] == [(date(2026, 6, 11), D), (date(2026, 7, 11), F)]
        assert [one.point for one in position.disputes] == [Point.RELEASE]

    def test_an_agreement_signed_after_a_release_leaves_it_disputed_and_not_free(self, law: Law) -> None:
        old = event(Kind.RELEASED, date(2024, 6, 1))
        again = event(Kind.SIGNED, date(2025, 5, 1))

        assert days(law, matter(old, again), date(2026, 8, 1)) == [(None, E), (FIRST, D), (FREE_AGAIN, F)]
        assert days(law, matter(old, again, event(Kind.RELEASED, LEFT)), date(2026, 8, 1)) == [(None, E), (FIRST, F)]


class TestActivation:
    def test_before_its_last_day_the_notice_may_still_come_and_that_is_told(self, law: Law) -> None:
        found = matter(activation="on_notice", activation_notice_days=30)
        dispute = stand(found, law, date(2026, 4, 10)).disputes[0]

        assert "still can until 2026-04-30" in dispute.worker.en
        assert "never began" in stand(found, law, date(2026, 5, 1)).disputes[0].worker.en

    @pytest.mark.parametrize(("came", "first"), [(date(2026, 4, 30), B), (date(2026, 5, 1), D)])
    def test_a_notice_counts_to_the_last_agreed_day(self, law: Law, came: date, first: Status) -> None:
        found = matter(event(Kind.NOTICE_RECEIVED, came), activation="on_notice", activation_notice_days=30)

        assert seen(found, law, came + ONE_DAY).status is first

    def test_pay_for_the_first_month_in_the_next_one_starts_it(self, law: Law) -> None:
        assert seen(matter(month(4), activation="on_payment"), law, date(2026, 5, 12)).status is B

    def test_pay_for_the_first_month_that_comes_after_the_months_of_the_law_does_not_settle_it(self, law: Law) -> None:
        found = matter(month(4, came=date(2026, 9, 1)), activation="on_payment")

        assert seen(found, law, date(2026, 9, 2)).status is D

    def test_pay_that_leaves_the_first_month_out_does_not_settle_it(self, law: Law) -> None:
        assert seen(matter(month(5), activation="employer_choice"), law, date(2026, 6, 12)).status is D


class TestUnpaid:
    def test_the_first_day_to_end_it_is_the_day_after_three_whole_months(self, law: Law) -> None:
        for day, status in ((date(2026, 6, 30), B), (date(2026, 7, 1), D)):
            found = matter(THREE_UNPAID, event(Kind.RESCINDED, day))
            assert seen(found, law, day + ONE_DAY).status is status

    def test_the_month_missing_in_the_middle_gives_no_right(self, law: Law) -> None:
        found = matter(month(4), month(6), month(7), event(Kind.RESCINDED, date(2026, 8, 12)))

        assert days(law, found, date(2026, 8, 20)) == BOUND_TO_THE_END

    def test_pay_that_came_the_day_after_the_notice_leaves_it_and_the_money_as_they_were(self, law: Law) -> None:
        late = paid(FIRST, date(2026, 6, 30), 27000, date(2026, 7, 20))
        position = stand(matter(THREE_UNPAID, event(Kind.RESCINDED, date(2026, 7, 1)), late), law, date(2026, 12, 1))

        assert position.status is D
        assert owed(position)[0] == Decimal("290.32")
        assert Decimal("45290.32") in owed(position)[1]

    def test_pay_on_the_day_of_the_notice_or_before_takes_the_right_away(self, law: Law) -> None:
        for came in (date(2026, 7, 1), date(2026, 7, 2)):
            late = paid(FIRST, date(2026, 6, 30), 27000, came)
            assert (
                days(law, matter(THREE_UNPAID, late, event(Kind.RESCINDED, date(2026, 7, 2))), date(2026, 8, 1))[-2:]
                == (BOUND_TO_THE_END[-2:])
            )

    def test_money_sent_back_after_the_notice_does_not_undo_it(self, law: Law) -> None:
        back = event(Kind.REFUSED, date(2026, 7, 20), by="worker", refused="payment")
        position = stand(matter(THREE_UNPAID, event(Kind.RESCINDED, date(2026, 7, 1)), back), law, date(2026, 12, 1))

        assert position.status is D
        assert owed(position)[0] == Decimal("27290.32")

    def test_a_notice_given_too_soon_does_not_bar_a_second_one(self, law: Law) -> None:
        soon, again = event(Kind.RESCINDED, date(2026, 5, 1)), event(Kind.RESCINDED, date(2026, 8, 3))
        before = stand(matter(THREE_UNPAID, soon), law, date(2026, 8, 3))
        after = stand(matter(THREE_UNPAID, soon, again), law, date(2026, 9, 1))

        assert before.status is B
        assert option(before, "remind_and_rescind")
        assert (after.status, option(after, "remind_and_rescind")) == (D, False)
        assert owed(after)[0] == Decimal("36870.97")  # four months, and 3 of the 31 days of August

    def test_what_was_noted_only_later_of_the_unpaid_months_counts_for_an_earlier_notice(self, law: Law) -> None:
        noted = event(Kind.UNPAID, date(2026, 11, 20), by_employer=True, **{"from": FIRST})

        assert seen(matter(noted, event(Kind.RESCINDED, date(2026, 7, 2))), law, date(2026, 11, 22)).status is D
        assert seen(matter(noted, event(Kind.RESCINDED, date(2026, 6, 30))), law, date(2026, 11, 22)).status is B

    def test_one_month_told_to_be_unpaid_says_nothing_of_the_months_after_it(self, law: Law) -> None:
        one = event(Kind.UNPAID, date(2026, 5, 1), by_employer=True, **{"from": FIRST, "to": date(2026, 4, 30)})
        position = stand(matter(one, event(Kind.RESCINDED, date(2026, 7, 2))), law, date(2026, 10, 1))

        assert position.status is B
        assert owed(position) == (None, {Decimal("9000.00")})
        assert "paid" in {question.fact.name for question in position.questions}

    def test_who_is_the_cause_of_it_has_no_right(self, law: Law) -> None:
        own = event(Kind.UNPAID, date(2026, 6, 30), by_employer=False)

        assert days(law, matter(own, event(Kind.RESCINDED, date(2026, 7, 2))), date(2026, 8, 1)) == BOUND_TO_THE_END

    def test_before_the_rule_of_2013_no_notice_ends_it(self, law: Law) -> None:
        unpaid = event(Kind.UNPAID, date(2011, 12, 31), by_employer=True)
        found = matter(unpaid, event(Kind.RESCINDED, date(2012, 2, 1)), left=date(2011, 3, 31))

        assert seen(found, law, date(2012, 6, 1)).status is B

    def test_in_jiangsu_pay_that_always_comes_on_the_tenth_is_never_overdue(self, law: Law) -> None:
        kept_up = [month(number) for number in (4, 5, 6, 7)]

        for day in (date(2026, 5, 12), date(2026, 6, 5), date(2026, 7, 5), date(2026, 8, 12)):
            assert seen(matter(*kept_up, place="cn-js"), law, day).status is B

    def test_in_jiangsu_a_month_left_out_is_disputed_and_not_free(self, law: Law) -> None:
        found = matter(month(4), month(6), month(7), place="cn-js")

        assert days(law, found, date(2026, 8, 12))[2] == (date(2026, 6, 1), D)

    def test_in_ningbo_the_repealed_rule_frees_nobody_who_left_after_it(self, law: Law) -> None:
        found = matter(THREE_UNPAID, place="cn-zj-nb", protects_technical_secret=True)

        assert days(law, found, date(2026, 8, 1)) == BOUND_TO_THE_END


class TestRivals:
    first: ClassVar = {"firm": "乙巳网络", "competitor": True}
    second: ClassVar = {"firm": "丙午数据", "competitor": True}

    def test_one_left_before_the_contract_ended_takes_no_pay_away_and_is_no_breach_of_what_follows(
        self, law: Law
    ) -> None:
        joined = event(Kind.JOINED_FIRM, date(2026, 1, 5), **self.first)
        gone = event(Kind.LEFT_FIRM, date(2026, 2, 5), firm="乙巳网络")
        position = stand(matter(joined, gone, THREE_UNPAID), law, date(2026, 7, 1))

        assert owed(position)[0] == Decimal("27300.00") - Decimal("9.68")  # three months and a day of July
        assert not option(position, "leave_new_firm_now")

    def test_one_joined_before_and_not_left_counts_from_the_first_bound_day(self, law: Law) -> None:
        position = stand(matter(event(Kind.JOINED_FIRM, date(2026, 1, 5), **self.first)), law, date(2026, 7, 1))

        assert position.exposure.day == FIRST
        assert position.money.due.value == Decimal("0.00")

    def test_who_left_one_and_joined_another_still_works_for_a_competitor(self, law: Law) -> None:
        moves = (
            event(Kind.JOINED_FIRM, date(2026, 5, 5), **self.first),
            event(Kind.LEFT_FIRM, date(2026, 6, 5), firm="乙巳网络"),
            event(Kind.JOINED_FIRM, date(2026, 7, 5), **self.second),
        )
        position = stand(matter(*moves, THREE_UNPAID), law, date(2026, 8, 1))

        assert option(position, "leave_new_firm_now")
        assert not option(position, "stay_out")
        assert position.money.to_come.value == Decimal("0.00")

    def test_a_firm_not_said_to_compete_changes_nothing(self, law: Law) -> None:
        with_firm = stand(
            matter(event(Kind.JOINED_FIRM, date(2026, 5, 5), firm="丙午"), THREE_UNPAID), law, date(2026, 8, 1)
        )
        without = stand(matter(THREE_UNPAID), law, date(2026, 8, 1))

        assert (with_firm.status, with_firm.money.owed.value) == (without.status, without.money.owed.value)

    def test_return_since_the_breach_is_what_was_paid_from_that_day_on(self, law: Law) -> None:
        joined = event(Kind.JOINED_FIRM, date(2026, 6, 15), **self.first)
        facts = {**PLAIN, "return": "since_breach"}
        found = Matter("cn-sh", facts, (event(Kind.LEFT, LEFT), month(4), month(5), joined, month(6), month(7)))

        assert stand(found, law, date(2026, 8, 20)).exposure.back.value == Decimal(
            "13800.00"
        )  # 16/30 of June, and July

    def test_of_several_agreed_sums_the_highest_counts_and_the_sum_stands_beside_it(self, law: Law) -> None:
        sums = (
            {"amount": Decimal(500_000)},
            {"multiple": Decimal(5), "of": "total_compensation"},
            {"amount": Decimal(100_000), "for": ("confidentiality",)},
        )
        risk = stand(matter(THREE_UNPAID, damages=sums), law, date(2026, 8, 1)).exposure

        assert risk.damages.value == Decimal("1080000.00")
        assert [view.value for view in risk.damages.views] == [Decimal("1580000.00")]


class TestDecisions:
    ended = event(Kind.RESCINDED, date(2026, 7, 1), how="arbitration")

    def award(self, day: date, **fields: object) -> Event:
        return event(Kind.AWARD_RECEIVED, day, **{"finds": "ended", "ended_on": date(2026, 7, 1), **fields})

    def both(self, law: Law, day: date, *events: Event) -> Status:
        return seen(matter(THREE_UNPAID, self.ended, *events), law, day).status

    def test_an_award_is_not_settled_while_its_last_day_is_a_sunday_moved_to_monday(self, law: Law) -> None:
        award = self.award(date(2026, 10, 10), finds="bound")

        assert self.both(law, date(2026, 10, 26), award) is D
        assert self.both(law, date(2026, 10, 27), award) is B

    def test_an_award_before_the_spring_festival_is_not_settled_within_it(self, law: Law) -> None:
        unpaid = event(Kind.UNPAID, date(2025, 12, 31), by_employer=True)
        award = event(Kind.AWARD_RECEIVED, date(2026, 2, 2), finds="bound")
        found = matter(unpaid, event(Kind.RESCINDED, date(2026, 1, 5)), award, left=date(2025, 9, 30))

        assert seen(found, law, date(2026, 2, 24)).status is D
        assert seen(found, law, date(2026, 2, 25)).status is B

    def test_an_award_for_the_worker_stays_disputed_and_says_that_the_employer_may_have_received_it_later(
        self, law: Law
    ) -> None:
        found = matter(THREE_UNPAID, self.ended, self.award(date(2026, 10, 12)))
        told = [reason.says.en for one in stand(found, law, date(2026, 10, 28)).days for reason in one.because]

        assert any("the employer's run from its own receipt" in says for says in told)

    def test_a_final_award_that_the_worker_takes_to_court_settles_nothing(self, law: Law) -> None:
        sued = event(Kind.COURT_FILED, date(2026, 10, 12), by="worker")

        assert self.both(law, date(2026, 11, 26), self.award(date(2026, 10, 10), finds="bound", final=True), sued) is D
        assert self.both(law, date(2026, 11, 26), self.award(date(2026, 10, 10), final=True), sued) is D

    def test_an_award_lost_stays_disputed_as_long_as_the_worker_can_go_to_court(self, law: Law) -> None:
        lost = self.award(date(2026, 10, 10), finds="bound", final=True)

        assert self.both(law, date(2026, 10, 26), lost) is D
        assert self.both(law, date(2026, 10, 27), lost) is B

    def test_an_award_that_a_judgment_followed_settles_nothing_by_time(self, law: Law) -> None:
        judgment = event(Kind.JUDGMENT_RECEIVED, date(2027, 3, 1), compensation=Decimal(27000))

        assert self.both(law, date(2027, 6, 1), self.award(date(2026, 10, 10)), judgment) is D

    def test_pay_that_stops_after_a_judgment_gives_the_right_to_end_it_anew(self, law: Law) -> None:
        bound = event(Kind.JUDGMENT_RECEIVED, date(2026, 6, 1), finds="bound", final=True)
        unpaid = event(Kind.UNPAID, date(2026, 9, 30), by_employer=True, **{"from": date(2026, 6, 1)})
        found = matter(
            month(4), month(5, came=date(2026, 5, 31)), bound, unpaid, event(Kind.RESCINDED, date(2026, 10, 8))
        )

        assert days(law, found, date(2026, 11, 1))[2:] == [(date(2026, 10, 9), D), (FREE_AGAIN, F)]
        assert [one.point for one in stand(found, law, date(2026, 11, 1)).disputes] == [Point.RESCISSION]


class TestDates:
    def dated(self, position: Position, kind: str) -> list[date]:
        return [one.day for one in position.deadlines if one.kind == kind]

    def test_acceptance_counts_working_days_over_the_spring_festival(self, law: Law) -> None:
        filed = event(Kind.CLAIM_FILED, date(2026, 2, 12), by="worker")
        position = stand(matter(filed, left=date(2025, 9, 30)), law, date(2026, 2, 13))

        assert self.dated(position, "acceptance") == [date(2026, 2, 26)]  # 13, 14 (worked), 24, 25, 26 February

    def test_a_reminder_within_the_year_starts_it_anew_and_one_after_it_does_not(self, law: Law) -> None:
        unpaid = event(Kind.UNPAID, date(2025, 1, 31), by_employer=True)
        found = matter(unpaid, event(Kind.REMINDED, date(2025, 8, 1)), left=date(2024, 6, 30), nc_months=12)

        # July 2024 was out of time on 31 July 2025; 1 August 2026 is a Saturday
        assert self.dated(stand(found, law, date(2026, 5, 1)), "limitation") == [date(2025, 7, 31), date(2026, 8, 3)]

    def test_an_award_is_taken_to_court_in_fifteen_days_that_move_over_a_holiday(self, law: Law) -> None:
        award = event(Kind.AWARD_RECEIVED, date(2026, 2, 2), finds="bound")
        position = stand(matter(award, left=date(2025, 9, 30)), law, date(2026, 2, 18))

        assert self.dated(position, "sue") == [date(2026, 2, 24)]


class TestMoney:
    NONE_AGREED: ClassVar[dict[str, Any]] = {"comp_share": None, "comp_of": None, "comp_stated": False}

    def test_where_none_is_agreed_thirty_in_a_hundred_and_not_below_the_minimum_wage(self, law: Law) -> None:
        found = matter(THREE_UNPAID, place="cn-bj", avg12=Decimal(5000), **self.NONE_AGREED)

        assert stand(found, law, date(2026, 6, 30)).money.monthly.value == Decimal("2540.00")

    def test_in_shenzhen_half_is_due_where_technical_secrets_are_protected(self, law: Law) -> None:
        found = matter(THREE_UNPAID, place="cn-gd-sz", protects_technical_secret=True, **self.NONE_AGREED)

        assert stand(found, law, date(2026, 6, 30)).money.monthly.value == Decimal("15000.00")

    def test_a_share_of_the_basic_wage_counts_the_basic_wage_and_shows_the_other_sum(self, law: Law) -> None:
        found = matter(THREE_UNPAID, comp_of="basic_wage", basic_wage=Decimal(10000))
        monthly = stand(found, law, date(2026, 6, 30)).money.monthly

        assert (monthly.value, [view.value for view in monthly.views]) == (Decimal("3000.00"), [Decimal("9000.00")])

    def test_while_employed_nothing_is_due_and_the_whole_term_lies_ahead(self, law: Law) -> None:
        position = stand(matter(left=date(2027, 1, 31)), law, date(2026, 11, 22))

        assert position.status is E
        assert (position.money.owed.value, position.money.to_come.value) == (Decimal("0.00"), Decimal("216000.00"))

    def test_what_was_paid_ahead_for_the_whole_term_is_no_longer_to_come(self, law: Law) -> None:
        found = matter(paid(FIRST, date(2028, 3, 31), 216000, LEFT), comp_when="at_exit")
        position = stand(found, law, date(2026, 8, 1))

        assert (position.money.owed.value, position.money.to_come.value) == (Decimal("0.00"), Decimal("0.00"))
