"""The firms of a ranking laid out for the picture of lists: by each method, every arc with the years it stands in."""

from collections.abc import Mapping, Sequence

from songbang.basis.list_graph import ListGraph
from songbang.basis.words import Words
from songbang.market.ranking.ranking import Method, Ranking
from songbang.reports.charts.arcs import Arc, Node, arcs_svg
from songbang.reports.charts.sheet import plain
from songbang.reports.rank.graph import Orders
from songbang.reports.rank.method_names import NAMES
from songbang.reports.rank.rank_table import bounds, level_words, range_text
from songbang.reports.script import tell

MOST = 60
"""Firms that are drawn; of more the highest ones are."""
_RANKED = Words("第 {rank} 位，{level} 区间 {interval}", "rank {rank}, {level} interval {interval}")
_FOR_CHECKING = Words("第 {rank} 位，只供核对", "rank {rank}, for checking only")
_UNRANKED = Words("没有位次", "no rank")
_WITHOUT = Words("没有位次：名单不在手边，或比不到一起", "No rank: no list held, or nothing to compare with")
_TITLE = Words("谁的名单写了谁，按 {method} 排", "Whose list names whom, in the order of {method}")
_RANKED_LISTS = Words("排位次用的（{period}）", "those ranked ({period})")


def ladders(ranking: Ranking, graphs: Mapping[int | None, ListGraph], period: Words, lang: str) -> Orders:
    """Return the picture in every order.

    ``graphs`` are the lists of a year, under ``None`` those that were ranked, of ``period``.
    """
    ids = _drawn_firms(ranking, graphs[None])
    arcs = _arcs(graphs, ids)
    drawn = tuple(_ladder(ranking, method, ids, arcs, lang) for method in Method)
    views = tuple(_RANKED_LISTS.fill(period=period) if year is None else plain(year) for year in graphs)
    return Orders(tuple(NAMES[method] for method in Method), drawn, views, tuple(ids))


def left_out(ranking: Ranking, graph: ListGraph) -> int:
    """Return how many firms are not drawn."""
    return len(graph.firms) - len(_drawn_firms(ranking, graph))


def _drawn_firms(ranking: Ranking, graph: ListGraph) -> dict[str, int]:
    """Return the number of each firm that is drawn: the ranked ones first, then those named most."""
    others = ranking.others.sort("named_by", "firm", descending=[True, False])["firm"].to_list()
    held = set(graph.firms)
    names = [name for name in (*ranking.firms["firm"].to_list(), *others) if name in held]
    return {name: at for at, name in enumerate(names[:MOST])}


def _arcs(graphs: Mapping[int | None, ListGraph], ids: Mapping[str, int]) -> list[Arc]:
    views: dict[tuple[int, int], list[int]] = {}
    for view, graph in enumerate(graphs.values()):
        for one, other in zip(graph.listers, graph.listed, strict=True):
            pair = ids.get(graph.firms[one]), ids.get(graph.firms[other])
            if pair[0] is not None and pair[1] is not None:
                views.setdefault((pair[0], pair[1]), []).append(view)
    return [Arc(lister, listed, tuple(shown)) for (lister, listed), shown in sorted(views.items())]


def _ladder(ranking: Ranking, method: Method, ids: Mapping[str, int], arcs: Sequence[Arc], lang: str) -> str:
    ranked = {row["firm"]: row for row in ranking.firms.sort(method.value, "rank", "firm").iter_rows(named=True)}
    nodes = [
        Node(ids[name], name, str(row[method.value]), tell(_said(ranking, method, row), lang))
        for name, row in ranked.items()
        if name in ids
    ]
    nodes += [Node(at, name, "", tell(_UNRANKED, lang), placed=False) for name, at in ids.items() if name not in ranked]
    title = _TITLE.fill(method=NAMES[method])
    return arcs_svg(method.value, tell(title, lang), nodes, arcs, tell(_WITHOUT, lang))


def _said(ranking: Ranking, method: Method, row: Mapping[str, object]) -> Words:
    interval = bounds(row, "low", "high")
    if not ranking.rankable or method is not Method.SPRINGRANK or interval is None:
        return (_FOR_CHECKING if not ranking.rankable else Words("第 {rank} 位", "rank {rank}")).fill(
            rank=row[method.value]
        )
    return _RANKED.fill(rank=row["rank"], level=level_words(ranking), interval=range_text(interval))
