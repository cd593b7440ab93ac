"""How far ranks can be trusted: lists drawn again, lists left out, names dealt anew."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.market.ranking.graphs import edges_of, graph_of, ladder

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.chance import Chance
from songbang.market.ranking.compared import Edges
from songbang.market.ranking.places import ranks_among
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import FEWEST_DRAWS, Sample
from songbang.market.ranking.redraw import drawn_ranks
from songbang.market.ranking.shuffle import lists_dealt_evenly, swapped
from songbang.market.ranking.springrank import spring_scores

LEAF = [
    ("乙", "甲", 0.5),
    ("乙", "丙", 0.5),
    ("丙", "甲", 1.0),
    ("丁", "乙", 0.5),
    ("丁", "丙", 0.5),
    ("丙", "外", 1.0),
]


def test_nine_intervals_in_ten_hold_the_place_on_the_ladder() -> None:
    held, wide = [], []
    for seed in range(12):
        edges = edges_of(ladder(24, 5, 4.0, 2.0, np.random.default_rng(seed)))
        again = drawn_ranks(edges, spring_scores(edges), Chance(seed, Sample.LISTS, 1), 60)
        low, high = np.nanquantile(again, [0.05, 0.95], axis=0, method="inverted_cdf")
        place = np.arange(edges.n, 0, -1)
        held.append(np.mean((low <= place) & (place <= high)))
        wide.append(np.median(high - low))

    assert np.mean(held) > 0.88
    assert np.mean(wide) < 8


def test_a_list_left_out_leaves_its_firm_unknown() -> None:
    graph = ladder(12, 4, 3.0, 2.0, np.random.default_rng(4))
    whole = rank(graph, 0, draws=0, nulls=0).firms
    base = dict(whole.select("firm", "rank").iter_rows())
    seen: dict[str, dict[str, float]] = {firm: {} for firm in base}
    for left in base:
        rest = without(graph, left)
        scores = dict(rank(rest, 0, draws=0, nulls=0).firms.select("firm", "score").iter_rows())
        placed = ranks_among(np.array([scores.get(firm, np.nan) for firm in base]))
        for firm, place in zip(base, placed, strict=True):
            if not np.isnan(place):
                seen[firm][left] = float(place)

    for row in whole.iter_rows(named=True):
        places = seen[row["firm"]]
        assert row["left_out_low"] == min([*places.values(), row["rank"]])
        assert row["left_out_high"] == max([*places.values(), row["rank"]])
        moves = {left: abs(place - row["rank"]) for left, place in places.items()}
        most = max(moves.values())
        assert row["moved_most_by"] == (min(left for left in moves if moves[left] == most) if most else None)
        assert row["apart_without"] == len(base) - 1 - len(places)


def without(graph: ListGraph, firm: str) -> ListGraph:
    """The graph in which the list of a firm is not held."""
    names = graph.firms
    told = [
        (names[one], names[other], weight)
        for one, other, weight in zip(graph.listers, graph.listed, graph.weights, strict=True)
        if names[one] != firm
    ]
    return graph_of(told, [firm], names)


def test_too_few_draws_give_no_interval() -> None:
    firms = rank(graph_of(LEAF), 0, draws=FEWEST_DRAWS - 1, nulls=0).firms

    assert firms["low"].null_count() == firms["high"].null_count() == firms.height


def test_a_firm_that_hangs_on_one_list_has_no_interval() -> None:
    hung = rank(graph_of([*LEAF, ("甲", "丁", 1.0)]), 0).firms.filter(firm="外")
    firms = rank(graph_of(LEAF), 0, draws=100).firms

    assert hung.select("low", "high", "apart_without").row(0) == (None, None, 1)
    assert hung["rank"].item() is not None
    assert firms.filter(firm="乙")["low"].item() is not None


lists = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] != pair[1]), unique=True, min_size=1
)


@settings(max_examples=25, deadline=None)
@given(lists, st.integers(0, 5))
def test_names_dealt_anew_keep_how_often_each_lists_and_is_listed(pairs: list[tuple[int, int]], seed: int) -> None:
    edges = edges_of(graph_of((str(one), str(other), 1.0 + one) for one, other in pairs))
    dealt, moved = swapped(edges, np.random.default_rng(seed))
    even = lists_dealt_evenly(edges, np.random.default_rng(seed))

    assert 0 <= moved <= 1
    assert np.bincount(dealt.above, minlength=edges.n).tolist() == np.bincount(edges.above, minlength=edges.n).tolist()
    for shuffled in (dealt, even):
        named = set(zip(shuffled.below.tolist(), shuffled.above.tolist(), strict=True))
        assert shuffled.below.tolist() == edges.below.tolist()
        assert shuffled.weights.tolist() == edges.weights.tolist()
        assert len(named) == len(edges.above)
        assert all(one != other and 0 <= other < edges.n for one, other in named)


def test_every_dealing_is_as_likely_as_every_other() -> None:
    # one list of two names and three of one, of three firms above: 6 + 3 + 3 ways to deal five names
    above, below = np.array([0, 1, 0, 1, 2]), np.array([3, 3, 4, 5, 6])
    edges = Edges(7, above, below, np.ones(5))
    chance = np.random.default_rng(8)
    found: dict[tuple[int, ...], int] = {}
    for _ in range(4000):
        dealt, _ = swapped(edges, chance)
        key = tuple(sorted((dealt.below * 9 + dealt.above).tolist()))
        found[key] = found.get(key, 0) + 1

    assert len(found) == 12
    assert np.array(list(found.values())) / 4000 == pytest.approx(np.full(12, 1 / 12), abs=0.02)
