"""What holds for the days of every matter, whatever happened in it."""

from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.position.matters import DAYS, event, events, matter

from songbang.basis.facts import FACTS
from songbang.law.read import load
from songbang.law.working_days import is_working_day
from songbang.matter.event import EventKind
from songbang.matter.matter import Agreement, Matter, Reporting
from songbang.position.case import case_of
from songbang.position.deadlines.limitation import last_day_to_claim
from songbang.position.deadlines.listed import deadlines

LAW = load()
CONTRACTUAL = {"report", "release_notice", "activation_notice"}
REPORTS = st.builds(
    Reporting, st.sampled_from([None, "month", "quarter", "year", "2 months"]), st.none() | st.integers(0, 60)
)
MATTERS = st.builds(
    lambda told, duties: replace(matter(*told), agreement=Agreement(reporting=tuple(duties))),
    st.lists(events(), max_size=12),
    st.lists(REPORTS, max_size=2),
)
FEW = (date(2026, 3, 31), date(2026, 6, 1), date(2026, 9, 4), date(2026, 9, 20), date(2027, 2, 1))
CLAIM_ENDS = {EventKind.CLAIM_FILED, EventKind.COURT_FILED}


@settings(max_examples=120, deadline=None)
@given(MATTERS, DAYS)
def test_each_day_has_its_reasons_and_stands_in_order(told: Matter, day: date) -> None:
    found = deadlines(case_of(told, LAW, day))

    assert [one.day for one in found] == sorted(one.day for one in found)
    for one in found:
        assert one.provisions or one.kind in CONTRACTUAL
        assert one.steps
        assert set(one.missing) <= set(FACTS)
        assert one.counted is not None
        assert one.counted <= one.day
        if one.counted != one.day:
            assert is_working_day(one.day)
        for words in (one.says, one.do, *one.steps):
            assert words.zh
            assert words.en
            assert not set("！!{}") & set(words.zh + words.en)


@settings(max_examples=60, deadline=None)
@given(MATTERS, DAYS, st.randoms())
def test_events_of_one_day_may_stand_in_any_order(told: Matter, day: date, shuffle: Random) -> None:
    few = [replace(one, day=FEW[one.day.toordinal() % len(FEW)]) for one in told.events]
    told = replace(told, events=tuple(sorted(few, key=lambda one: (one.day, one.kind, one.order))))
    shuffle.shuffle(few)
    by_day = replace(told, events=tuple(sorted(few, key=lambda one: one.day)))

    assert deadlines(case_of(by_day, LAW, day)) == deadlines(case_of(told, LAW, day))


@settings(max_examples=120, deadline=None)
@given(MATTERS, DAYS, DAYS)
def test_one_more_demand_never_brings_the_last_day_earlier(told: Matter, payable: date, demand: date) -> None:
    quiet = replace(told, events=tuple(one for one in told.events if one.kind not in CLAIM_ENDS))
    more = replace(quiet, events=(*quiet.events, event(EventKind.REMINDED, demand)))
    day = date(2029, 6, 1)

    before = last_day_to_claim(case_of(quiet, LAW, day), payable)[0]
    after = last_day_to_claim(case_of(more, LAW, day), payable)[0]
    assert before is not None
    assert after is not None
    assert payable < before <= after


@settings(max_examples=80, deadline=None)
@given(DAYS, DAYS)
def test_a_later_reminder_instead_never_brings_it_earlier(payable: date, demand: date) -> None:
    last = last_day_to_claim(case_of(matter(), LAW, date(2029, 6, 1)), payable)[0]
    assert last is not None
    first, later = sorted((payable, max(payable, min(demand, last))))
    days = [
        last_day_to_claim(case_of(matter(event(EventKind.REMINDED, day)), LAW, date(2031, 1, 1)), payable)[0]
        for day in (first, later)
    ]
    assert days[0] is not None
    assert days[1] is not None
    assert days[0] <= days[1]


@settings(max_examples=60, deadline=None)
@given(MATTERS, DAYS)
def test_nothing_that_happens_later_is_known_before(told: Matter, day: date) -> None:
    planned = EventKind.LEFT  # a day of leaving that lies ahead is known
    known = replace(told, events=tuple(one for one in told.events if one.day <= day or one.kind is planned))

    assert [one for one in deadlines(case_of(known, LAW, day)) if one.kind in {"sue", "appeal", "limitation"}] == [
        one for one in deadlines(case_of(told, LAW, day)) if one.kind in {"sue", "appeal", "limitation"}
    ]
