"""One row a firm of the game: in how many draws it did what, in the order of the graph it came in."""

from collections.abc import Iterable, Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.basis.list_graph import ListGraph
from songbang.lab.game.board import Board
from songbang.lab.game.kinds import KINDS
from songbang.lab.game.one_draw import Game
from songbang.lab.game.payoffs import Marks, Values


def firm_rows(graph: ListGraph, on: Board, games: Sequence[Game], standing: Values, decreed: Marks) -> pl.DataFrame:
    """Return counts of draws and means over draws, a row a firm; a mean over no draws is null."""
    count, at = len(graph.firms), on.places
    keep = [game for game in games if game.rests_from_keep]
    drop = [game for game in games if game.rests_from_drop]
    both = [game for game in keep if game.rests_from_drop]
    carried = _rows((game.carried for game in games), count)
    kinds = _rows((game.kinds for game in games), count)
    columns = {
        "rivals": np.diff(on.starts),
        "decreed": decreed,
        "standing": standing,
        "alone": _times((game.alone for game in games), count),
        "first_round": _times((game.first_round for game in games), count),
        "dropped": _times((game.from_keep for game in keep), count),
        "drops_with_all": _times((game.from_drop for game in drop), count),
        "locked": _times((game.from_drop & ~game.from_keep for game in both), count),
        "carries": (carried > 0).sum(axis=0),
        "carried_mean": _mean(carried),
        "carried_most": carried.max(axis=0, initial=0).astype(np.int64),
        "gain": _mean(_rows((game.at_rest.sum(axis=0) for game in keep), count)),
        **{kind: (kinds == place).sum(axis=0) for place, kind in enumerate(KINDS)},
    }
    names = {"firm": pl.Series(graph.firms, dtype=pl.String), "list_held": pl.Series(graph.held, dtype=pl.Boolean)}
    frame = pl.DataFrame({**names, **{name: values[at] for name, values in columns.items()}})
    return frame.with_columns(pl.col("carried_mean", "gain").fill_nan(None))


def _rows(arrays: Iterable[NDArray[np.generic]], count: int) -> Values:
    rows = list(arrays)
    return np.array(rows, np.float64).reshape(len(rows), count)


def _times(marks: Iterable[Marks], count: int) -> NDArray[np.int64]:
    return np.asarray(_rows(marks, count).sum(axis=0), np.int64)


def _mean(rows: Values) -> Values:
    return rows.mean(axis=0) if len(rows) else np.full(rows.shape[1], np.nan)
