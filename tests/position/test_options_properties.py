"""Over any matter: no sum is negative, no day of freedom lies behind, and knowing less never frees sooner."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.position.matters import DAYS, ordered
from tests.position.matters import matters as random_matters

from songbang.basis.facts import FACTS
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.results import Option, Sum
from songbang.position.stand import stand
from songbang.position.status import Status

DAY = date(2026, 11, 22)
BINDS_LONGER = {"employment_kind"}
"""A share deal may bind beyond the cap of labour law; where nobody says that it is one, the cap counts and is named."""


def options(one: Matter, day: date) -> dict[str, Option]:
    return {option.kind: option for option in stand(one, load(), day).options}


def sums(one: Option) -> Iterator[Sum]:
    yield from (*one.brings, *one.costs, *one.forgone)
    for way in one.ways:
        yield from (*way.brings, *way.costs, *way.forgone)
    if one.sheet is not None:
        yield from one.sheet.cost


@settings(max_examples=60)
@given(one=random_matters(), day=DAYS)
def test_every_option_is_whole_whatever_is_told(one: Matter, day: date) -> None:
    position = stand(one, load(), day)

    assert len(position.options) == 9
    for option in position.options:
        assert (option.why_not is None) == option.open
        assert option.free_on is None or option.free_on >= day
        assert option.from_day is None or option.from_day >= day
        assert set(option.missing) <= set(FACTS)
        for line in sums(option):
            assert line.amount is None or line.amount >= Decimal(0)
            assert set(line.missing) <= set(FACTS)
            assert line.amount is None or line.amount == line.amount.quantize(Decimal("0.01"))


@settings(max_examples=60)
@given(one=random_matters(), day=DAYS)
def test_nothing_is_open_that_the_facts_forbid(one: Matter, day: date) -> None:
    position = stand(one, load(), day)
    found = {option.kind: option for option in position.options}
    joined = [each for each in position.events if each.kind is EventKind.JOINED_FIRM and each.fields.get("competitor")]

    assert not found["leave_new_firm_now"].open or joined
    assert not found["join_now"].open or position.status is Status.FREE
    assert not found["remind_and_rescind"].open or position.status is not Status.EMPLOYED
    assert (
        not found["confirm_not_effective"].open
        or position.facts.get("access_to_secrets") is not True
        or (position.facts.get("employment_kind") is not None or position.facts.get("in_writing") is False)
    )
    if position.status is Status.BOUND:
        assert found["join_now"].why_not is not None


@settings(max_examples=60)
@given(one=random_matters(), day=DAYS, data=st.data())
def test_a_fact_taken_away_never_frees_sooner(one: Matter, day: date, data: st.DataObject) -> None:
    names = sorted(set(one.facts) - BINDS_LONGER)
    if not names:
        return
    name = data.draw(st.sampled_from(names))
    less = Matter(one.place, {key: value for key, value in one.facts.items() if key != name}, one.events)
    known, unknown = options(one, day), options(less, day)

    for kind, option in unknown.items():
        before = known[kind].free_on
        if option.free_on is not None and option.open and known[kind].open:
            assert before is not None, (name, kind)
            assert option.free_on >= before, (name, kind)


@settings(max_examples=30)
@given(one=random_matters(), day=DAYS, data=st.data())
def test_the_order_of_the_events_in_the_file_changes_no_option(one: Matter, day: date, data: st.DataObject) -> None:
    mixed: list[Event] = data.draw(st.permutations(one.events))

    assert options(Matter(one.place, one.facts, ordered(mixed)), day) == options(one, day)
