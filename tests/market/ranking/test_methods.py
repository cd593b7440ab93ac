"""The methods against what can be worked out by hand or by trying everything."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from tests.market.ranking.graphs import edges_of, graph_of

from songbang.market.ranking.bradley_terry import ADDED, strengths
from songbang.market.ranking.minimum_violations import fewest_violations
from songbang.market.ranking.page_rank import DAMPING, page_ranks
from songbang.market.ranking.places import pointing_down, ranks, ranks_among, spearman
from songbang.market.ranking.springrank import spring_scores

PAIRS = [(one, other) for one in "甲乙丙丁戊" for other in "甲乙丙丁戊" if one != other]


@settings(max_examples=15, deadline=None)
@given(st.dictionaries(st.sampled_from(PAIRS), st.sampled_from([0.25, 0.5, 1.0]), min_size=1, max_size=16))
def test_no_order_has_fewer_violations(told: dict[tuple[str, str], float]) -> None:
    edges = edges_of(graph_of((*pair, weight) for pair, weight in told.items()))
    best = min(pointing_down(edges, np.array(order))[0] for order in permutations(range(1, edges.n + 1)))

    found = fewest_violations(edges, spring_scores(edges), np.random.default_rng(0))

    assert sorted(found.tolist()) == list(range(1, edges.n + 1))
    assert pointing_down(edges, found)[0] == pytest.approx(best, abs=1e-9)


def test_two_firms_that_list_each_other_stand_apart_by_the_odds() -> None:
    apart = np.ptp(strengths(edges_of(graph_of([("乙", "甲", 3.0), ("甲", "乙", 1.0)]))))

    # three to one, in mean edges 1.5 to .5, and a tenth of an edge of its own for each
    slope = 1.5 * expit(-apart) - 0.5 * expit(apart)
    assert slope == pytest.approx(ADDED / 2 * (2 * expit(apart / 2) - 1), abs=1e-9)
    assert 0 < apart < np.log(3)


def test_page_rank_walks_from_who_lists_to_who_is_listed() -> None:
    above, below = page_ranks(edges_of(graph_of([("乙", "甲", 2.0)])))[[1, 0]]

    # 甲 lists nobody: from there the walk goes on anywhere
    low = 1 / (2 + DAMPING)
    assert (above, below) == pytest.approx((2 * (1 - low), 2 * low), abs=1e-9)


def test_ranks_of_some_are_stretched_to_all() -> None:
    scores = np.array([3.0, np.nan, 2.0, 1.0, np.nan])

    assert ranks_among(scores)[[0, 2, 3]].tolist() == [1, 3, 5]
    assert np.isnan(ranks_among(scores)[[1, 4]]).all()


def test_equals_stand_in_the_middle_when_orders_are_compared() -> None:
    tied = ranks(np.array([2.0, 2.0, 1.0]))

    assert tied.tolist() == [1, 1, 3]
    assert spearman(tied, tied) == pytest.approx(1)
    assert spearman(tied, ranks(np.array([1.0, 2.0, 3.0]))) == pytest.approx(-0.8660254)
    assert spearman(tied, ranks(np.zeros(3))) is None
