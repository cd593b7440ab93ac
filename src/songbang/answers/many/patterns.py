"""Rows that are alike in what counts, so that a question is asked once for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

GROUP = "group"


@dataclass(frozen=True, slots=True)
class Patterns:
    """``group`` gives each row the number of its pattern; ``first`` the place of a row of each pattern, in order."""

    group: pl.Series
    first: pl.Series


def patterns(rows: pl.DataFrame, keys: Sequence[str]) -> Patterns:
    """Find the distinct combinations of some columns; unknown is a value like any other."""
    own = rows.select(keys)
    found = own.with_row_index("at").group_by(keys, maintain_order=True).agg(pl.col("at").first())
    numbered = found.with_row_index(GROUP)
    joined = own.join(numbered, on=list(keys), how="left", nulls_equal=True, maintain_order="left")
    return Patterns(joined[GROUP], numbered["at"])
