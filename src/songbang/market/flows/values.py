"""How moves reveal that firms are valued: people go from what they value less to what they value more."""

import numpy as np
import polars as pl
import rustworkx as rx
from numpy.typing import NDArray
from scipy.sparse import csc_array, eye_array
from scipy.sparse.linalg import splu

from songbang.market.flows.told import OTHERS, Values
from songbang.statistics.bootstrap import percentiles

DRAWS = 400
LEAST = 3
"""Fewer firms that all lead to each other say nothing."""
_SCHEMA = {"firm": pl.String, "value": pl.Float64, "low": pl.Float64, "high": pl.Float64} | dict.fromkeys(
    ("place", "place_low", "place_high"), pl.Int64
)


def values_of(matrix: pl.DataFrame, total: int, seed: int, draws: int = DRAWS) -> Values | None:
    """Return the values of firms; ``None`` where fewer than ``LEAST`` of them all lead to each other.

    ``matrix`` has ``from``, ``to``, ``count``, each pair once; ``total`` is how many moves there are in all. The values
    of ``Flows`` are made of the published cells alone: with those of all cells withheld ones could be worked out.

    Sorkin, Q. J. Econ. 133 (2018), simple form: v = D^-1 M v, where M holds the moves into a firm (row) from another
    (column) and D the exits of each, on the largest strongly connected set. Neither layoffs nor how much a firm hires
    are corrected for. Bounds: Bayesian bootstrap of people (Rubin, Ann.
    Stat. 9 (1981) 130-134), which leaves no cell empty.
    """
    told = matrix.filter((pl.col("from") != OTHERS) & (pl.col("to") != OTHERS))
    firms = sorted({*told["from"], *told["to"]})
    inside = _connected(firms, told)
    if len(inside) < LEAST:
        return None
    at = {firm: place for place, firm in enumerate(inside)}
    pairs = [row for row in told.select("to", "from", "count").iter_rows() if at.keys() >= {*row[:2]}]
    ends = np.array([(at[to], at[origin]) for to, origin, _ in pairs]).T
    moves = np.array([count for *_, count in pairs], dtype=np.float64)
    value = _solved(moves, ends)
    chance = np.random.default_rng(seed)
    drawn = np.array([_solved(chance.standard_gamma(moves), ends) for _ in range(draws)])
    outside = tuple(one for one in firms if one not in at)
    return Values(_frame(inside, value, drawn), int(moves.sum()), total, outside, draws)


def _frame(inside: list[str], value: NDArray[np.float64], drawn: NDArray[np.float64]) -> pl.DataFrame:
    """Return the firms by their values, each with the bounds of its value and of its place."""
    places = np.array([_places(one) for one in (value, *drawn)])
    rows = []
    for one in np.lexsort((np.arange(len(inside)), -value)):
        bounds, around = percentiles(drawn[:, one]), percentiles(places[1:, one].astype(np.float64))
        placed = int(places[0, one]), int(around.low), int(around.high)
        rows.append((inside[one], float(value[one]), bounds.low, bounds.high, *placed))
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row")


def _connected(firms: list[str], told: pl.DataFrame) -> list[str]:
    """Return the largest set of firms that all lead to each other, the first by name of equals, sorted."""
    graph: rx.PyDiGraph[str, None] = rx.PyDiGraph()
    graph.add_nodes_from(firms)
    at = {name: place for place, name in enumerate(firms)}
    graph.add_edges_from_no_data([(at[one], at[other]) for one, other in told.select("from", "to").iter_rows()])
    sets = [sorted(firms[one] for one in found) for found in rx.strongly_connected_components(graph)]
    return min(sets, key=lambda one: (-len(one), one), default=[])


def _solved(moves: NDArray[np.float64], ends: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the logs of the values, zero on the average; ``ends`` are the firms joined and left of each cell.

    The value times the exits is what stays as it is when people go on moving in these shares; that of the last firm
    is set to one, and the others follow from it.
    """
    exits = np.bincount(ends[1], moves)
    n = len(exits)
    shares = csc_array((moves / exits[ends[1]], (ends[0], ends[1])), shape=(n, n))
    held = splu((eye_array(n, format="csc") - shares)[:-1, :-1].tocsc()).solve(shares[:-1, [-1]].toarray()[:, 0])
    logs: NDArray[np.float64] = np.log(np.append(held, 1) / exits)
    logs -= logs.mean()
    return logs


def _places(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the place of each, the most valued first; equals share the better place."""
    places: NDArray[np.int64] = 1 + (values[None, :] > values[:, None] + 1e-9).sum(axis=1)
    return places
