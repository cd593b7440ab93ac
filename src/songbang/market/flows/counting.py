"""Moves counted: from whom to whom, in time, by group; what would tell of a few people is withheld."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.market.flows.periods import Period
from songbang.market.flows.pools import Pool, counts_by, pooled, table
from songbang.market.flows.told import OTHERS, Counted, K
from songbang.statistics.interval import wilson
from songbang.statistics.two_way_cells import kept_back

SIDES: Mapping[str, str] = {"out": "from", "in": "to"}
"""Each side of a move and the column of the moves that tells its firm."""
_CELL = {"firm": pl.String, "side": pl.String}


@dataclass(frozen=True, slots=True)
class _Matrix:
    origins: Pool
    destinations: Pool
    counts: NDArray[np.int64]
    hidden: NDArray[np.bool_]


def counted(
    moves: pl.DataFrame, periods: Sequence[Period], groups: Pool | None, treated: Collection[str] = ()
) -> Counted:
    """Count moves (``MOVES`` with ``period`` and ``pooled_group``); there are at least ``K`` of them.

    ``treated`` are firms whose leavers are told together by period, apart from those of all others.
    """
    matrix = _matrix(moves)
    sides = {"out": matrix.origins, "in": matrix.destinations}
    times = [(side, pool, treated if side == "out" else ()) for side, pool in sides.items()] if periods else []
    labels = (*(one.label for one in periods), OTHERS)
    in_time = [_by(moves, side, pool, ("period", labels), apart) for side, pool, apart in times]
    by_group = [_by(moves, side, pool, ("group", groups.labels), ()) for side, pool in sides.items() if groups]
    days = pl.DataFrame(
        [(one.label, one.first, one.last) for one in periods],
        schema={"period": pl.String, "first": pl.Date, "last": pl.Date},
        orient="row",
    )
    return Counted(
        int(moves["count"].sum()),
        _matrix_frame(matrix),
        _firms(matrix),
        pl.concat([_empty("period"), *in_time]).join(days, on="period", how="left", maintain_order="left"),
        pl.concat([_empty("group"), *by_group]),
        matrix.origins.others,
        matrix.destinations.others,
    )


def _matrix(moves: pl.DataFrame) -> _Matrix:
    """Return the matrix; where the sums alone would give a few people away, the smallest firms join the others."""
    out, into = counts_by(moves, "from"), counts_by(moves, "to")
    origins, destinations = pooled(out), pooled(into)
    while True:
        counts = table(moves, ("from", origins.labels), ("to", destinations.labels))
        # nobody goes to the firm that was left, nor from a lone firm behind the others to itself
        left, joined = origins.standing(out, f"{OTHERS}<"), destinations.standing(into, f"{OTHERS}>")
        can_be = np.array(left)[:, None] != np.array(joined)[None]
        hidden = kept_back(counts, can_be, K)
        if hidden is not None:
            return _Matrix(origins, destinations, counts, hidden)
        origins, destinations = _fewer(origins, out), _fewer(destinations, into)


def _fewer(pool: Pool, counts: Mapping[str, int]) -> Pool:
    least = min(pool.names, key=lambda name: (counts[name], name), default=None)
    return pool if least is None else pool.without(least)


def _matrix_frame(matrix: _Matrix) -> pl.DataFrame:
    rows = []
    sums = matrix.counts.sum(axis=1), matrix.counts.sum(axis=0)
    for row, column in np.argwhere(~matrix.hidden & (matrix.counts > 0)):
        count = int(matrix.counts[row, column])
        shares = [_share(count, int(whole)) for whole in (sums[0][row], sums[1][column])]
        names = matrix.origins.labels[row], matrix.destinations.labels[column]
        rows.append((*names, count, *shares[0], *shares[1]))
    shares_of = (f"share_{side}{end}" for side in ("from", "to") for end in ("", "_low", "_high"))
    schema = {"from": pl.String, "to": pl.String, "count": pl.Int64} | dict.fromkeys(shares_of, pl.Float64)
    return pl.DataFrame(rows, schema=schema, orient="row")


def _share(count: int, whole: int) -> tuple[float, float, float]:
    bounds = wilson(count, whole)
    return count / whole, bounds.low, bounds.high


def _firms(matrix: _Matrix) -> pl.DataFrame:
    kept = matrix.counts * matrix.hidden
    out = dict(_sums(matrix.origins.labels, matrix.counts.sum(axis=1), kept.sum(axis=1)))
    into = dict(_sums(matrix.destinations.labels, matrix.counts.sum(axis=0), kept.sum(axis=0)))
    names = sorted((out.keys() | into.keys()) - {OTHERS}) + [OTHERS] * (OTHERS in out.keys() | into.keys())
    nothing = (None, None)
    rows = [(name, *out.get(name, nothing), *into.get(name, nothing)) for name in names]
    columns = ("out", "out_kept_back", "in", "in_kept_back")
    return pl.DataFrame(rows, schema={"firm": pl.String} | dict.fromkeys(columns, pl.Int64), orient="row")


def _sums(
    names: Sequence[str], sums: NDArray[np.int64], kept: NDArray[np.int64]
) -> Iterator[tuple[str, tuple[int, int]]]:
    for name, whole, hidden in zip(names, sums, kept, strict=True):
        yield name, (int(whole), int(hidden))


def _by(
    moves: pl.DataFrame, side: str, pool: Pool, columns: tuple[str, Sequence[str]], apart: Collection[str]
) -> pl.DataFrame:
    """Return the moves of one side by firm and something else; the sums of ``apart`` and of the rest are told too."""
    counts = table(moves, (SIDES[side], pool.labels), columns)
    inside = np.array([name in apart for name in pool.labels], dtype=np.bool_)
    hidden = np.zeros(counts.shape, dtype=np.bool_)
    for block in (inside, ~inside):
        found = kept_back(counts[block], np.ones(counts[block].shape, dtype=np.bool_), K)
        hidden[block] = True if found is None else found
    shown = np.where(counts.sum(axis=0) > 0)[0]
    rows = [
        (name, side, columns[1][at], None if hidden[row, at] else int(counts[row, at]))
        for row, name in enumerate(pool.labels)
        for at in shown
    ]
    return pl.DataFrame(rows, schema=_schema(columns[0]), orient="row")


def _empty(column: str) -> pl.DataFrame:
    return pl.DataFrame(schema=_schema(column))


def _schema(column: str) -> Mapping[str, type[pl.DataType]]:
    return {**_CELL, column: pl.String, "count": pl.Int64}
