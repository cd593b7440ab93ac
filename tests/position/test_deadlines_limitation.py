"""The last day to claim compensation, counted by hand: a year from the day it was due, anew after each turn in time."""

from datetime import date
from typing import Any

import pytest
from tests.position.matters import event, matter, paid

from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case, case_of
from songbang.position.deadlines.limitation import last_day_to_claim, time_to_claim
from songbang.position.deadlines.listed import deadlines
from songbang.position.results import Deadline
from songbang.position.status import Side

LAW = load()
TODAY = date(2026, 11, 22)


def asked(*events: Event, day: date = TODAY, **facts: Any) -> Case:
    return case_of(matter(*events, left=date(2024, 12, 31), **facts), LAW, day)


def named(case: Case, kind: str) -> list[Deadline]:
    return [one for one in deadlines(case) if one.kind == kind]


@pytest.mark.parametrize(
    ("payable", "last"),
    [
        (date(2025, 1, 31), date(2026, 2, 2)),  # a Saturday: the Monday after
        (date(2025, 2, 15), date(2026, 2, 24)),  # the first day of the Spring Festival: the Tuesday after it
        (date(2025, 10, 3), date(2026, 10, 8)),  # National Day: the Thursday after it
        (date(2025, 2, 14), date(2026, 2, 14)),  # a Saturday worked for the Spring Festival stays
        (date(2025, 4, 30), date(2026, 4, 30)),  # a Thursday stays
        (date(2024, 2, 29), date(2025, 2, 28)),  # no such day: the last of the month, a Friday
    ],
)
def test_a_year_from_the_day_it_was_due(payable: date, last: date) -> None:
    assert last_day_to_claim(asked(), payable)[0] == last


def test_a_day_that_moves_says_so_and_what_it_rests_on() -> None:
    found = time_to_claim(asked(), date(2025, 10, 3))

    assert found.last is not None
    assert (found.last.counted, found.last.day) == (date(2026, 10, 3), date(2026, 10, 8))
    assert "cn.procedure.counting" in {one.id for one in found.provisions}
    assert any("2026-10-08" in step.zh for step in found.steps)


def test_a_year_whose_holidays_are_not_announced_is_told() -> None:
    found = time_to_claim(asked(), date(2026, 3, 31))

    assert found.last is not None
    assert (found.last.day, found.last.announced) == (date(2027, 3, 31), False)
    assert any("没有公布" in step.zh for step in found.steps)


@pytest.mark.parametrize(
    ("kind", "anew"),
    [(EventKind.REMINDED, True), (EventKind.COMPLAINED, True), (EventKind.PROMISED, True), (EventKind.REFUSED, False)],
)
def test_a_demand_a_complaint_and_a_promise_start_it_anew(kind: EventKind, anew: bool) -> None:  # noqa: FBT001
    case = asked(event(kind, date(2026, 4, 15)))

    expected = date(2027, 4, 15) if anew else date(2026, 4, 30)
    assert last_day_to_claim(case, date(2025, 4, 30))[0] == expected


def test_a_reminder_on_the_last_day_counts_and_one_a_day_later_does_not() -> None:
    in_time = asked(event(EventKind.REMINDED, date(2026, 4, 30)))
    assert last_day_to_claim(in_time, date(2025, 4, 30))[0] == date(2027, 4, 30)
    late = asked(event(EventKind.REMINDED, date(2026, 5, 1)))
    day, steps = last_day_to_claim(late, date(2025, 4, 30))
    assert day == date(2026, 4, 30)
    assert any("不再重新计算" in step.zh for step in steps)


def test_a_reminder_before_the_pay_was_due_says_nothing_about_it() -> None:
    case = asked(event(EventKind.REMINDED, date(2025, 4, 29)))

    assert last_day_to_claim(case, date(2025, 4, 30))[0] == date(2026, 4, 30)


def test_reminders_follow_on_from_each_other() -> None:
    case = asked(event(EventKind.REMINDED, date(2025, 12, 1)), event(EventKind.REMINDED, date(2026, 11, 3)))

    assert last_day_to_claim(case, date(2025, 1, 31))[0] == date(2027, 11, 3)


def test_the_day_of_a_reminder_told_as_a_fact_counts_too() -> None:
    case = asked(reminded=date(2025, 12, 1))

    assert last_day_to_claim(case, date(2025, 1, 31))[0] == date(2026, 12, 1)


def test_a_promise_after_the_year_takes_the_plea_away_and_is_told() -> None:
    found = time_to_claim(asked(event(EventKind.PROMISED, date(2026, 6, 1))), date(2025, 4, 30))

    assert found.last is not None
    assert found.last.day == date(2026, 4, 30)
    assert "cn.procedure.late_promise" in {one.id for one in found.provisions}


def test_while_a_claim_is_open_the_time_stands_still_and_runs_anew_from_its_end() -> None:
    filed = event(EventKind.CLAIM_FILED, date(2026, 4, 1), by="worker")
    refused = event(EventKind.CLAIM_REFUSED, date(2026, 4, 8), by="worker")

    assert last_day_to_claim(asked(filed), date(2025, 4, 30))[0] is None
    assert last_day_to_claim(asked(filed, refused), date(2025, 4, 30))[0] == date(2027, 4, 8)


def test_after_an_award_a_court_case_keeps_it_open() -> None:
    turns = (
        event(EventKind.CLAIM_FILED, date(2026, 4, 1), by="worker"),
        event(EventKind.AWARD_RECEIVED, date(2026, 6, 1)),
        event(EventKind.COURT_FILED, date(2026, 6, 10), by="employer"),
    )

    assert last_day_to_claim(asked(*turns), date(2025, 4, 30))[0] is None
    ended = event(EventKind.JUDGMENT_RECEIVED, date(2026, 10, 9))
    assert last_day_to_claim(asked(*turns, ended), date(2025, 4, 30))[0] == date(2027, 10, 9)


@pytest.mark.parametrize("by", [{"by": "employer"}, {}])
def test_the_employers_application_is_no_claim_of_the_worker(by: dict[str, object]) -> None:
    filed = event(EventKind.CLAIM_FILED, date(2026, 4, 1), **by)
    court = event(EventKind.COURT_FILED, date(2026, 4, 20), by="employer")

    assert last_day_to_claim(asked(filed, court), date(2025, 4, 30))[0] == date(2026, 4, 30)


def test_before_the_statute_no_day_is_told() -> None:
    assert last_day_to_claim(asked(), date(2007, 6, 30))[0] is None


def test_each_unpaid_month_has_its_own_day_and_months_with_the_same_one_stand_together() -> None:
    came = paid(date(2025, 1, 1), date(2025, 1, 31), 9000)
    case = asked(came, event(EventKind.REMINDED, date(2025, 5, 9)), day=date(2025, 7, 2))
    found = named(case, "limitation")

    # February to April were due by the reminder of 9 May; May and June were not.
    assert [one.day for one in found] == [date(2026, 5, 9), date(2026, 6, 1), date(2026, 6, 30)]
    assert "2025-02-01 – 2025-04-30" in found[0].says.zh
    assert [one.counted for one in found][1] == date(2026, 5, 31)  # a Sunday
    assert all(one.whose is Side.WORKER and one.certain and not one.missing for one in found)
    assert all("cn.procedure.pay_accrual" in {law.id for law in one.provisions} for one in found)


def test_a_month_that_was_paid_has_no_last_day() -> None:
    case = asked(paid(date(2025, 1, 1), date(2025, 6, 30), 54000), day=date(2025, 7, 2))

    assert not named(case, "limitation")


def test_where_nobody_told_what_was_paid_the_days_are_not_certain() -> None:
    found = named(asked(day=date(2025, 3, 5)), "limitation")

    assert [one.day for one in found] == [date(2026, 2, 2), date(2026, 2, 28)]  # the second is worked
    assert all(not one.certain and one.missing == ("paid",) for one in found)


def test_without_a_sum_the_months_still_have_their_days() -> None:
    case = asked(
        event(EventKind.UNPAID, date(2025, 3, 3)), day=date(2025, 3, 5), comp_share=None, comp_of=None, avg12=None
    )

    assert [one.counted for one in named(case, "limitation")] == [date(2026, 1, 31), date(2026, 2, 28)]


def test_the_further_months_after_a_release_have_their_own_day() -> None:
    found = named(asked(event(EventKind.RELEASED, date(2025, 6, 9)), day=date(2025, 6, 20)), "limitation")

    assert [one.day for one in found if "提前解除" in one.says.zh] == [date(2026, 6, 9)]


def test_who_says_to_have_known_later_is_told_both_views() -> None:
    day, steps = last_day_to_claim(asked(unpaid_known=date(2025, 6, 1)), date(2025, 4, 30))

    assert day == date(2026, 4, 30)
    assert any("2025-06-01" in step.zh for step in steps)


def test_a_claim_that_was_refused_after_another_case_was_decided_still_has_its_day() -> None:
    turns = (
        event(EventKind.CLAIM_FILED, date(2025, 5, 6), by="employer"),
        event(EventKind.AWARD_RECEIVED, date(2025, 7, 1)),
        event(EventKind.CLAIM_FILED, date(2025, 7, 8), by="worker"),
        event(EventKind.CLAIM_REFUSED, date(2025, 7, 14), by="worker"),
        event(EventKind.UNPAID, date(2025, 2, 1)),
    )

    assert named(asked(*turns, day=date(2025, 7, 20)), "limitation")[0].day == date(2026, 7, 14)


def test_a_day_that_passed_is_told_with_what_can_still_be_done() -> None:
    case = asked(paid(date(2025, 2, 1), date(2026, 10, 31), 9000 * 21))
    found = named(case, "limitation")

    assert [one.day for one in found] == [date(2026, 2, 2)]
    assert "已经过了" in found[0].do.zh


def test_what_a_decision_dealt_with_is_no_longer_counted() -> None:
    turns = (
        event(EventKind.CLAIM_FILED, date(2025, 7, 1), by="worker"),
        event(EventKind.AWARD_RECEIVED, date(2025, 9, 1)),
    )
    case = asked(*turns, event(EventKind.UNPAID, date(2025, 2, 1)), day=date(2025, 9, 15))

    # January to June were claimed; July and August came later.
    assert [one.counted for one in named(case, "limitation")] == [date(2026, 7, 31), date(2026, 8, 31)]


def test_the_employers_time_runs_from_what_it_knew() -> None:
    told = asked(breach_known=date(2026, 2, 1))
    alleged = asked(event(EventKind.BREACH_ALLEGED, date(2026, 3, 2)))

    found = named(told, "employer_limitation")[0]
    assert (found.day, found.whose, found.certain) == (date(2027, 2, 1), Side.EMPLOYER, True)
    found = named(alleged, "employer_limitation")[0]
    assert (found.day, found.certain, found.missing) == (date(2027, 3, 2), False, ("breach_known",))


def test_the_employers_demand_starts_its_time_anew_and_its_application_ends_the_waiting() -> None:
    demand = event(EventKind.BREACH_ALLEGED, date(2026, 3, 2))
    filed = event(EventKind.CLAIM_FILED, date(2026, 5, 6), by="employer")

    assert named(asked(demand, breach_known=date(2026, 2, 1)), "employer_limitation")[0].day == date(2027, 3, 2)
    assert not named(asked(demand, filed), "employer_limitation")
