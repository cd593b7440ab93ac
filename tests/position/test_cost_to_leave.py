"""All that leaving can cost: each line with its cap and its doubts, by month."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.position.matters import event, matter, paid

from songbang.law.read import load
from songbang.matter.event import EventKind
from songbang.matter.matter import Bond, Grant
from songbang.position.case import case_of
from songbang.position.cost import CostKind, CostLine, CostToLeave
from songbang.position.cost_to_leave import AHEAD, cost_to_leave

ZERO = Decimal(0)
DAY = date(2026, 7, 1)
TRAINING = Bond("training", date(2025, 7, 2), 24, Decimal(100000), Decimal(73000), "云平台认证")
SIGN_ON = Bond("sign_on", date(2025, 7, 2), 24, Decimal(50000))
SHARES = Grant(
    "限制性股票",
    unvested=Decimal(1000),
    vested=Decimal(500),
    price=Decimal(30),
    cost=Decimal(10),
    gain=Decimal(8000),
    clawback=True,
    vests=((date(2026, 9, 30), Decimal(400)), (date(2027, 9, 30), Decimal(600))),
)


def stack(*bonds: Bond, grants: tuple[Grant, ...] = (), left: date | None = None, **facts: object) -> CostToLeave:
    one = matter(left=left)
    told = {"employed": True, **facts} if left is None else facts
    one = replace(one, facts={**one.facts, **told}, bonds=bonds, grants=grants)
    return cost_to_leave(case_of(one, load(), DAY))


def line(found: CostToLeave, kind: CostKind) -> CostLine:
    return next(one for one in found.lines if one.kind is kind)


def steps(one: CostLine) -> str:
    return " ".join(step.en for step in one.figure.steps)


def test_a_training_bond_is_capped_at_the_share_of_the_cost_that_is_not_served() -> None:
    found = line(stack(TRAINING), CostKind.TRAINING_BOND)

    assert found.figure.value == Decimal("36500.00")
    assert "73,000 × 365 ÷ 730 = 36,500" in steps(found)
    assert {one.id for one in found.figure.provisions} >= {"cn.service_period.cost", "cn.service_period.not_owed"}
    assert [view.value for view in found.figure.views] == [0]
    assert found.name.zh == "云平台认证"


def test_a_bond_below_the_cap_is_owed_as_agreed() -> None:
    assert line(stack(replace(TRAINING, damages=Decimal(20000))), CostKind.TRAINING_BOND).figure.value == 20000


def test_without_the_cost_of_the_training_the_cap_is_not_guessed() -> None:
    found = stack(replace(TRAINING, cost=None))
    one = line(found, CostKind.TRAINING_BOND)

    assert one.figure.value is None
    assert {view.value for view in one.figure.views} == {Decimal(100000), 0}
    assert found.today.leaving is None
    assert found.today.unknown == (CostKind.TRAINING_BOND,)


@pytest.mark.parametrize("bond", [TRAINING, SIGN_ON])
def test_a_bond_whose_time_is_served_costs_nothing(bond: Bond) -> None:
    found = stack(bond)
    after = next(one for one in found.months if one.day == date(2027, 8, 1))

    assert after.leaving == 0


def test_sign_on_money_is_shown_with_both_views() -> None:
    one = line(stack(SIGN_ON), CostKind.SIGN_ON)

    assert one.figure.value == Decimal(50000)
    assert {view.value for view in one.figure.views} == {Decimal("25000.00"), 0}
    assert "cn.service_period.other_sums" in {held.id for held in one.figure.provisions}


def test_unvested_shares_are_lost_at_what_they_are_worth_beyond_their_price() -> None:
    found = stack(grants=(SHARES,))

    assert line(found, CostKind.EQUITY_FORFEITED).figure.value == Decimal("20000.00")
    in_october = next(one for one in found.months if one.day == date(2026, 10, 1))
    at = [one.kind for one in found.lines].index(CostKind.EQUITY_FORFEITED)
    assert in_october.amounts[at] == Decimal("12000.00")


def test_gains_asked_back_hang_on_a_breach_and_are_open() -> None:
    one = line(stack(grants=(SHARES,)), CostKind.EQUITY_CLAWBACK)

    assert (one.figure.value, one.competing) == (Decimal("8000.00"), True)
    assert [view.value for view in one.figure.views] == [Decimal("18000.00")]
    assert "cn.equity.clawback" in {held.id for held in one.figure.provisions}


def test_what_is_not_told_of_shares_stays_unknown() -> None:
    found = stack(grants=(replace(SHARES, price=None, clawback=None),))

    assert line(found, CostKind.EQUITY_FORFEITED).figure.value is None
    assert line(found, CostKind.EQUITY_CLAWBACK).figure.value is None
    kinds = {one.kind for one in stack(grants=(replace(SHARES, clawback=False),)).lines}
    assert CostKind.EQUITY_CLAWBACK not in kinds


def test_leaving_alone_costs_less_than_leaving_for_a_competitor() -> None:
    found = stack(TRAINING, SIGN_ON, grants=(SHARES,))

    assert found.today.leaving == Decimal("106500.00")
    assert found.today.competing == Decimal("106500.00") + Decimal("720000.00") + Decimal("8000.00")
    assert found.left is None


def test_the_months_ahead_are_the_first_of_each_month_and_bonds_only_fall() -> None:
    found = stack(TRAINING)
    days = [one.day for one in found.months]

    assert (len(days), days[0], {one.day for one in days}) == (AHEAD, date(2026, 8, 1), {1})
    sums = [one.leaving for one in (found.today, *found.months) if one.leaving is not None]
    assert sums == sorted(sums, reverse=True)


def test_who_has_left_has_bonds_of_that_day_and_free_months_cost_no_damages() -> None:
    left = date(2025, 8, 31)
    one = replace(
        matter(
            paid(date(2025, 9, 1), date(2025, 9, 30), 9000),
            event(EventKind.UNPAID, date(2025, 10, 31)),
            left=left,
            nc_months=12,
        ),
        bonds=(TRAINING,),
    )
    found = cost_to_leave(case_of(one, load(), DAY))

    assert found.left == left
    assert line(found, CostKind.RETURN).figure.value == Decimal(9000)
    assert line(found, CostKind.DAMAGES).figure.value == Decimal("720000.00")
    assert line(found, CostKind.TRAINING_BOND).figure.value == Decimal("66900.00")
    last = found.months[-1]
    assert last.day == date(2026, 9, 1)
    assert last.competing == last.leaving == Decimal("66900.00")


def test_a_stack_of_nothing_is_the_restraint_alone() -> None:
    found = stack()

    assert [one.kind for one in found.lines] == [CostKind.DAMAGES, CostKind.RETURN]
    assert (found.today.leaving, found.today.competing) == (ZERO, Decimal("720000.00"))
