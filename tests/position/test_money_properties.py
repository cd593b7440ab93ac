"""What holds for the money and exposure of every matter, however its events fall."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.position.matters import LEFT, PLAIN, event, events, matter, ordered
from tests.position.matters import matters as random_matters

from songbang.answers.results import Figure
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.case import case_of
from songbang.position.cost_to_leave import cost_to_leave
from songbang.position.exposure import exposure
from songbang.position.money import money, owed_on
from songbang.position.results import Money
from songbang.position.status import Status

LAW = load()
DAYS = st.dates(date(2025, 6, 1), date(2029, 1, 1))
AFTER = st.dates(LEFT, date(2029, 1, 1))
SUMS = st.integers(0, 4_000_000).map(lambda cents: Decimal(cents) / 100)


@st.composite
def payments(draw: st.DrawFn) -> list[Event]:
    """Payments, some of which say for which days they are."""
    found = []
    for _ in range(draw(st.integers(0, 8))):
        day, first = draw(DAYS), draw(DAYS)
        days = {"from": first, "to": first + timedelta(days=draw(st.integers(0, 120)))} if draw(st.booleans()) else {}
        found.append(event(EventKind.PAID, day, amount=draw(SUMS), **days))
    return found


def sums(found: Money) -> list[Decimal]:
    figures = (found.monthly, found.due, found.owed, found.extra, found.to_come, found.whole)
    known = [one.value for one in figures if isinstance(one.value, Decimal)]
    views = [view.value for one in figures for view in one.views if isinstance(view.value, Decimal)]
    months = [value for one in found.months for value in (one.due, one.paid, one.owed)]
    return [*known, *views, *months, found.overpaid, *([found.paid] if found.paid is not None else [])]


@settings(max_examples=150)
@given(one=random_matters(), day=DAYS)
def test_no_sum_is_ever_below_zero(one: Matter, day: date) -> None:
    case = case_of(one, LAW, day)
    for status in (Status.BOUND, Status.DISPUTED, Status.FREE):
        risked = exposure(case, day, status)
        values = [getattr(risked, name).value for name in ("damages", "back", "total", "ratio")]
        values += [view.value for view in risked.total.views]
        assert all(value >= 0 for value in values if isinstance(value, Decimal))
    assert all(value >= 0 for value in sums(money(case)))


@settings(max_examples=150)
@given(told=payments(), day=AFTER)
def test_paid_and_owed_are_due_with_what_came_ahead_and_beyond(told: list[Event], day: date) -> None:
    found = money(case_of(matter(event(EventKind.UNPAID, LEFT), *told), LAW, day))
    past, ahead = ([one for one in found.months if one.after is after] for after in (False, True))

    assert found.paid is not None
    assert isinstance(found.due.value, Decimal)
    assert isinstance(found.owed.value, Decimal)
    assert sum(one.due for one in past) == found.due.value
    assert sum(one.owed for one in past) == found.owed.value
    assert all(one.paid + one.owed == one.due for one in past)
    assert found.paid + found.owed.value == found.due.value + sum(one.paid for one in ahead) + found.overpaid


@settings(max_examples=60)
@given(day=AFTER, more=st.integers(0, 400))
def test_where_nothing_is_paid_due_and_owed_only_grow(day: date, more: int) -> None:
    one = matter(event(EventKind.UNPAID, LEFT))
    first, later = (owed_on(case_of(one, LAW, at)) for at in (day, day + timedelta(days=more)))

    assert first is not None
    assert later is not None
    assert first <= later <= 24 * Decimal(9000)


@settings(max_examples=60)
@given(one=random_matters(), day=DAYS, data=st.data())
def test_the_order_of_the_events_in_the_file_changes_no_money(one: Matter, day: date, data: st.DataObject) -> None:
    mixed = Matter(one.place, one.facts, ordered(data.draw(st.permutations(one.events))))

    assert money(case_of(mixed, LAW, day)) == money(case_of(one, LAW, day))


@settings(max_examples=200)
@given(one=random_matters(), day=DAYS, data=st.data())
def test_a_fact_taken_away_never_makes_a_sum_appear(one: Matter, day: date, data: st.DataObject) -> None:
    whole = Matter(one.place, {**PLAIN, **one.facts}, one.events)
    name = data.draw(st.sampled_from(sorted(whole.facts)))
    less = Matter(one.place, {key: value for key, value in whole.facts.items() if key != name}, one.events)
    before, after = (case_of(two, LAW, day) for two in (whole, less))

    assert appeared(money(before), money(after), ("monthly", "whole", "due", "owed", "to_come")) == []
    full, short = (exposure(case, day, Status.BOUND) for case in (before, after))
    assert appeared(full, short, ("damages", "back", "total")) == []


def appeared(before: object, after: object, names: tuple[str, ...]) -> list[str]:
    """The figures that are known only with less told."""
    return [name for name in names if getattr(before, name).value is None and getattr(after, name).value is not None]


@settings(max_examples=60)
@given(one=random_matters(), day=DAYS)
def test_the_cheap_sum_of_a_day_is_that_of_the_money(one: Matter, day: date) -> None:
    case = case_of(one, LAW, day)

    assert owed_on(case) == money(case).owed.value


@settings(max_examples=40)
@given(one=random_matters(), day=DAYS)
def test_a_stack_never_holds_a_negative_line_and_its_sums_are_those_of_its_lines(one: Matter, day: date) -> None:
    found = cost_to_leave(case_of(one, LAW, day))

    for month in (found.today, *found.months):
        assert len(month.amounts) == len(found.lines)
        assert all(amount is None or amount >= 0 for amount in month.amounts)
        assert (month.competing is None) is (None in month.amounts)
    figures = [line.figure for line in found.lines]
    assert [one.value if isinstance(one, Figure) else None for one in figures] == list(found.today.amounts)


@settings(max_examples=30)
@given(more=st.lists(events(), max_size=6), day=DAYS)
def test_what_was_never_told_is_never_known(more: list[Event], day: date) -> None:
    quiet = [one for one in more if one.kind not in {EventKind.PAID, EventKind.UNPAID}]
    found = money(case_of(matter(*quiet), LAW, day))

    assert found.paid is None
    assert found.owed.value in {None, Decimal(0)}
