"""Firms, groups and periods that would be too few, taken together as the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.market.flows.told import OTHERS, K
from songbang.statistics.cells import withheld


@dataclass(frozen=True, slots=True)
class Pool:
    """The names of one margin that are told, sorted, and how many others are taken together."""

    names: tuple[str, ...]
    others: int

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the names with that of the others last, where there are any."""
        return (*self.names, *([OTHERS] if self.others else []))

    def standing(self, counts: Mapping[str, int], several: str) -> Sequence[str]:
        """Return which firm stands behind each label, ``several`` for the others where they are more than one."""
        others = sorted(counts.keys() - set(self.names))
        return [*self.names, *(others if len(others) == 1 else [several] if others else [])]

    def without(self, name: str) -> "Pool":
        """Return the pool with one name more among the others."""
        return Pool(tuple(one for one in self.names if one != name), self.others + 1)


def pooled(counts: Mapping[str, int]) -> Pool:
    """Return who is told of a margin: each of at least ``K``, the others together of at least ``K`` or nobody."""
    small = withheld(counts, K)
    return Pool(tuple(sorted(counts.keys() - small)), len(small))


def counts_by(moves: pl.DataFrame, column: str) -> Mapping[str, int]:
    """Return the moves by the values of a column; those that do not tell it are not in it."""
    found = moves.drop_nulls(column).group_by(column).agg(pl.col("count").sum())
    return dict(found.sort(column).iter_rows())


def table(
    moves: pl.DataFrame, rows: tuple[str, Sequence[str]], columns: tuple[str, Sequence[str]]
) -> NDArray[np.int64]:
    """Return the moves by two columns, each with the labels of its rows or columns; what has none is the last one."""
    made = np.zeros((len(rows[1]), len(columns[1])), dtype=np.int64)
    summed = moves.group_by(rows[0], columns[0]).agg(pl.col("count").sum())
    across, down = ({name: at for at, name in enumerate(one[1])} for one in (columns, rows))
    for row, column, count in summed.iter_rows():
        made[down.get(row, len(down) - 1), across.get(column, len(across) - 1)] += count
    return made
