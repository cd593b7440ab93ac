"""The tables of a corpus: decisions, claims, values with their places, errors; typed as the codebook says."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

import polars as pl

from songbang.judgments.table_rows import Row, Rows
from songbang.judgments.table_schema import schemas

_ORDER = {
    "decisions": ["document"],
    "claims": ["document", "number"],
    "values": ["document", "field"],
    "errors": ["document", "code", "page", "line"],
}


@dataclass(frozen=True, slots=True)
class Table:
    """Four frames with the columns of ``table_schema``, in the order of their documents, however they were read.

    Sums are whole cents, shares and multiples exact decimals as text; what a decision does not tell is null.
    """

    decisions: pl.DataFrame
    claims: pl.DataFrame
    values: pl.DataFrame
    errors: pl.DataFrame

    @classmethod
    def of(cls, rows: Iterable[Rows]) -> Self:
        """Return the tables of what was read from documents."""
        found = list(rows)
        return cls(
            _frame("decisions", [one for each in found for one in each.decisions]),
            _frame("claims", [one for each in found for one in each.claims]),
            _frame("values", [one for each in found for one in each.values]),
            _frame("errors", [one for each in found for one in each.errors]),
        )

    @classmethod
    def from_frames(cls, **frames: pl.DataFrame) -> Self:
        """Return the tables kept in frames (of parts on disk, say): their columns are chosen, cast and set in order.

        ``TypeError`` where a sum is no whole number of cents, as in tables that were given away in yuan.
        """
        for name, frame in frames.items():
            wrong = [one for one, kind in schemas()[name].items() if kind.is_integer() and _fraction(frame, one)]
            if wrong:
                raise TypeError(f"{', '.join(wrong)} of {name} are no whole numbers")
        return cls(**{name: _ordered(name, frames.get(name, _frame(name, []))) for name in schemas()})

    def tied(self, disputes: Iterable[tuple[str, str]]) -> "Table":
        """Return the tables with the dispute of each document, as ``ties`` found it."""
        found = dict(disputes)
        named = pl.col("document").replace_strict(found, default=None, return_dtype=pl.String())
        return replace(self, decisions=self.decisions.with_columns(dispute=named))


def _frame(name: str, rows: list[Row]) -> pl.DataFrame:
    return _ordered(name, pl.DataFrame(rows, schema=dict(schemas()[name]), orient="row"))


def _fraction(frame: pl.DataFrame, column: str) -> bool:
    return column in frame.columns and (frame.schema[column].is_float() or frame.schema[column].is_decimal())


def _ordered(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    schema = schemas()[name]
    chosen = [
        (pl.col(column) if column in frame.columns else pl.lit(None)).cast(kind).alias(column)
        for column, kind in schema.items()
    ]
    return frame.select(chosen).sort(_ORDER[name], maintain_order=True, nulls_last=True)
