"""The published ranking of computer-science departments comes out again: scores, violations, test against chance."""

from functools import cache

import numpy as np
import pytest
from tests.market.ranking.graphs import DROPPED, edges_of, table, us_cs

from songbang.market.ranking.places import pointing_down, ranks, spearman
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import Method, Ranking, Sample

SCORES = "US_CS_SpringRank_a0.0_l0_1.0_l1_1.0.dat"


@cache
def ranked(drawn: Sample = Sample.EDGES) -> Ranking:
    return rank(us_cs(), seed=7, drawn=drawn)


def violations(method: Method) -> float:
    return float(ranked().methods.filter(method=method.value)["violations"].item())


def test_scores_are_the_published_ones() -> None:
    published = {f"{int(number):03}": float(score) for number, score in table(SCORES)}
    ours = dict(ranked().firms.select("firm", "score").iter_rows())

    assert len(ours) == 205
    assert ours.keys() == published.keys()
    assert max(abs(ours[one] - published[one]) for one in ours) < 0.003
    assert list(ours)[:20] == sorted(published, key=lambda one: -published[one])[:20]


def test_violations_are_the_published_ones() -> None:
    prestige = {int(row[0]): float(row[1]) for row in table("US_CS_nodes.dat", "\t")[1:]}
    pi = ranks(-np.array([prestige[one] for one in range(1, DROPPED)]))

    assert violations(Method.SPRINGRANK) == pytest.approx(0.1279, abs=1e-4)
    assert pointing_down(edges_of(us_cs()), pi)[0] == pytest.approx(0.1200, abs=1e-4)
    assert violations(Method.BRADLEY_TERRY) == pytest.approx(0.1292, abs=1e-4)
    assert violations(Method.PAGERANK) == pytest.approx(0.1532, abs=1e-4)
    ours = ranked().firms.sort("firm")["springrank"].to_numpy()
    assert spearman(ours, pi) == pytest.approx(0.9647, abs=1e-4)


def test_the_best_order_found_has_fewer_violations_than_published_ones() -> None:
    assert violations(Method.MINIMUM_VIOLATIONS) < 0.1041


def test_the_hierarchy_is_no_chance() -> None:
    null = ranked().null

    assert null.energy == pytest.approx(0.2196, abs=1e-4)
    assert np.mean(null.energies) == pytest.approx(0.2974, abs=5e-4)
    assert min(null.energies) > null.energy
    assert len(null.energies) == 100
    assert null.p == pytest.approx(1 / 101)
    assert ranked().rankable


@pytest.mark.parametrize("drawn", Sample)
def test_a_rank_is_uncertain_by_as_much_as_published(drawn: Sample) -> None:
    firms = ranked(drawn).firms
    wide = (firms["high"] - firms["low"]).to_numpy()

    assert 9 <= np.median(wide[:20]) <= 14
    assert 42 <= np.median(wide) <= 56
    assert ((firms["low"] <= firms["rank"]) & (firms["rank"] <= firms["high"])).all()
    assert ranked(drawn).rankable


def test_four_methods_tell_much_the_same() -> None:
    assert ranked().agreement.height == 6
    assert ranked().agreement["spearman"].to_numpy().min() > 0.8
