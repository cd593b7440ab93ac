"""The tables of a ranking: firms with their intervals, firms without a rank, methods side by side."""

from collections.abc import Mapping
from itertools import combinations

import numpy as np
import polars as pl

from songbang.basis.list_graph import ListGraph
from songbang.market.ranking.compared import Compared, Edges, Numbers, Places
from songbang.market.ranking.places import pointing_down, spearman
from songbang.market.ranking.ranking import FEWEST_DRAWS, LEVEL, Method
from songbang.market.ranking.redraw import Redrawn
from songbang.statistics.bootstrap import percentiles
from songbang.statistics.interval import Interval

_WHY = pl.Enum(["no_list", "apart"])


def firms_frame(
    graph: ListGraph, found: Compared, scores: Numbers, by_method: Mapping[Method, Places], redrawn: Redrawn
) -> pl.DataFrame:
    """Return the ranked firms; ``Ranking`` tells the columns."""
    bounds, without = _intervals(redrawn), redrawn.without
    firms = pl.Series("firm", found.firms, dtype=pl.String)
    movers = [found.firms[at] if at >= 0 else None for at in without.mover]
    columns = {
        "firm": firms,
        "rank": pl.Series(by_method[Method.SPRINGRANK], dtype=pl.Int64),
        "score": pl.Series(scores, dtype=pl.Float64),
        "low": pl.Series([one and int(one.low) for one in bounds], dtype=pl.Int64),
        "high": pl.Series([one and int(one.high) for one in bounds], dtype=pl.Int64),
        "draws": pl.Series((~np.isnan(redrawn.ranks)).sum(axis=0), dtype=pl.Int64),
        "left_out_low": pl.Series(without.low.astype(np.int64), dtype=pl.Int64),
        "left_out_high": pl.Series(without.high.astype(np.int64), dtype=pl.Int64),
        "moved_most_by": pl.Series(movers, dtype=pl.String),
        "apart_without": pl.Series(without.apart, dtype=pl.Int64),
        **{method.value: pl.Series(ranks, dtype=pl.Int64) for method, ranks in by_method.items()},
        "names": pl.Series(np.bincount(found.edges.below, minlength=found.edges.n), dtype=pl.Int64),
    }
    return pl.DataFrame(columns).join(_named(graph), on="firm", how="left").sort("rank", "firm")


def others_frame(graph: ListGraph, found: Compared) -> pl.DataFrame:
    """Return the firms without a rank, those named by most lists first."""
    rows: list[tuple[str, str, int | None]] = [(firm, "apart", part) for firm, part in found.apart]
    rows += [(firm, "no_list", None) for firm in found.unheld]
    others = pl.DataFrame(rows, schema={"firm": pl.String, "why": _WHY, "part": pl.Int64}, orient="row")
    named = others.join(_named(graph), on="firm", how="left")
    return named.sort("named_by", "firm", descending=[True, False])


def methods_frame(edges: Edges, by_method: Mapping[Method, Places]) -> pl.DataFrame:
    """Return how much of the weight points down, or joins equals, in the order of each method."""
    shares = [pointing_down(edges, ranks) if len(edges.above) else (None, None) for ranks in by_method.values()]
    return pl.DataFrame(
        {
            "method": [method.value for method in by_method],
            "violations": pl.Series([down for down, _ in shares], dtype=pl.Float64),
            "tied": pl.Series([tied for _, tied in shares], dtype=pl.Float64),
        }
    )


def agreement_frame(by_method: Mapping[Method, Places]) -> pl.DataFrame:
    """Return Spearman's correlation of each two methods."""
    rows = [
        (one.value, other.value, spearman(by_method[one], by_method[other]))
        for one, other in combinations(by_method, 2)
    ]
    schema = {"method": pl.String, "other": pl.String, "spearman": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _intervals(redrawn: Redrawn) -> list[Interval | None]:
    """Return the interval of each firm.

    None where one list alone joins it to the rest, where most draws left it apart, and where they were too few.
    """
    known = [ranks[~np.isnan(ranks)] for ranks in redrawn.ranks.T]
    enough = [
        len(ranks) >= FEWEST_DRAWS and 2 * len(ranks) >= len(redrawn.ranks) and not apart
        for ranks, apart in zip(known, redrawn.without.apart, strict=True)
    ]
    return [percentiles(ranks, LEVEL) if one else None for ranks, one in zip(known, enough, strict=True)]


def _named(graph: ListGraph) -> pl.DataFrame:
    """Return how many lists name each firm, and with what weight."""
    listed, count = np.array(graph.listed, dtype=np.int64), len(graph.firms)
    weights = np.bincount(listed, np.array(graph.weights, dtype=np.float64), count)
    return pl.DataFrame(
        {
            "firm": pl.Series(graph.firms, dtype=pl.String),
            "named_by": np.bincount(listed, minlength=count),
            "named_weight": pl.Series(weights, dtype=pl.Float64),
        }
    )
