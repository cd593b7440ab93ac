"""Reports, the end of the restraint, a release, the first day to ask for the end, and the days around leaving."""

from datetime import date
from typing import Any

import pytest
from tests.position.matters import LEFT, event, matter, paid

from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Agreement, Matter, Reporting
from songbang.position.case import Case, case_of
from songbang.position.deadlines.listed import deadlines
from songbang.position.results import Deadline
from songbang.position.status import Side

LAW = load()
MONTHLY = Reporting("month", 5)


def asked(day: date, *events: Event, **facts: Any) -> Case:
    return case_of(matter(*events, **facts), LAW, day)


def reporting(day: date, *events: Event, duty: Reporting, **facts: Any) -> list[Deadline]:
    plain = matter(*events, **facts)
    told = Matter(plain.place, plain.facts, plain.events, agreement=Agreement(reporting=(duty,)))
    return [one for one in deadlines(case_of(told, LAW, day)) if one.kind == "report"]


def named(case: Case, kind: str) -> list[Deadline]:
    return [one for one in deadlines(case) if one.kind == kind]


# left on 31 March 2026, 24 months


def test_monthly_reports_come_from_the_day_on_and_a_year_ahead_at_most() -> None:
    found = reporting(date(2026, 4, 1), duty=MONTHLY)

    assert [one.day for one in found[:2]] == [date(2026, 4, 5), date(2026, 5, 5)]
    assert (len(found), found[-1].day) == (12, date(2027, 3, 5))
    assert all(one.counted == one.day and one.whose is Side.WORKER for one in found)  # an agreed day does not move


def test_reports_end_with_the_restraint() -> None:
    found = reporting(date(2028, 1, 20), event(EventKind.REPORTED, date(2028, 1, 3)), duty=MONTHLY)

    assert [one.day for one in found] == [date(2028, 2, 5), date(2028, 3, 5)]


@pytest.mark.parametrize(
    ("every", "first_two"),
    [
        ("month", [date(2026, 4, 30), date(2026, 5, 31)]),
        ("quarter", [date(2026, 6, 30), date(2026, 9, 30)]),
        ("2 months", [date(2026, 5, 31), date(2026, 7, 31)]),
        ("year", [date(2026, 12, 31)]),
    ],
)
def test_without_a_number_of_days_the_end_of_the_period_is_taken_and_told(every: str, first_two: list[date]) -> None:
    found = reporting(date(2026, 4, 1), duty=Reporting(every))

    assert [one.day for one in found[:2]] == first_two
    assert all(not one.certain and "没有写第几天" in one.steps[0].zh for one in found)


def test_a_report_that_was_sent_is_done_and_only_the_last_missed_one_is_told() -> None:
    sent = event(EventKind.REPORTED, date(2026, 6, 2))
    assert reporting(date(2026, 6, 3), sent, duty=MONTHLY)[0].day == date(2026, 7, 5)

    found = reporting(date(2026, 8, 20), sent, duty=MONTHLY)
    assert [one.day for one in found[:2]] == [date(2026, 8, 5), date(2026, 9, 5)]
    assert "如实" in found[0].do.zh


def test_a_new_job_is_reported_within_its_days() -> None:
    joined = event(EventKind.JOINED_FIRM, date(2026, 5, 6), firm="丙午软件有限公司", competitor=False)
    duty = Reporting(None, 10)

    assert [one.day for one in reporting(date(2026, 5, 8), joined, duty=duty)] == [date(2026, 5, 16)]
    sent = event(EventKind.REPORTED, date(2026, 5, 9))
    assert not reporting(date(2026, 5, 10), joined, sent, duty=duty)
    assert not reporting(date(2026, 5, 8), duty=duty)


def test_an_unknown_period_gives_no_day() -> None:
    assert not reporting(date(2026, 4, 1), duty=Reporting("now and then", 5))
    assert not reporting(date(2026, 4, 1), duty=Reporting("0 months", 5))


def test_nothing_is_to_be_reported_once_released() -> None:
    assert not reporting(date(2026, 9, 1), event(EventKind.RELEASED, date(2026, 6, 1)), duty=MONTHLY)


def test_the_end_and_the_first_free_day() -> None:
    case = asked(date(2026, 5, 1))
    end, free = named(case, "end")[0], named(case, "free")[0]

    assert (end.day, free.day) == (date(2028, 3, 31), date(2028, 4, 1))
    assert "cn.duration.cap" in {law.id for law in end.provisions}


def test_a_release_brings_the_end_forward() -> None:
    case = asked(date(2026, 6, 1), event(EventKind.RELEASED, date(2026, 6, 1)), access_to_secrets=True)

    assert [one.day for one in named(case, "end")] == [date(2026, 6, 1)]


def test_an_end_in_dispute_is_not_certain_and_names_both_days() -> None:
    unpaid = event(EventKind.UNPAID, date(2026, 4, 1), by_employer=True)
    case = asked(date(2026, 8, 10), unpaid, event(EventKind.RESCINDED, date(2026, 8, 3), how="notice"))
    end = named(case, "end")[0]

    assert (end.day, end.certain) == (date(2028, 3, 31), False)
    assert any("2026-08-03" in step.zh for step in end.steps)


def test_agreed_notice_of_release_runs_from_the_release() -> None:
    case = asked(date(2026, 6, 2), event(EventKind.RELEASED, date(2026, 6, 1)), waiver_notice_days=30)

    assert [(one.day, one.certain) for one in named(case, "release_notice")] == [(date(2026, 7, 1), False)]
    assert not named(asked(date(2026, 6, 2), waiver_notice_days=30), "release_notice")


def test_the_first_day_to_ask_for_the_end_is_told_while_it_lies_ahead() -> None:
    unpaid = event(EventKind.UNPAID, date(2026, 4, 1), by_employer=True)

    assert [one.day for one in named(asked(date(2026, 5, 20), unpaid), "rescind")] == [date(2026, 7, 1)]
    assert not named(asked(date(2026, 7, 2), unpaid), "rescind")
    all_paid = paid(date(2026, 4, 1), date(2028, 3, 31), 216_000, day=date(2026, 4, 30))
    assert not named(asked(date(2026, 5, 20), all_paid), "rescind")


@pytest.mark.parametrize(
    ("probation", "last", "missing"),
    [
        (None, date(2026, 2, 9), ("in_probation",)),
        (False, date(2026, 2, 9), ()),
        (True, date(2026, 1, 13), ()),
    ],
)
def test_notice_to_leave(probation: bool | None, last: date, missing: tuple[str, ...]) -> None:  # noqa: FBT001
    facts: dict[str, Any] = {} if probation is None else {"in_probation": probation}
    case = case_of(matter(event(EventKind.RESIGNED, date(2026, 1, 10)), left=None, **facts), LAW, date(2026, 1, 12))
    found = named(case, "resign_notice")

    assert [(one.day, one.missing) for one in found] == [(last, missing)]


def test_once_left_the_notice_is_over() -> None:
    assert not named(asked(LEFT, event(EventKind.RESIGNED, date(2026, 3, 20))), "resign_notice")


def test_the_file_is_transferred_within_fifteen_days() -> None:
    one = named(asked(date(2026, 4, 2)), "leaving_certificate")[0]

    assert (one.day, one.whose) == (date(2026, 4, 15), Side.EMPLOYER)
    assert not named(asked(date(2026, 4, 16)), "leaving_certificate")


def test_the_agreed_notice_that_starts_it() -> None:
    facts = {"activation": "on_notice", "activation_notice_days": 10}
    notice = event(EventKind.NOTICE_RECEIVED, date(2026, 4, 3))

    assert [one.day for one in named(asked(date(2026, 4, 2), **facts), "activation_notice")] == [date(2026, 4, 10)]
    assert not named(asked(date(2026, 4, 4), notice, **facts), "activation_notice")
    missed = named(asked(date(2026, 5, 2), **facts), "activation_notice")[0]
    assert "没有收到通知" in missed.do.zh


def test_without_a_day_of_leaving_there_is_nothing_to_count() -> None:
    assert deadlines(case_of(Matter(), LAW, date(2026, 4, 1))) == ()
