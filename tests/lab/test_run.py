"""The lab run whole: the same again from the same arguments, ranges that hold the value, bills that add up."""

from dataclasses import replace

import pytest

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Card
from songbang.lab.chosen import Chosen
from songbang.lab.definitions import lines, measures
from songbang.lab.example import example_card
from songbang.lab.how import How
from songbang.lab.outcome import Outcome
from songbang.lab.policy import policies
from songbang.lab.run import run
from songbang.lab.tables import bills_frame, figures_frame, moved_frame, paths_frame

FAST = How(draws=12, workers=2000, months=24, levels=("L0",))
SIMULATED = replace(FAST, levels=("L0", "L1", "L2"))
RING = ListGraph(("甲辰", "乙未", "丙申", "丁酉"), (0, 1, 2, 3), (1, 2, 3, 0), (1.0,) * 4, (True,) * 4)


@pytest.fixture(scope="module")
def card() -> Card:
    return example_card()


@pytest.fixture(scope="module")
def outcome(card: Card) -> Outcome:
    return run(card, card.policies, 3, FAST)


def test_every_policy_is_tried_in_every_group(card: Card, outcome: Outcome) -> None:
    assert {one.chosen.name for one in outcome.policies} == {*policies()}
    for policy in outcome.policies:
        assert [one.group for one in policy.groups] == [one.name for one in card.groups]
        assert [one.measure for one in policy.groups[0].figures] == [*measures()]
        assert [one.line for one in policy.who_pays.bills] == [*lines()]
        assert policy.groups[0].paths is None
        assert policy.game is None


def test_the_same_arguments_give_the_same_outcome_and_another_seed_other_ranges(card: Card, outcome: Outcome) -> None:
    assert run(card, card.policies, 3, FAST) == outcome

    other = run(card, card.policies[:1], 4, FAST).policies[0].groups[0].figure("wage_all").change
    own = outcome.policies[0].groups[0].figure("wage_all").change
    assert other.value == own.value
    assert other.low != own.low


def test_ranges_lie_around_the_value_and_are_told_only_where_a_number_has_one(card: Card, outcome: Outcome) -> None:
    change = outcome.policies[0].groups[0].figure("wage_all").change
    assert change.low is not None
    assert change.high is not None
    assert change.value is not None
    assert 0 < change.low < change.value < change.high

    sure = replace(card, sources={}, firms=None)
    found = run(sure, card.policies[:1], 3, FAST).policies[0]
    assert found.groups[0].figure("wage_all").change.low is None
    assert next(one for one in found.who_pays.bills if one.line == "upkeep").before.value is None


def test_groups_add_up_and_so_do_both_sides(outcome: Outcome) -> None:
    for policy in outcome.policies:
        told = {one.line: one.before.value or 0.0 for one in policy.who_pays.bills}
        parts = [{one.line: one.before.value or 0.0 for one in group.who_pays.bills} for group in policy.groups]
        assert all(told[name] == pytest.approx(sum(part[name] for part in parts)) for name in lines())
        for side in ("employers", "workers"):
            own = [name for name, one in lines().items() if one.side == side and not one.total]
            assert told[side] == pytest.approx(sum(told[name] for name in own))


def test_why_the_wage_moved_adds_up_to_how_far(outcome: Outcome) -> None:
    for group in (one for policy in outcome.policies for one in policy.groups):
        change = group.figure("wage_all")
        assert change.before.value == pytest.approx(group.why.before * group.productivity)
        assert change.after.value == pytest.approx(group.why.after * group.productivity)
        parts = group.why.climbing + group.why.posting + group.why.composition
        assert parts == pytest.approx(group.why.after - group.why.before, abs=1e-12)


def test_what_turns_the_answer_is_found_by_moving_it(outcome: Outcome) -> None:
    ban = next(one for one in outcome.policies if one.chosen.name == "ban")
    turns = {(one.group, one.measure, one.key): one for one in ban.moved}
    told = turns["research", "wage_all", "group.research.listed"]

    assert told.told
    assert (told.low, told.high) == (0.40, 0.70)
    assert told.change_low < told.change < told.change_high
    assert not turns["research", "wage_all", "restraint.months"].told
    assert turns["research", "wage_all", "restraint.months"].share == 0  # a ban does not turn on the months
    assert [one.flips for one in ban.moved] == sorted((one.flips for one in ban.moved), reverse=True)
    assert all(min(one.change_low, one.change, one.change_high) < 0 for one in ban.moved if one.flips)


def test_the_way_there_ends_where_the_closed_form_does(card: Card) -> None:
    small = replace(card, groups=card.groups[:1])
    found = run(small, [Chosen("ban"), Chosen("all_drop")], 5, SIMULATED)
    ban = found.policies[0].groups[0]

    assert ban.paths is not None
    assert ban.paths == found.policies[1].groups[0].paths  # the same ladders are simulated once
    months = ban.paths.at_once.months
    assert months.height == FAST.months
    assert months["bound_share"][0] == pytest.approx(ban.figure("share_bound").before.value, abs=0.04)
    assert months["bound_share"][-1] == 0
    assert ban.paths.slowly.months["bound_share"][-1] > 0
    assert found.game is None  # there is no graph
    assert {*paths_frame(found)["reading"]} == {"at_once", "slowly"}


def test_firms_play_anew_only_where_a_policy_changes_their_game(card: Card) -> None:
    how = replace(SIMULATED, levels=("L0", "L2"), draws=4)
    asked = [
        Chosen("ban"),
        Chosen("compensation_half", {"share": 0.5}),
        Chosen("one_firm_drops", {"share": 0.25}, "丙申"),
    ]
    found = run(replace(card, groups=card.groups[:1]), asked, 5, how, graph=RING)

    assert found.game is not None
    assert found.game.draws == 4
    assert [one.game is None for one in found.policies] == [True, False, False]
    assert found.policies[2].game is not None
    assert found.policies[2].game.firms["decreed"].to_list() == [False, False, True, False]


def test_tables_are_tidy_and_whole(card: Card, outcome: Outcome) -> None:
    tried, groups = len(card.policies), len(card.groups)

    assert figures_frame(outcome).height == tried * groups * len(measures())
    assert bills_frame(outcome).height == tried * (groups + 1) * len(lines())
    assert moved_frame(outcome).height == sum(len(one.moved) for one in outcome.policies)
    assert paths_frame(outcome).is_empty()
