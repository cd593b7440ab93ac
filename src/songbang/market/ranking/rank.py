"""``rank``: a graph of lists in, firms ranked by four methods out, with intervals and a test against chance."""

from collections.abc import Mapping

import numpy as np

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.against_chance import even_test, null_test
from songbang.market.ranking.bradley_terry import strengths
from songbang.market.ranking.chance import Chance
from songbang.market.ranking.compared import Edges, Numbers, Places, compared
from songbang.market.ranking.frames import agreement_frame, firms_frame, methods_frame, others_frame
from songbang.market.ranking.minimum_violations import fewest_violations
from songbang.market.ranking.page_rank import page_ranks
from songbang.market.ranking.places import ranks
from songbang.market.ranking.ranking import LEVEL, Method, Ranking, Sample
from songbang.market.ranking.redraw import Redrawn, drawn_ranks, left_out
from songbang.market.ranking.springrank import spring_scores
from songbang.market.ranking.verdict import verdict

_STREAM = 3


def rank(  # noqa: PLR0913 - what makes it come out the same again
    graph: ListGraph,
    seed: int,
    draws: int = 200,
    nulls: int = 100,
    *,
    drawn: Sample = Sample.LISTS,
    threads: int | None = None,
) -> Ranking:
    """Return the firms whose lists are held, ranked: who is listed stands above who lists.

    ``seed`` (at least 0) makes every draw come out the same again, on however many ``threads`` (all processors where
    not told). ``draws`` is how often the data are drawn again for the intervals, ``nulls`` how often they are shuffled
    for the test. With ``Sample.EDGES`` weights are counts; ``ValueError`` where they are not.

    Only firms that lists join to each other are compared, and only their lists count: a list that is not held is
    unknown. The order of firms and edges in the graph never counts.
    """
    found = compared(graph)
    edges = found.edges
    scores = _from_lowest(spring_scores(edges))
    chance = Chance(seed, drawn, threads)
    null = null_test(edges, chance, nulls)
    even = None if null.beaten else even_test(edges, chance, nulls)
    by_method = _by_method(edges, scores, chance)
    redrawn = Redrawn(
        drawn_ranks(edges, scores, chance, draws),
        left_out(edges, scores, by_method[Method.SPRINGRANK], chance),
    )
    rankable, because = verdict(edges.n, null, even)
    return Ranking(
        rankable=rankable,
        because=because,
        firms=firms_frame(graph, found, scores, by_method, redrawn),
        others=others_frame(graph, found),
        methods=methods_frame(edges, by_method),
        agreement=agreement_frame(by_method),
        null=null,
        even=even,
        lists=edges.n,
        edges=len(edges.above),
        weight=float(edges.weights.sum()),
        reciprocity=_reciprocity(edges),
        drawn=drawn,
        draws=draws,
        level=LEVEL,
        seed=seed,
    )


def _from_lowest(scores: Numbers) -> Numbers:
    """Return scores whose lowest is 0, as the authors' files have them."""
    return scores - scores.min() if len(scores) else scores


def _by_method(edges: Edges, scores: Numbers, chance: Chance) -> Mapping[Method, Places]:
    """Return the ranks by each method."""
    if not edges.n:
        return dict.fromkeys(Method, np.zeros(0, dtype=np.int64))
    return {
        Method.SPRINGRANK: ranks(scores),
        Method.BRADLEY_TERRY: ranks(strengths(edges)),
        Method.MINIMUM_VIOLATIONS: fewest_violations(edges, scores, chance.stream(_STREAM, 0)),
        Method.PAGERANK: ranks(page_ranks(edges)),
    }


def _reciprocity(edges: Edges) -> float | None:
    """Return the share of edges whose firms list each other."""
    if not len(edges.above):
        return None
    there, back = edges.below * edges.n + edges.above, edges.above * edges.n + edges.below
    return float(np.isin(there, back).mean())
