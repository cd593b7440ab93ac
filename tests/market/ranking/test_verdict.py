"""Whether an order may be read from lists at all: seldom said of chance, said of a ladder."""

from functools import cache

import numpy as np
import pytest
from tests.market.ranking.graphs import edges_of, fame, graph_of, ladder

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.against_chance import null_test
from songbang.market.ranking.chance import Chance
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import FEWEST_LISTS, FEWEST_NULLS, Ranking, Sample

CHANCE_GRAPHS = 60
LEVEL = 1 / (1 + FEWEST_NULLS)


def beaten(graph: ListGraph, seed: int) -> bool:
    return null_test(edges_of(graph), Chance(seed, Sample.LISTS, 1), FEWEST_NULLS).beaten


@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_chance_is_seldom_taken_for_an_order(spread: float) -> None:
    chance = np.random.default_rng(11)
    taken = sum(beaten(fame(14, 4, spread, chance), seed) for seed in range(CHANCE_GRAPHS))

    # three standard errors above what the level promises
    assert taken <= CHANCE_GRAPHS * LEVEL + 3 * (CHANCE_GRAPHS * LEVEL * (1 - LEVEL)) ** 0.5


def test_a_ladder_is_found() -> None:
    chance = np.random.default_rng(12)

    assert sum(beaten(ladder(24, 5, 4.0, 2.0, chance), seed) for seed in range(20)) >= 19


@cache
def known() -> Ranking:
    return rank(fame(24, 6, 1.0, np.random.default_rng(6)), 1, draws=2, nulls=FEWEST_NULLS)


def test_being_named_often_is_told_from_an_order() -> None:
    even = known().even

    assert not known().rankable
    assert even is not None
    assert even.beaten
    assert "Read how many lists name a firm" in known().because.en
    assert "请看被几份名单写到" in known().because.zh


def test_lists_that_leave_nothing_to_shuffle_cannot_be_told_from_chance() -> None:
    names = "甲乙丙丁戊己"
    all_above = graph_of((low, high, 1.0) for at, low in enumerate(names) for high in names[:at])

    found = rank(all_above, 0, draws=2)

    assert found.firms["firm"].to_list() == list(names)
    assert found.null.fixed
    assert found.null.moved == 0
    assert found.null.p == 1
    assert not found.rankable
    assert "settle this order already" in found.because.en


def test_chance_is_called_chance() -> None:
    found = rank(fame(16, 4, 0.0, np.random.default_rng(1)), 1, draws=2, nulls=FEWEST_NULLS)

    assert not found.rankable
    assert "no more of an order than chance" in found.because.en
    assert f"{FEWEST_NULLS}" in found.because.zh


def test_few_lists_and_few_shuffles_say_nothing() -> None:
    chain = [("乙", "甲", 1.0), ("丙", "乙", 1.0), ("丁", "丙", 1.0)]
    long = ladder(24, 5, 4.0, 2.0, np.random.default_rng(3))

    assert f"fewer than {FEWEST_LISTS}" in rank(graph_of(chain), 0, draws=0).because.en
    assert f"at least {FEWEST_NULLS}" in rank(long, 0, draws=0, nulls=FEWEST_NULLS - 1).because.en
    assert rank(long, 0, draws=0, nulls=FEWEST_NULLS).rankable


@pytest.mark.parametrize("graph", [graph_of([]), graph_of([], ["外"]), graph_of([("甲", "外", 1.0)], ["外"], ["乙"])])
def test_nothing_to_compare_is_said(graph: ListGraph) -> None:
    found = rank(graph, 0)

    assert (found.rankable, found.firms.height, found.lists, found.reciprocity) == (False, 0, 0, None)
    assert found.others.height == len(graph.firms)
    assert found.methods["violations"].to_list() == [None] * 4
    assert "names another whose list is held" in found.because.en
