"""Policies on any card: at their own terms they change nothing, and no figure is one that cannot be."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.lab.cards import cards, restraints

from songbang.lab.card import Card, Restraint
from songbang.lab.choose import choose, written
from songbang.lab.chosen import Chosen
from songbang.lab.deterrence import cost, deterred
from songbang.lab.example import example_card
from songbang.lab.policy import NotTold, policies
from songbang.lab.worked import under, work

NUMBERS = {"share": st.floats(0, 1), "months": st.floats(0, 120), "line": st.floats(0, 1e6)}
BILLS = ("compensation_paid", "upkeep", "damages_paid", "waiting")


@st.composite
def asked(draw: st.DrawFn) -> Chosen:
    policy = policies()[draw(st.sampled_from(sorted(policies())))]
    return choose(policy.name, {key: draw(NUMBERS[key]) for key in policy.parameters})


def own_terms(name: str, card: Card) -> tuple[Card, Chosen]:
    """Return a card on which a policy asks for what holds already."""
    group, restraint = card.groups[0], card.restraint
    numbers = {"cap_months": restraint.months, "compensation_half": restraint.compensation}
    if name in {"ban", "all_drop"}:
        card = replace(card, groups=(replace(group, bound=0.0),))
    if name == "only_senior":
        card = replace(card, groups=(replace(group, senior=1.0),))
    if name == "void_if_silent":
        card = replace(card, restraint=replace(restraint, silent=0.0))
    return card, choose(name, {key: numbers.get(name, 0.0) for key in policies()[name].parameters})


@settings(max_examples=30)
@given(cards(), st.sampled_from(sorted(policies())))
def test_a_policy_at_its_own_terms_changes_nothing(card: Card, name: str) -> None:
    same, chosen = own_terms(name, card)
    found = work(same, same.groups[0], under(same, chosen))

    assert found.before == found.after
    assert {one.change for one in found.figures.values()} <= {0.0, None}
    assert {one.change for one in found.bills.values()} <= {0.0, None}


@settings(max_examples=40)
@given(cards(), asked())
def test_no_figure_is_one_that_cannot_be(card: Card, chosen: Chosen) -> None:
    found = work(card, card.groups[0], under(card, chosen))

    for one in (found.figures["unemployment"], found.figures["share_bound"], found.figures["blocked_offers"]):
        assert one.before is not None
        assert one.after is not None
        assert -1e-12 <= min(one.before, one.after) <= max(one.before, one.after) <= 1 + 1e-12
    assert found.figures["wage_all"].before == pytest.approx(card.groups[0].pay)
    assert all(min(found.bills[name].before or 0, found.bills[name].after or 0) >= 0 for name in BILLS)
    assert (found.bills["upkeep"].before is None) == (card.firms is None)
    assert (found.bills["damages_paid"].before is None) == (card.restraint.damages is None)


@settings(max_examples=30)
@given(cards(), asked())
def test_no_policy_binds_more_or_lowers_mobility(card: Card, chosen: Chosen) -> None:
    found = work(card, card.groups[0], under(card, chosen))
    moves = found.figures["job_to_job"]

    assert moves.before is not None
    assert moves.after is not None
    assert moves.after >= moves.before - 1e-12
    assert found.after.bound <= found.before.bound
    assert found.after.blocked <= found.before.blocked + 1e-12


@settings(max_examples=30)
@given(cards())
def test_money_between_the_sides_is_the_same_on_both(card: Card) -> None:
    found = work(card, card.groups[0], under(card, Chosen("ban")))
    paid, received = found.bills["compensation_paid"], found.bills["compensation_received"]

    assert paid.before == -(received.before or 0)
    assert {found.bills[name].after for name in BILLS} <= {0.0, None}
    assert found.bills["wages_lost"].after == pytest.approx(0, abs=1e-6)


def test_any_line_that_frees_the_lowest_paid_gives_the_mean_wage_of_a_ban() -> None:
    card = example_card()
    group = card.groups[1]
    told = [work(card, group, under(card, one)) for one in (Chosen("ban"), choose("pay_line", {"line": 11000}))]
    ban, line = (one.figures for one in told)

    assert line["wage_all"].after == pytest.approx(ban["wage_all"].after)
    assert 0 < (line["share_bound"].after or 0) < (line["share_bound"].before or 0)
    assert (line["wage_bound"].after or 0) > 11000


@given(st.floats(0, 1), restraints(), restraints())
def test_what_costs_less_deters_no_more(deterrence: float, at: Restraint, now: Restraint) -> None:
    found = deterred(deterrence, at, now)

    assert 0 <= found <= 1
    if 0 < cost(now) <= cost(at):
        assert found <= deterrence + 1e-9
    if cost(now) == 0 < cost(at):
        assert found == 0
    assert deterred(deterrence, at, at) == deterrence


@settings(max_examples=30)
@given(cards(), st.floats(0.5, 1.5))
def test_a_line_of_pay_frees_jobs_below_it_and_no_others(card: Card, times: float) -> None:
    group = replace(card.groups[0], bound=1.0, offers_employed=0.1, floor=0.3, deterrence=0.8, listed=0.9)
    card = replace(card, groups=(group,))
    found = work(card, group, under(card, choose("pay_line", {"line": times * group.pay})))
    bound = found.figures["wage_bound"].after

    assert bound is None or bound >= times * group.pay * (1 - 1e-9)
    assert found.figures["wage_all"].before == pytest.approx(group.pay)


@pytest.mark.parametrize("name", ["only_senior", "void_if_silent"])
def test_what_the_card_does_not_tell_is_not_taken_for_nothing(name: str) -> None:
    card = example_card()
    group, restraint = replace(card.groups[0], senior=None), replace(card.restraint, silent=None)

    with pytest.raises(NotTold):
        under(replace(card, groups=(group,), restraint=restraint), Chosen(name))


def test_a_policy_is_written_as_a_command_line_has_it() -> None:
    chosen = written("one_firm_drops, share=0.2 ,firm=甲辰科技, source=名单")

    assert chosen == Chosen("one_firm_drops", {"share": 0.2}, "甲辰科技", "名单")
