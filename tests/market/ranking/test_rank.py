"""What holds of every ranking, whatever the lists."""

from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from tests.market.ranking.graphs import edges_of, graph_of, ladder

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.places import ranks
from songbang.market.ranking.rank import rank
from songbang.market.ranking.ranking import FEWEST_DRAWS, Method, Ranking, Sample
from songbang.market.ranking.springrank import energy, spring_scores

QUICK = settings(max_examples=15, deadline=None)
FIRMS = tuple("甲乙丙丁戊己庚")
WEIGHTS = (0.25, 1 / 3, 0.5, 1.0)


@st.composite
def graphs(draw: st.DrawFn) -> ListGraph:
    """Lists of up to seven firms, some of them not held."""
    pairs = [(one, other) for one in FIRMS for other in FIRMS if one != other]
    told = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=20))
    unheld = draw(st.sets(st.sampled_from(FIRMS), max_size=3))
    edges = [(*pair, draw(st.sampled_from(WEIGHTS))) for pair in told if pair[0] not in unheld]
    return graph_of(edges, unheld)


def quickly(graph: ListGraph, seed: int = 3, threads: int | None = 1) -> Ranking:
    return rank(graph, seed, draws=FEWEST_DRAWS, nulls=3, threads=threads)


def assert_same(one: Ranking, other: Ranking) -> None:
    for frame in ("firms", "others", "methods", "agreement"):
        assert_frame_equal(getattr(one, frame), getattr(other, frame), check_exact=True)
    assert (one.null, one.even, one.because, one.reciprocity) == (
        other.null,
        other.even,
        other.because,
        other.reciprocity,
    )


@QUICK
@given(graphs(), st.randoms(use_true_random=False))
def test_the_order_in_which_firms_come_never_counts(graph: ListGraph, chance: Random) -> None:
    firms = chance.sample(range(len(graph.firms)), len(graph.firms))
    edges = chance.sample(range(len(graph.listers)), len(graph.listers))
    place = {old: new for new, old in enumerate(firms)}
    mixed = ListGraph(
        tuple(graph.firms[at] for at in firms),
        tuple(place[graph.listers[at]] for at in edges),
        tuple(place[graph.listed[at]] for at in edges),
        tuple(graph.weights[at] for at in edges),
        tuple(graph.held[at] for at in firms),
    )

    one, other = quickly(graph), quickly(mixed)
    for frame in ("firms", "others"):  # sums of weights are taken in the order of the edges
        assert_frame_equal(getattr(one, frame), getattr(other, frame), rel_tol=1e-12, abs_tol=1e-12)
    assert (one.null, one.because) == (other.null, other.because)


@QUICK
@given(graphs())
def test_other_names_only_rename(graph: ListGraph) -> None:
    renamed = {firm: f"{9 - at}{firm}" for at, firm in enumerate(FIRMS)}
    other = ListGraph(
        tuple(renamed[firm] for firm in graph.firms), graph.listers, graph.listed, graph.weights, graph.held
    )
    kept = ("rank", "score", "left_out_low", "left_out_high", "bradley_terry", "pagerank", "named_by", "names")

    ours, theirs = quickly(graph).firms, quickly(other).firms
    if set(theirs["firm"]) != {renamed[firm] for firm in ours["firm"]}:
        return  # two parts as large as each other: the first by name is ranked
    back = {new: old for old, new in renamed.items()}
    theirs = theirs.with_columns(firm=theirs["firm"].replace_strict(back)).sort("rank", "firm")
    assert_frame_equal(ours.select("firm", *kept), theirs.select("firm", *kept), abs_tol=1e-9)


@QUICK
@given(graphs(), st.sampled_from([1e-3, 0.7, 40.0]))
def test_only_proportions_of_weights_count(graph: ListGraph, times: float) -> None:
    weights = tuple(times * weight for weight in graph.weights)
    scaled = ListGraph(graph.firms, graph.listers, graph.listed, weights, graph.held)

    ours, theirs = quickly(graph), quickly(scaled)

    assert_frame_equal(ours.firms.drop("named_weight"), theirs.firms.drop("named_weight"), abs_tol=1e-9)
    assert_frame_equal(ours.methods, theirs.methods, abs_tol=1e-12)


@QUICK
@given(graphs(), st.floats(-50, 50))
def test_a_constant_more_is_nothing(graph: ListGraph, more: float) -> None:
    edges = edges_of(graph)
    if not edges.n:
        return
    scores = spring_scores(edges)

    assert energy(edges, scores + more) == pytest.approx(energy(edges, scores), abs=1e-9)
    assert ranks(scores + more).tolist() == ranks(scores).tolist()


@QUICK
@given(graphs())
def test_scores_have_the_least_energy(graph: ListGraph) -> None:
    edges = edges_of(graph)
    if not edges.n:
        return
    root = np.sqrt(edges.weights)
    wires = np.zeros((len(root), edges.n))
    wires[np.arange(len(root)), edges.above] += root
    wires[np.arange(len(root)), edges.below] -= root
    exact = np.linalg.lstsq(wires, root, rcond=None)[0]

    scores = spring_scores(edges)
    assert scores - scores.mean() == pytest.approx(exact - exact.mean(), abs=1e-9)


@QUICK
@given(graphs())
def test_each_firm_is_ranked_or_told_why_not(graph: ListGraph) -> None:
    found = quickly(graph)
    held = {firm for firm, one in zip(graph.firms, graph.held, strict=True) if one}
    ranked, others = set(found.firms["firm"]), dict(found.others.select("firm", "why").iter_rows())

    assert ranked <= held
    assert ranked | others.keys() == set(graph.firms)
    assert not ranked & others.keys()
    assert {firm for firm, why in others.items() if why == "no_list"} == set(graph.firms) - held
    assert found.lists == len(ranked) != 1
    for rows in (found.firms, found.others):
        named = {firm: graph.listed.count(graph.firms.index(firm)) for firm in rows["firm"]}
        assert dict(rows.select("firm", "named_by").iter_rows()) == named


@pytest.mark.parametrize("length", [2, 3, 7, 12])
def test_a_chain_is_ranked_as_it_stands(length: int) -> None:
    names = [f"{at:02}" for at in range(length)]
    chain = graph_of((low, high, 1.0) for high, low in pairwise(names))

    firms = quickly(chain).firms

    assert firms["firm"].to_list() == names
    for method in Method:
        assert firms[method.value].to_list() == list(range(1, length + 1))
    assert firms["score"].to_list() == pytest.approx(list(range(length - 1, -1, -1)), abs=1e-7)
    assert quickly(chain).null.energy == pytest.approx(0, abs=1e-9)


def test_firms_that_nothing_joins_are_not_compared() -> None:
    large = [("乙", "甲", 1.0), ("丙", "乙", 1.0)]
    found = quickly(graph_of([*large, ("丁", "戊", 5.0), ("己", "外", 1.0), ("庚", "外", 1.0)], ["外"]))

    assert found.firms["firm"].to_list() == ["甲", "乙", "丙"]
    assert found.others.sort("firm").select("firm", "why", "part", "named_by").rows() == [
        ("丁", "apart", 1, 0),
        ("外", "no_list", None, 2),
        ("己", "apart", 2, 0),
        ("庚", "apart", 3, 0),
        ("戊", "apart", 1, 1),
    ]


def test_equals_share_the_lowest_number() -> None:
    found = quickly(graph_of([("丙", "甲", 0.5), ("丙", "乙", 0.5), ("丁", "丙", 1.0)]))

    assert found.firms.select("firm", "rank").rows() == [("乙", 1), ("甲", 1), ("丙", 3), ("丁", 4)]


def test_one_seed_comes_out_the_same_on_one_thread_and_on_two() -> None:
    graph = ladder(20, 4, 3.0, 1.0, np.random.default_rng(2))

    assert_same(quickly(graph, threads=1), quickly(graph, threads=2))
    assert_same(quickly(graph), quickly(graph))
    assert quickly(graph, seed=3).null.energies != quickly(graph, seed=4).null.energies


def test_weights_that_are_no_counts_are_no_events() -> None:
    with pytest.raises(ValueError, match="no counts"):
        rank(graph_of([("乙", "甲", 0.5)]), 0, drawn=Sample.EDGES)
