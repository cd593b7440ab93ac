"""Who drops first, who follows, and what may not change the answer."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from tests.lab.game.graphs import A_YEAR, NONE, ONLY_OWN, UNPAID, at, lists, scattered, worth

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Range
from songbang.lab.game.definitions import figures, taken_for_granted
from songbang.lab.game.payoffs import Shared
from songbang.lab.game.play import play

ANY = worth(
    upkeep=Range(0, 0.004),
    hiring=Range(0, 0.01),
    replacement=Range(0.1, 0.6),
    extra_quits=Range(0.05, 0.4),
    knowledge=Range(0, 0.05),
    wages=Range(0, 0.03),
)
RISING = Shared(wages=at(1.0))
"""Dropping never pays less because rivals drop, so that each draw has a least and a greatest equilibrium."""
seeds = st.integers(0, 2**63)
graphs = st.builds(scattered, st.integers(2, 25), st.integers(1, 6), st.integers(0, 99))


@given(graphs, seeds)
def test_where_nothing_is_saved_and_nothing_arrives_nobody_drops(graph: ListGraph, seed: int) -> None:
    firms = replace(ANY, upkeep=NONE, hiring=NONE, knowledge=NONE)
    played = play(graph, UNPAID, firms, seed, 3)

    assert played.firms["alone"].sum() == played.games["dropped"].sum() == played.games["drops_with_all"].sum() == 0


@given(graphs, seeds, st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=50)
def test_more_compensation_never_makes_fewer_drop(graph: ListGraph, seed: int, one: float, other: float) -> None:
    low, high = (
        play(graph, replace(A_YEAR, compensation=paid), ANY, seed, 3, shared=RISING) for paid in sorted((one, other))
    )

    for run in ("dropped", "drops_with_all"):
        assert (low.firms[run] <= high.firms[run]).all()
        assert (low.games[run] <= high.games[run]).all()
    never = pl.col("tip_mean").fill_null(2.0)
    assert (low.games.select(never).to_series() >= high.games.select(never).to_series() - 1e-12).all()


@given(graphs, seeds)
@settings(max_examples=50)
def test_a_rising_game_rests_and_the_two_ends_are_in_order(graph: ListGraph, seed: int) -> None:
    played = play(graph, A_YEAR, ANY, seed, 4, shared=RISING)

    assert played.rests_from_keep == played.rests_from_drop == played.draws == 4
    assert (played.games["dropped"] + played.games["locked"] == played.games["drops_with_all"]).all()


@given(graphs, seeds, st.randoms(use_true_random=False))
@settings(max_examples=50)
def test_the_order_of_the_file_changes_nothing(graph: ListGraph, seed: int, random: object) -> None:
    order = list(range(len(graph.firms)))
    random.shuffle(order)  # type: ignore[attr-defined]
    where = {firm: place for place, firm in enumerate(order)}
    edges = list(zip(graph.listers, graph.listed, graph.weights, strict=True))
    random.shuffle(edges)  # type: ignore[attr-defined]
    other = ListGraph(
        tuple(graph.firms[firm] for firm in order),
        tuple(where[one] for one, _, _ in edges),
        tuple(where[listed] for _, listed, _ in edges),
        tuple(weight for _, _, weight in edges),
        tuple(graph.held[firm] for firm in order),
    )
    standing = np.linspace(-0.9, 0.9, len(order))
    one, two = (
        play(graph, A_YEAR, ANY, seed, 3, standing.tolist(), (0,)),
        play(other, A_YEAR, ANY, seed, 3, standing[order].tolist(), (where[0],)),
    )

    assert_frame_equal(one.firms, two.firms[[where[firm] for firm in range(len(order))]])
    assert_frame_equal(one.games, two.games)
    assert_frame_equal(one.kinds, two.kinds)
    assert_frame_equal(one.values, two.values)


@given(graphs, seeds)
@settings(max_examples=50)
def test_who_drops_by_decree_stays_dropped_and_kinds_count_every_draw(graph: ListGraph, seed: int) -> None:
    played = play(graph, A_YEAR, ANY, seed, 5, first=(1,))

    assert played.firms["decreed"].to_list() == [place == 1 for place in range(len(graph.firms))]
    assert played.firms["dropped"][1] == played.rests_from_keep
    assert played.firms["drops_with_all"][1] == played.rests_from_drop
    assert played.firms["first_round"][1] == played.draws
    assert played.kinds["games"].sum() == played.kinds["games_of_mean"].sum() == played.draws
    assert played.kinds["firm_games"].sum() == played.draws * len(graph.firms)


def test_the_same_seed_gives_the_same_and_more_draws_only_add() -> None:
    graph = scattered(30, 4, 5)
    few, again, more = (play(graph, A_YEAR, ANY, 7, draws) for draws in (10, 10, 20))

    assert_frame_equal(few.firms, again.firms)
    assert_frame_equal(few.games, more.games[:10])
    assert not few.games.equals(play(graph, A_YEAR, ANY, 8, 10).games)


def test_a_chain_falls_from_its_end() -> None:
    # each lists the next; dropping pays where at least half of the rivals, by weight, have dropped
    chain = lists(6, [(place, place + 1) for place in range(5)])
    firms = worth(replacement=at(0.4), knowledge=at(0.041))
    played = play(chain, UNPAID, firms, 1, 3, first=(0,), shared=ONLY_OWN)

    assert played.games["tip_mean"].to_list() == pytest.approx([0.02 / 0.041] * 3)
    assert played.games["followers"].to_list() == [5] * 3
    assert played.games["tip_graph"].to_list() == [0.0] * 3
    assert played.firms["carried_mean"].to_list() == [5, 4, 3, 2, 1, 0]


def test_how_far_one_firm_carries() -> None:
    # three list the first, which lists nobody: it alone is all of their rivals, they are a third each of its own
    star = lists(4, [(1, 0), (2, 0), (3, 0)])
    played = play(star, UNPAID, worth(replacement=at(0.4), knowledge=at(0.041)), 1, 3, shared=ONLY_OWN)

    assert played.firms["carried_most"].to_list() == [3, 0, 0, 0]
    assert played.firms["carries"].to_list() == [3, 0, 0, 0]
    assert played.games["locked"].to_list() == [4] * 3
    assert set(played.games["tip_graph"]) <= {0.25, 0.5}  # the first at once, or one of the three before it


def test_a_firm_that_drops_anyway_is_measured_against_its_keeping() -> None:
    star = lists(4, [(1, 0), (2, 0), (3, 0)])
    firms = worth(replacement=at(0.4), knowledge=at(0.041))
    played = play(star, UNPAID, firms, 1, 3, standing=(1.0, 0.0, 0.0, 0.0), first=(0,), shared=ONLY_OWN)

    assert played.firms["carried_most"].to_list() == [3, 0, 0, 0]
    assert played.games["followers"].to_list() == [3] * 3


def test_who_gains_people_drops_first() -> None:
    graph = scattered(40, 5, 2)
    standing = [1.0 if place < 8 else -0.5 for place in range(40)]
    played = play(graph, A_YEAR, worth(replacement=Range(0.1, 0.6), hiring=Range(0, 0.004)), 4, 60, standing)
    alone = played.firms["alone"].to_numpy()

    assert alone[:8].min() > alone[8:].max()


def test_rivals_are_told_from_firms_that_nobody_knows_of() -> None:
    graph = lists(4, [(0, 1), (0, 2)], held=(True, False, True, False))
    played = play(graph, A_YEAR, ANY, 1, 2)

    assert played.unlisted == ("甲001", "甲003")
    assert played.apart == ("甲003",)
    assert played.firms["rivals"].to_list() == [2, 1, 1, 0]


def test_a_long_list_weighs_no_more_than_a_short_one() -> None:
    heavy = ListGraph(("甲", "乙", "丙"), (0, 0, 2), (1, 2, 1), (30.0, 30.0, 1.0), (True, False, True))
    light = replace(heavy, weights=(0.5, 0.5, 7.0))

    assert_frame_equal(play(heavy, A_YEAR, ANY, 1, 20).games, play(light, A_YEAR, ANY, 1, 20).games)


def test_one_firm_and_no_firm() -> None:
    one, none = play(lists(1, []), A_YEAR, ANY, 1, 5), play(lists(0, []), A_YEAR, ANY, 1, 5)

    assert one.draws == one.kinds["games"].sum() == 5
    assert one.firms["carried_most"].to_list() == [0]
    assert one.apart == ("甲000",)
    assert none.draws == none.kinds["games"].sum() == len(none.firms) == len(none.games) == 0
    assert none.games.columns == one.games.columns
    assert none.firms.columns == one.firms.columns


@pytest.mark.parametrize(
    "wrong",
    [{"draws": 0}, {"standing": [2.0, 0.0]}, {"standing": [0.0]}, {"first": (2,)}, {"first": (-1,)}, {"staff": [1, 0]}],
)
def test_what_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"firm|draws"):
        play(lists(2, [(0, 1)]), A_YEAR, ANY, 1, **wrong)  # type: ignore[arg-type]


def test_staff_weighs_the_mean_and_nothing_else() -> None:
    graph, staff = scattered(12, 3, 4), [100.0, *[1.0] * 11]
    one, other = play(graph, A_YEAR, ANY, 3, 8), play(graph, A_YEAR, ANY, 3, 8, staff=staff)

    assert one.games["dropped"].to_list() == other.games["dropped"].to_list()
    assert one.values["gain"].to_list() != other.values["gain"].to_list()


def test_every_figure_is_defined() -> None:
    played = play(lists(2, [(0, 1)]), A_YEAR, ANY, 1, 1)
    tables = {"games": played.games, "firms": played.firms, "values": played.values}
    plain = {"draw", "rivals", "standing", *played.kinds["kind"]}
    numbers = {f"{table}.{name}" for table, frame in tables.items() for name, kind in frame.schema.items()
               if kind.is_numeric() and name not in plain}  # fmt: skip
    rows = {f"shares.{name}" for name in played.shares["share"]} | {f"kinds.{name}" for name in played.kinds["kind"]}
    counts = {f"counts.{name}" for name in played.kinds.columns[1:]}

    assert numbers | rows | counts == set(figures())
    assert all(one.label.zh and one.label.en and one.says.zh and one.says.en for one in figures().values())
    assert len(taken_for_granted()) > 3
