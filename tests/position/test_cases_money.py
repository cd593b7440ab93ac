"""Every reported case of high or medium confidence as a matter: money and exposure to the cent, as reported."""

from datetime import date
from decimal import Decimal

import pytest
from tests.position.cases_as_matters import Recast, paid_in_all, recast

from songbang.answers.figures.restraint import Restraint
from songbang.answers.results import Figure
from songbang.law.cases import load_cases
from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.position.case import Case, case_of
from songbang.position.exposure import exposure
from songbang.position.kept_until import kept
from songbang.position.money import money, owed_on
from songbang.position.results import Exposure, Money
from songbang.position.status import Status

CASES = recast()
OF_MONEY = {"monthly_due": "monthly", "arrears": "owed", "total_compensation": "whole", "extra_months": "extra"}
OF_EXPOSURE = {"damages_contract": "damages", "damages_ratio": "ratio", "return_amount": "back"}
ELSEWHERE = {"end_of_restraint", "earliest_rescission", "due_by_month", "remaining"}
"""Figures of a case that are days, or that are compared as a whole below."""


def case_for(told: Recast) -> Case:
    return case_of(told.matter, load(), told.day)


def exposed(told: Recast) -> Exposure:
    """The exposure while bound: a case is decided after the end, the breach was before it."""
    case = case_for(told)
    found = case.restraint
    day = min(told.day, found.last) if isinstance(found, Restraint) else told.day
    return exposure(case, day, Status.BOUND)


@pytest.mark.parametrize("told", CASES, ids=lambda one: one.id)
def test_the_money_is_as_reported(told: Recast) -> None:
    found = money(case_for(told))
    wanted = {name: Decimal(told.figures[name]) for name in OF_MONEY if name in told.figures}

    assert {name: value_of(found, OF_MONEY[name]) for name in wanted} == wanted


@pytest.mark.parametrize("told", CASES, ids=lambda one: one.id)
def test_the_exposure_is_as_reported(told: Recast) -> None:
    found = exposed(told)
    wanted = {name: Decimal(told.figures[name]) for name in OF_EXPOSURE if name in told.figures}

    assert {name: value_of(found, OF_EXPOSURE[name]) for name in wanted} == wanted


def value_of(found: Money | Exposure, name: str) -> object:
    figure = getattr(found, name)
    assert isinstance(figure, Figure)
    return figure.value


def test_no_figure_of_a_case_is_passed_over() -> None:
    named = {name for told in CASES for name in told.figures}

    assert named <= {*OF_MONEY, *OF_EXPOSURE, *ELSEWHERE}
    assert {*OF_MONEY, *OF_EXPOSURE} <= named
    assert len({told.id for told in CASES}) >= 45


@pytest.mark.parametrize("told", CASES, ids=lambda one: one.id)
def test_the_months_of_a_case_add_up_and_nothing_is_below_zero(told: Recast) -> None:
    case = case_for(told)
    found = money(case)
    past = [one for one in found.months if not one.after]

    assert all(one.due >= 0 and one.owed >= 0 and one.paid >= 0 for one in found.months)
    assert found.overpaid >= 0
    if isinstance(found.due.value, Decimal) and found.months:
        assert sum(one.due for one in past) == found.due.value
        assert sum(one.owed for one in past) == found.owed.value
        assert found.paid == paid_in_all(told.matter)
        assert found.owed.value == owed_on(case)


@pytest.mark.parametrize("told", CASES, ids=lambda one: one.id)
def test_what_happened_is_told_as_events(told: Recast) -> None:
    days = {name for name, value in told.facts.items() if isinstance(value, date)}

    assert not days & set(told.matter.facts) - {"performed_until", "unpaid_known", "breach_known"}
    assert list(told.matter.events) == sorted(told.matter.events, key=lambda one: (one.day, one.order, one.kind.value))


def test_a_restraint_held_ended_is_paid_to_that_day_and_the_other_reading_stands_beside_it() -> None:
    told = next(one for one in CASES if one.id == "sh-su")
    case = case_for(told)
    found = money(case)

    assert isinstance(case.restraint, Restraint)
    assert kept(case, case.restraint).found.last == date(2022, 10, 10)
    assert max(one.last for one in found.months) == date(2022, 10, 10)
    assert [view.value for view in found.owed.views] == [Decimal("162000.00")]


def test_a_restraint_that_may_never_have_begun_shows_both_sums() -> None:
    found = money(case_for(next(one for one in CASES if one.id == "bj-shunyi")))

    assert found.owed.value == Decimal("30000.00")
    assert Decimal("0.00") in [view.value for view in found.owed.views]


def test_sums_set_by_a_court_are_shown_beside_the_claim_and_not_asserted() -> None:
    cases = {case.id: case for case in load_cases()[0]}
    found = exposed(next(one for one in CASES if one.id == "bd-pan"))

    assert [(one.id, one.awarded) for one in found.like if one.id == "bd-pan"] == [("bd-pan", Decimal(859200))]
    assert all(cases[one.id].awarded is not None for one in found.like)
    assert found.damages.value == Decimal("1288800.00")


def test_every_case_with_a_day_of_joining_has_it_as_an_event() -> None:
    joined = [told for told in CASES if "joined_rival" in told.facts]

    assert joined
    for told in joined:
        kinds = {event.kind for event in told.matter.events}
        assert EventKind.JOINED_FIRM in kinds
        assert exposure(case_for(told), told.day, Status.BOUND).day == told.facts["joined_rival"]
