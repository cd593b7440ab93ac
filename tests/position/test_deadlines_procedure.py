"""The days of arbitration and court, counted by hand over weekends and holidays."""

from datetime import date

import pytest
from tests.position.matters import event, matter

from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.position.case import Case, case_of
from songbang.position.deadlines.listed import deadlines
from songbang.position.results import Deadline
from songbang.position.status import Side

LAW = load()
PROCEDURE = {
    *("acceptance", "award", "award_extended", "sue", "sue_refused", "employer_sues", "set_aside", "appeal"),
}


def asked(day: date, *events: Event) -> Case:
    return case_of(matter(*events, left=date(2025, 6, 30)), LAW, day)


def days(case: Case) -> dict[str, Deadline]:
    return {one.kind: one for one in deadlines(case) if one.kind in PROCEDURE}


def test_acceptance_counts_five_working_days_and_tells_the_other_count() -> None:
    found = days(asked(date(2026, 9, 30), event(EventKind.CLAIM_FILED, date(2026, 9, 30), by="worker")))

    # after National Day: 8, 9, 10 (a Saturday that is worked), 12, 13 October
    one = found["acceptance"]
    assert (one.day, one.certain, one.whose) == (date(2026, 10, 13), False, None)
    assert any("2026-10-05" in step.zh for step in one.steps)
    assert "cn.procedure.acceptance_days" in {law.id for law in one.provisions if not law.verified}
    # as if accepted on that day: 45 days, and 15 more
    assert (found["award"].day, found["award"].certain) == (date(2026, 11, 27), False)
    assert found["award_extended"].counted == date(2026, 12, 12)  # a Saturday
    assert found["award_extended"].day == date(2026, 12, 14)


def test_an_award_is_due_forty_five_days_after_acceptance() -> None:
    filed = event(EventKind.CLAIM_FILED, date(2025, 12, 26), by="worker")
    accepted = event(EventKind.CLAIM_ACCEPTED, date(2026, 1, 2))
    found = days(asked(date(2026, 1, 5), filed, accepted))

    assert set(found) == {"award", "award_extended"}
    assert (found["award"].counted, found["award"].day) == (date(2026, 2, 16), date(2026, 2, 24))
    assert (found["award_extended"].day, found["award_extended"].certain) == (date(2026, 3, 3), False)
    assert found["award"].certain


def test_an_overdue_award_opens_the_way_to_court() -> None:
    filed = event(EventKind.CLAIM_FILED, date(2025, 12, 26), by="worker")
    accepted = event(EventKind.CLAIM_ACCEPTED, date(2026, 1, 2))
    found = days(asked(date(2026, 4, 1), filed, accepted))

    assert found["award_extended"].day < date(2026, 4, 1)
    assert "起诉" in found["award_extended"].do.zh


def test_each_sides_application_has_its_own_answer() -> None:
    case = asked(
        date(2026, 1, 13),
        event(EventKind.CLAIM_FILED, date(2026, 1, 5), by="worker"),
        event(EventKind.CLAIM_ACCEPTED, date(2026, 1, 7), by="worker"),
        event(EventKind.CLAIM_FILED, date(2026, 1, 12), by="employer"),
    )

    assert [one.day for one in deadlines(case) if one.kind == "acceptance"] == [date(2026, 1, 19)]
    assert len([one for one in deadlines(case) if one.kind == "award" and one.certain]) == 1


def test_a_refusal_leads_to_court_and_the_statute_names_no_days() -> None:
    filed = event(EventKind.CLAIM_FILED, date(2026, 3, 2), by="worker")
    refused = event(EventKind.CLAIM_REFUSED, date(2026, 3, 6))
    found = days(asked(date(2026, 3, 7), filed, refused))

    assert set(found) == {"sue_refused"}
    assert (found["sue_refused"].counted, found["sue_refused"].day) == (date(2026, 3, 21), date(2026, 3, 23))
    assert not found["sue_refused"].certain


def test_an_award_is_sued_within_fifteen_days_of_receipt() -> None:
    found = days(asked(date(2026, 9, 21), event(EventKind.AWARD_RECEIVED, date(2026, 9, 20), final=False)))

    assert (found["sue"].counted, found["sue"].day) == (date(2026, 10, 5), date(2026, 10, 8))
    assert (found["sue"].whose, found["sue"].certain) == (Side.WORKER, True)
    assert (found["employer_sues"].day, found["employer_sues"].certain) == (date(2026, 10, 8), False)
    assert "set_aside" not in found


def test_a_final_award_can_only_be_set_aside_by_the_employer() -> None:
    found = days(asked(date(2026, 9, 7), event(EventKind.AWARD_RECEIVED, date(2026, 9, 4), final=True)))

    assert (found["sue"].counted, found["sue"].day) == (date(2026, 9, 19), date(2026, 9, 20))  # a Sunday worked
    assert (found["set_aside"].counted, found["set_aside"].day) == (date(2026, 10, 4), date(2026, 10, 8))
    assert "employer_sues" not in found


def test_where_it_is_not_told_whether_it_is_final_the_shorter_time_stands_and_the_fact_is_named() -> None:
    one = days(asked(date(2026, 9, 7), event(EventKind.AWARD_RECEIVED, date(2026, 9, 4))))["employer_sues"]

    assert (one.day, one.missing) == (date(2026, 9, 20), ("claim_item",))
    assert any("2026-10-08" in step.zh for step in one.steps)


@pytest.mark.parametrize(("by", "left_over"), [("worker", "employer_sues"), ("employer", "sue")])
def test_who_has_sued_needs_not_sue_again(by: str, left_over: str) -> None:
    award = event(EventKind.AWARD_RECEIVED, date(2026, 9, 4), final=False)
    found = days(asked(date(2026, 9, 12), award, event(EventKind.COURT_FILED, date(2026, 9, 11), by=by)))

    assert set(found) == {left_over}


def test_where_it_is_not_told_who_sued_the_day_stays_and_says_so() -> None:
    award = event(EventKind.AWARD_RECEIVED, date(2026, 9, 4), final=False)
    found = days(asked(date(2026, 9, 12), award, event(EventKind.COURT_FILED, date(2026, 9, 11))))

    assert not found["sue"].certain
    assert any("没有写是谁" in step.zh for step in found["sue"].steps)


def test_a_first_judgment_is_appealed_within_fifteen_days() -> None:
    found = days(asked(date(2026, 2, 2), event(EventKind.JUDGMENT_RECEIVED, date(2026, 1, 31), instance=1)))

    assert (found["appeal"].counted, found["appeal"].day) == (date(2026, 2, 15), date(2026, 2, 24))
    assert found["appeal"].certain


@pytest.mark.parametrize("told", [{"instance": 2}, {"final": True}, {"instance": 1, "final": True}])
def test_a_last_judgment_has_no_appeal(told: dict[str, object]) -> None:
    assert not days(asked(date(2026, 2, 2), event(EventKind.JUDGMENT_RECEIVED, date(2026, 1, 31), **told)))


def test_a_missed_day_is_told_calmly_with_what_is_left() -> None:
    one = days(asked(date(2026, 11, 22), event(EventKind.AWARD_RECEIVED, date(2026, 9, 4), final=False)))["sue"]

    assert one.day < date(2026, 11, 22)
    assert "顺延" in one.do.zh
    assert "cn.procedure.late_excuse" in {law.id for law in one.provisions}


def test_a_day_in_a_year_that_is_not_announced_is_left_as_counted() -> None:
    one = days(asked(date(2026, 12, 25), event(EventKind.AWARD_RECEIVED, date(2026, 12, 24), final=False)))["sue"]

    assert (one.day, one.counted, one.announced) == (date(2027, 1, 8), date(2027, 1, 8), False)


def test_acceptance_over_a_year_that_is_not_announced_counts_days() -> None:
    one = days(asked(date(2026, 12, 31), event(EventKind.CLAIM_FILED, date(2026, 12, 30))))["acceptance"]

    assert (one.day, one.announced) == (date(2027, 1, 4), False)
