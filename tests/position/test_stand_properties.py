"""What holds of every position, whatever is told: no matter is too odd, nothing appears from what nobody told."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from tests.position.matters import DAYS, event, matters, ordered

from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.matter.matter import Matter
from songbang.position.results import Position
from songbang.position.stand import stand
from songbang.position.status import Status
from songbang.position.together import together
from songbang.position.what_if import seen, with_event, with_fact

ONE_DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def law() -> Law:
    return load()


def sums_of(position: Position) -> list[Decimal]:
    money, risk = position.money, position.exposure
    of_money = (money.monthly, money.due, money.owed, money.extra, money.to_come, money.whole)
    figures = (*of_money, risk.damages, risk.back, risk.total, risk.stops)
    values = [one.value for one in figures if one is not None]
    values += [view.value for one in figures if one is not None for view in one.views]
    values += [value for row in money.months for value in (row.due, row.paid, row.owed)]
    values += [value for one in position.exposure_over_time for value in (one.damages, one.back, one.total)]
    values += [one.amount for option in position.options for one in (*option.brings, *option.costs, *option.forgone)]
    return [value for value in (*values, money.paid, money.overpaid) if isinstance(value, Decimal)]


@settings(max_examples=60, deadline=None)
@given(matters(), DAYS)
def test_every_answer_of_a_position_has_its_reason_and_no_sum_is_below_zero(law: Law, found: Matter, day: date) -> None:
    position = stand(found, law, day)

    assert position.days == together(position.readings)
    assert position.status is next(one for one in position.days if one.holds(day)).status
    assert all(
        one.because and all(reason.says.zh and reason.says.en for reason in one.because) for one in position.days
    )
    assert all(one.employer.zh and one.worker.zh and one.settles.zh for one in position.disputes)
    assert all(one.says.zh and one.do.zh for one in position.deadlines)
    assert all(one.says.zh and (one.open or one.why_not) for one in position.options)
    assert all(value >= 0 for value in sums_of(position))
    names = [one.fact.name for one in position.questions]
    assert all(found.facts.get(name) is None and position.facts.get(name) is None for name in names)
    assert len(names) == len(set(names))
    if position.status is Status.FREE and position.exposure.day == day:
        assert position.exposure.total.value == Decimal("0.00")
    for point in position.exposure_over_time:
        assert point.status is not Status.FREE or point.total == 0 or position.facts.get("joined_rival")


@settings(max_examples=40, deadline=None)
@given(matters(), DAYS)
def test_a_flip_told_is_what_comes_out_when_it_is_so(law: Law, found: Matter, day: date) -> None:
    for one in stand(found, law, day).flips:
        if one.fact is not None:
            assert all(seen(with_fact(found, one.fact, value), law, day).status is one.becomes for value in one.value)
        if one.event is not None and one.from_day is not None:
            fields = {"how": "notice"} if one.event is EventKind.RESCINDED else {}
            then = seen(with_event(found, one.event, day, fields), law, day).days
            assert next(days for days in then if days.holds(one.from_day)).status is one.becomes


@settings(max_examples=40, deadline=None)
@given(matters(), DAYS, DAYS)
def test_a_note_changes_nothing_and_the_same_question_has_the_same_answer(
    law: Law, found: Matter, day: date, noted: date
) -> None:
    events = ordered([*found.events, event(EventKind.NOTED, noted, note="电话")])
    one, again = stand(found, law, day), stand(found, law, day)
    with_note = stand(replace(found, events=events), law, day)

    assert one == again
    assert replace(with_note, events=one.events) == one


@settings(max_examples=60, deadline=None)
@given(matters(), DAYS)
def test_without_payments_told_no_right_to_end_appears(law: Law, found: Matter, day: date) -> None:
    silent = {EventKind.PAID, EventKind.UNPAID}
    events = tuple(one for one in found.events if one.kind not in silent)
    position = stand(replace(found, events=events), law, day)

    assert not [one for one in position.deadlines if one.kind == "rescind"]
    assert not [one for one in position.options if one.kind == "remind_and_rescind" and one.open]
    assert not {one.point.value for one in position.disputes} & {"unpaid", "rescission"}
