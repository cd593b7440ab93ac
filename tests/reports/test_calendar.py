"""The calendar file: other programs read it whole, it names nobody, and importing it again doubles nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import icalendar
import ics
import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.words import Words
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Agreement, Firm, Matter, Party, Reporting
from songbang.position.case import case_of
from songbang.position.deadlines import claims, commission, court, leaving, reporting, term
from songbang.position.deadlines.listed import deadlines
from songbang.position.results import Deadline
from songbang.reports.calendar_file import calendar
from songbang.reports.calendar_words import TITLES, title
from songbang.reports.script import LANGUAGES, tell

LAW = load()
DAY = date(2026, 9, 22)
MADE = datetime(2026, 9, 22, 8, 30, tzinfo=UTC)
NAMES = ("林某", "甲辰科技有限公司", "乙巳网络有限公司", "丙午软件有限公司")
KINDS = {
    *(claims.LIMITATION, claims.EMPLOYER_LIMITATION, commission.ACCEPTANCE, commission.AWARD, commission.EXTENDED),
    *(court.SUE, court.SUE_REFUSED, court.EMPLOYER_SUES, court.SET_ASIDE, court.APPEAL, reporting.REPORT),
    *(term.END, term.FREE, term.RELEASE_NOTICE, term.RESCIND),
    *(leaving.RESIGN, leaving.CERTIFICATE, leaving.ACTIVATION),
}


def found() -> tuple[Deadline, ...]:
    events = (
        Event(EventKind.LEFT, date(2026, 3, 31), {"ended_by": "worker"}),
        Event(EventKind.UNPAID, date(2026, 5, 1), {"by_employer": True}),
        Event(EventKind.JOINED_FIRM, date(2026, 6, 1), {"firm": NAMES[3], "competitor": False}),
        Event(EventKind.BREACH_ALLEGED, date(2026, 9, 1)),
        Event(EventKind.AWARD_RECEIVED, date(2026, 9, 20)),
    )
    agreement = Agreement(competitors=(Firm(NAMES[2]),), reporting=(Reporting("month", 5), Reporting(None, 10)))
    facts = {"nc_months": 24, "activation": "on_notice", "activation_notice_days": 7}
    told = Matter("cn-sh", facts, events, person=Party(NAMES[0]), employer=Party(NAMES[1]), agreement=agreement)
    return deadlines(case_of(told, LAW, DAY))


def read(made: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(made).walk("VEVENT"))


def dates(days: Iterable[Any]) -> list[date]:
    return sorted(one["DTSTART"].dt for one in days)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_reads_back_whole(lang: str) -> None:
    told = found()
    events = read(calendar(told, lang, MADE))

    assert len(told) > 10
    assert dates(events) == [one.day for one in told]
    assert sorted(str(one["SUMMARY"]) for one in events) == sorted(tell(title(one), lang) for one in told)
    for one in events:
        assert one["DTEND"].dt - one["DTSTART"].dt == timedelta(days=1)
        assert one["DTSTART"].params["VALUE"] == "DATE"
        assert one["DTSTAMP"].dt == MADE
        assert one["CLASS"] == "PRIVATE"
        assert not one.errors


@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_reader_sees_the_same(lang: str) -> None:
    told = found()
    events = ics.Calendar(calendar(told, lang, MADE).decode()).events

    assert sorted(one.begin.date() for one in events) == [one.day for one in told]
    assert all(one.all_day and one.duration == timedelta(days=1) for one in events)
    assert {one.name for one in events} == {tell(title(one), lang) for one in told}
    assert all(len(one.alarms) == (0 if one.begin.date() < DAY else 2) for one in events)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_lines_are_folded_as_the_standard_asks(lang: str) -> None:
    made = calendar(found(), lang, MADE)

    assert made.endswith(b"END:VCALENDAR\r\n")
    assert made.count(b"\n") == made.count(b"\r\n") == made.count(b"\r")
    for line in made.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no sign is cut in two


def test_a_newer_file_keeps_the_ids_whatever_its_language() -> None:
    told = found()
    first = {str(one["UID"]) for one in read(calendar(told, "zh", MADE))}
    again = {str(one["UID"]) for one in read(calendar(told, "en", MADE + timedelta(days=30)))}

    assert first == again
    assert len(first) == len(told)


def test_the_same_date_told_twice_stands_once() -> None:
    told = found()

    assert calendar((*told, *told), "zh", MADE) == calendar(told, "zh", MADE)


def test_a_reminder_comes_a_week_and_a_day_before_in_the_morning() -> None:
    event = next(one for one in read(calendar(found(), "zh", MADE)) if one["DTSTART"].dt == date(2026, 10, 8))
    day = datetime(2026, 10, 8)  # noqa: DTZ001 - a day of the calendar, wherever one is
    rings = [day + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]

    assert rings == [datetime(2026, 10, 1, 9), datetime(2026, 10, 7, 9)]  # noqa: DTZ001


def test_the_time_of_making_is_told_in_universal_time() -> None:
    shanghai = MADE.astimezone(timezone(timedelta(hours=8)))

    assert calendar(found(), "zh", shanghai) == calendar(found(), "zh", MADE)
    assert b"DTSTAMP:20260922T083000Z" in calendar(found(), "zh", MADE.replace(tzinfo=None, microsecond=7))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_names_nobody(lang: str) -> None:
    made = calendar(found(), lang, MADE).replace(b"\r\n ", b"").decode()

    assert not [name for name in NAMES if name in made]


def test_it_says_how_a_day_was_counted_and_what_it_rests_on() -> None:
    event = next(one for one in read(calendar(found(), "zh", MADE)) if "起诉的最后一天" in one["SUMMARY"])

    assert "2026-10-05" in event["DESCRIPTION"]
    assert "第 50 条" in event["DESCRIPTION"]


def test_every_kind_of_date_has_a_short_calm_title() -> None:
    assert set(TITLES) == KINDS
    for words in TITLES.values():
        assert len(words.zh) <= 20
        assert len(words.en) <= 50
        assert not set("！!？?") & set(words.zh + words.en)


def test_no_dates_make_an_empty_calendar() -> None:
    assert read(calendar((), "en", MADE)) == []


@given(st.text(), st.text(), st.dates(date(1990, 1, 1), date.max))
def test_any_words_and_any_day_survive(says: str, do: str, day: date) -> None:
    plain = "".join(sign for sign in says + do if sign.isprintable())
    one = replace(found()[0], day=day, says=Words(plain, plain), do=Words(plain, plain))
    event = read(calendar([one], "zh", MADE))[0]

    assert event["DTSTART"].dt == day
    assert str(event["DESCRIPTION"]).startswith(f"{plain}\n{plain}")
