"""The compensation of a matter by what was known on a day: due, paid, owed, month by month, and what is not known."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.position.matters import LEFT, event, matter, paid

from songbang.answers.results import View
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.money import money, owed_on
from songbang.position.results import Money, MonthMoney

ZERO = Decimal(0)
MONTH = Decimal("9000.00")
JULY_END = date(2026, 7, 31)


def told(one: Matter, day: date = JULY_END) -> Money:
    return money(case_of(one, load(), day))


def came(amount: int, day: date, **fields: object) -> Event:
    return event(EventKind.PAID, day, amount=Decimal(amount), **fields)


def past(found: Money) -> list[MonthMoney]:
    return [one for one in found.months if not one.after]


def of(found: Money, year: int, month: int) -> MonthMoney:
    return next(one for one in found.months if (one.first.year, one.first.month) == (year, month))


def said(found: Money) -> str:
    return " ".join(step.en for step in found.owed.steps)


def views(found: Money) -> set[object]:
    return {view.value for view in found.owed.views}


def test_four_months_of_which_two_were_paid() -> None:
    april, may = (paid(date(2026, month, 1), date(2026, month, 30), 9000) for month in (4, 5))
    found = told(matter(april, may))

    assert [(one.due, one.paid, one.owed) for one in past(found)] == [
        *((MONTH, MONTH, 0), (MONTH, MONTH, 0)),
        *((MONTH, 0, MONTH), (MONTH, 0, MONTH)),
    ]
    assert (found.due.value, found.paid, found.owed.value) == (4 * MONTH, 2 * MONTH, 2 * MONTH)
    assert found.whole.value == 24 * MONTH
    assert found.to_come.value == 20 * MONTH
    assert found.monthly.value == MONTH
    assert found.missing == ()


def test_a_payment_that_names_no_month_goes_to_the_oldest_and_it_is_said() -> None:
    found = told(matter(came(9000, date(2026, 6, 10)), came(4000, date(2026, 7, 10))))

    assert [one.paid for one in past(found)] == [9000, 4000, 0, 0]
    assert found.owed.value == Decimal("23000.00")
    assert "2026-04-01 to 2026-04-30: 9,000" in said(found)
    assert "2026-05-01 to 2026-05-31: 4,000" in said(found)
    assert "cn.compensation.oldest_first" in {one.id for one in found.owed.provisions}


def test_one_payment_may_fill_several_months_and_run_ahead() -> None:
    found = told(matter(came(40000, date(2026, 5, 10))))

    assert [one.paid for one in past(found)] == [MONTH] * 4
    assert of(found, 2026, 8).paid == Decimal(4000)
    assert of(found, 2026, 8).owed == 0
    assert (found.owed.value, found.overpaid) == (ZERO, ZERO)


def test_what_names_its_month_stays_there_and_the_rest_fills_around_it() -> None:
    june = paid(date(2026, 6, 1), date(2026, 6, 30), 9000)
    found = told(matter(june, came(9000, date(2026, 7, 10)), came(9000, date(2026, 7, 11))))

    assert [one.owed for one in past(found)] == [0, 0, 0, MONTH]


def test_a_payment_may_say_from_when_on_it_counts() -> None:
    found = told(matter(came(9000, date(2026, 7, 10), **{"from": date(2026, 6, 1)})))

    assert [one.owed for one in past(found)] == [MONTH, MONTH, 0, MONTH]


def test_what_was_paid_beyond_one_month_counts_for_the_oldest_that_is_owed() -> None:
    june = paid(date(2026, 6, 1), date(2026, 6, 30), 12000)
    found = told(matter(june))

    assert [one.owed for one in past(found)] == [Decimal(6000), MONTH, 0, MONTH]
    assert "3,000" in of(found, 2026, 4).step.en
    assert found.owed.value == sum(one.owed for one in past(found))


def test_what_was_paid_beyond_all_that_falls_due_is_told_as_overpaid() -> None:
    released = event(EventKind.RELEASED, date(2026, 5, 31))
    found = told(matter(came(30000, date(2026, 5, 1)), released))

    assert (found.owed.value, found.overpaid) == (ZERO, Decimal(12000))
    assert found.extra.value == 3 * MONTH
    assert "beyond the whole term: 12,000" in said(found)


def test_where_nobody_told_what_was_paid_only_what_is_due_is_known() -> None:
    found = told(matter())

    assert (found.paid, found.owed.value) == (None, None)
    assert "paid" in found.missing
    assert found.due.value == 4 * MONTH
    assert all(not one.known and one.owed == 0 for one in found.months)
    assert owed_on(case_of(matter(), load(), JULY_END)) is None


def test_where_only_the_later_months_are_told_to_be_missing_these_are_a_view() -> None:
    found = told(matter(event(EventKind.UNPAID, date(2026, 7, 31), **{"from": date(2026, 7, 1)})))

    assert found.owed.value is None
    assert [view.value for view in found.owed.views] == [MONTH]


def test_the_day_of_payment_is_the_end_of_the_month_and_it_is_said_to_be_our_reading() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT)), date(2026, 6, 15))

    assert [one.payable for one in found.months[:4]] == [
        *(date(2026, 4, 30), date(2026, 5, 31)),
        *(date(2026, 6, 30), date(2026, 6, 30)),
    ]
    assert "our reading" in said(found)


@pytest.mark.parametrize(("when", "day"), [("at_exit", LEFT), ("at_end", date(2028, 3, 31))])
def test_a_day_of_payment_that_is_agreed_counts(when: str, day: date) -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), comp_when=when))

    assert {one.payable for one in found.months} == {day}
    assert str(day) in said(found)


def test_every_month_owed_has_its_own_last_day_to_claim() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT)))

    lasts = [one.late for one in past(found)]
    assert all(last is not None for last in lasts)
    assert lasts == sorted(lasts, key=str)
    assert len(set(lasts)) == len(lasts)
    assert all(one.late is None for one in found.months if one.after)


def test_months_after_the_day_are_told_apart() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT)), date(2026, 5, 20))

    assert [(one.first, one.last, one.after) for one in found.months[:3]] == [
        (date(2026, 4, 1), date(2026, 4, 30), False),
        (date(2026, 5, 1), date(2026, 5, 20), False),
        (date(2026, 5, 21), date(2026, 5, 31), True),
    ]
    assert found.months[-1].last == date(2028, 3, 31)
    assert found.due.value == sum(one.due for one in past(found))


def test_nothing_is_due_for_the_time_at_a_competitor() -> None:
    joined = event(EventKind.JOINED_FIRM, date(2026, 6, 1), firm="乙巳网络", competitor=True)
    found = told(matter(event(EventKind.UNPAID, LEFT), joined))

    assert (found.due.value, found.owed.value) == (2 * MONTH, 2 * MONTH)
    assert found.to_come.value == 0
    assert not [one for one in found.months if one.last >= date(2026, 6, 1)]


def test_a_firm_that_is_no_competitor_changes_nothing() -> None:
    joined = event(EventKind.JOINED_FIRM, date(2026, 6, 1), firm="丙午商贸", competitor=False)

    assert told(matter(event(EventKind.UNPAID, LEFT), joined)).owed.value == 4 * MONTH


def test_a_notice_to_end_it_that_came_too_early_shows_both_sums() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), event(EventKind.RESCINDED, date(2026, 5, 31))))

    assert found.owed.value == 4 * MONTH
    assert 2 * MONTH in views(found)


def test_a_notice_to_end_it_after_three_months_stops_the_pay_and_shows_the_other_reading() -> None:
    unpaid = event(EventKind.UNPAID, LEFT, by_employer=True)
    found = told(matter(unpaid, event(EventKind.RESCINDED, date(2026, 7, 15))))

    assert found.owed.value == Decimal("31354.84")
    assert 4 * MONTH in views(found)
    assert found.months[-1].last == date(2026, 7, 15)
    assert (found.to_come.value, [view.value for view in found.to_come.views]) == (ZERO, [20 * MONTH])


def test_a_notice_counts_as_too_early_where_nobody_told_what_was_paid() -> None:
    found = told(matter(event(EventKind.RESCINDED, date(2026, 7, 15))))

    assert found.owed.value is None
    assert found.due.value == 4 * MONTH
    assert Decimal("31354.84") in [view.value for view in found.due.views]


def test_a_restraint_that_the_employer_never_started_shows_that_nothing_may_be_due() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), activation="on_notice"))

    assert found.owed.value == 4 * MONTH
    assert 0 in views(found)
    assert 0 in {view.value for view in found.due.views}


def test_a_judgment_that_is_final_ends_the_pay() -> None:
    ended = event(EventKind.JUDGMENT_RECEIVED, date(2026, 7, 1), finds="ended", ended_on=date(2026, 5, 31), instance=2)
    found = told(matter(event(EventKind.UNPAID, LEFT), ended))

    assert found.owed.value == 2 * MONTH
    assert found.to_come.value == 0


def test_where_it_was_held_never_to_take_effect_the_pay_for_the_time_kept_is_open() -> None:
    held = event(EventKind.JUDGMENT_RECEIVED, date(2026, 6, 30), finds="not_effective", instance=2)
    found = told(matter(event(EventKind.UNPAID, LEFT), held))

    assert found.owed.value == 3 * MONTH
    assert 0 in views(found)


def test_an_award_that_is_not_final_is_another_reading() -> None:
    award = event(EventKind.AWARD_RECEIVED, date(2026, 7, 25), finds="ended", ended_on=date(2026, 5, 31))
    found = told(matter(event(EventKind.UNPAID, LEFT), award))

    assert found.owed.value == 4 * MONTH
    assert 2 * MONTH in views(found)
    assert 0 in {view.value for view in found.to_come.views}


def test_a_final_judgment_that_holds_you_bound_undoes_your_own_notice() -> None:
    unpaid = event(EventKind.UNPAID, LEFT, by_employer=True)
    bound = event(EventKind.JUDGMENT_RECEIVED, date(2026, 7, 30), finds="bound", instance=2)
    found = told(matter(unpaid, event(EventKind.RESCINDED, date(2026, 7, 15)), bound))

    assert found.owed.value == 4 * MONTH
    assert found.to_come.value == 20 * MONTH


def test_without_a_day_of_leaving_the_months_are_not_known() -> None:
    found = told(matter(left=None))

    assert (found.months, found.due.value, found.owed.value) == ((), None, None)
    assert {"left", "paid"} <= set(found.missing)
    assert found.monthly.value == MONTH
    assert found.whole.value == 24 * MONTH


def test_who_is_still_employed_is_owed_nothing_yet() -> None:
    case = case_of(matter(left=None, employed=True), load(), JULY_END)
    found = money(case)

    assert (found.due.value, found.owed.value, owed_on(case)) == (ZERO, ZERO, ZERO)
    assert found.to_come.value is None


def test_without_the_agreed_months_what_is_to_come_is_told_as_the_most() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), nc_months=None))

    assert found.to_come.value is None
    assert [view.value for view in found.to_come.views] == [20 * MONTH]
    assert found.owed.value == 4 * MONTH
    assert "not known" in said(found)
    assert "nc_months" in found.missing


def test_where_the_papers_name_no_term_the_longest_one_counts() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), nc_months=None, nc_term_stated=False))

    assert found.to_come.value == 20 * MONTH
    assert "not known" not in said(found)


def test_where_nobody_told_whether_pay_is_agreed_the_sum_of_the_law_is_a_view() -> None:
    one = matter(event(EventKind.UNPAID, LEFT), comp_share=None, comp_of=None)
    found, none_agreed = told(one), told(replace(one, facts={**one.facts, "comp_stated": False}))

    assert (found.monthly.value, found.due.value, found.owed.value) == (None, None, None)
    assert "comp_stated" in found.missing
    assert MONTH in {view.value for view in found.monthly.views}
    assert 4 * MONTH in views(found)
    assert 24 * MONTH in {view.value for view in found.whole.views}
    assert none_agreed.owed.value == 4 * MONTH


def test_payments_without_a_month_stay_unplaced_where_what_a_month_is_paid_is_not_known() -> None:
    found = told(matter(came(9000, date(2026, 5, 10)), avg12=None))

    assert "what a month is paid is not known" in said(found)
    assert (found.paid, found.months) == (Decimal(9000), ())


def test_such_a_payment_is_taken_as_made_for_the_time_until_it_came() -> None:
    one = matter(came(9000, date(2026, 5, 10)), avg12=None)
    case = case_of(one, load(), date(2026, 9, 1))
    as_fact = case_of(matter(avg12=None, paid=({"amount": Decimal(9000)},)), load(), date(2026, 9, 1))

    assert case.facts["paid"] == ({"from": date(2026, 4, 1), "to": date(2026, 5, 10), "amount": Decimal(9000)},)
    assert as_fact.facts["paid"] == ({"from": date(2026, 4, 1), "to": date(2028, 3, 31), "amount": Decimal(9000)},)


def test_without_the_wage_no_sum_is_made_up() -> None:
    one = matter(event(EventKind.UNPAID, LEFT), came(5000, date(2026, 5, 10)), avg12=None)
    found = told(one)

    assert (found.due.value, found.owed.value, found.whole.value) == (None, None, None)
    assert "avg12" in found.missing
    assert (found.paid, found.overpaid) == (Decimal(5000), ZERO)


def test_a_release_before_the_last_day_leaves_nothing_due_and_nothing_extra() -> None:
    found = told(matter(event(EventKind.RELEASED, date(2026, 3, 20))))

    assert (found.due.value, found.owed.value, found.extra.value) == (ZERO, ZERO, ZERO)


def test_a_later_event_does_not_count() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT), came(9000, JULY_END + timedelta(days=1))))

    assert (found.paid, found.owed.value) == (ZERO, 4 * MONTH)


def test_other_readings_of_the_part_of_a_month_are_kept() -> None:
    found = told(matter(event(EventKind.UNPAID, LEFT)), date(2026, 5, 20))

    assert any(isinstance(view, View) and "paid days" in view.says.en for view in found.owed.views)
