"""The tables as they are given away: sums in yuan, shares and multiples as numbers, no text that is a formula."""

from collections.abc import Mapping

import polars as pl

from songbang.judgments.table import Table
from songbang.reports.judgments.own_columns import TABLES, columns_of

YUAN = pl.Decimal(20, 2)
PLACES = 6
"""Decimals that a share or a multiple keeps."""
_CENTS = 100
_FORMULA = r"^[=+\-@\t\r]"


def frames(table: Table) -> Mapping[str, pl.DataFrame]:
    """Return the four tables by name: sums are decimals of yuan, shares and multiples decimals of six places."""
    return {name: _given(getattr(table, name), name) for name in TABLES}


def taken_back(given: Mapping[str, pl.DataFrame]) -> Table:
    """Return the tables that ``frames`` gave away, to the cent; one that is not there is empty."""
    return Table.from_frames(**{name: _taken_back(frame, name) for name, frame in given.items() if name in TABLES})


def as_text(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the table for a text file: lists become text, text that would be a formula begins with an apostrophe."""
    lists = [pl.col(name).list.join("; ") for name, kind in frame.schema.items() if isinstance(kind, pl.List)]
    flat = frame.with_columns(lists)
    texts = [pl.col(name) for name, kind in flat.schema.items() if kind == pl.String]
    return flat.with_columns(
        pl.when(text.str.contains(_FORMULA)).then(pl.concat_str(pl.lit("'"), text)).otherwise(text).name.keep()
        for text in texts
    )


def _given(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    kinds = {one.name: one.kind for one in columns_of(table)}
    sums = [(pl.col(name).cast(pl.Decimal(24, 2)) / _CENTS).cast(YUAN) for name, kind in kinds.items() if kind == "sum"]
    parts = [pl.col(name) for name, kind in kinds.items() if kind in {"share", "multiple"}]
    # a multiple that leaves no room for its decimals was read wrongly; the table of values still tells it
    return frame.with_columns(*sums, *(part.cast(pl.Decimal(18, PLACES), strict=False) for part in parts))


def _taken_back(frame: pl.DataFrame, table: str) -> pl.DataFrame:
    kinds = {one.name: one.kind for one in columns_of(table) if one.name in frame.columns}
    sums = [(pl.col(name).cast(YUAN) * _CENTS).cast(pl.Int64) for name, kind in kinds.items() if kind == "sum"]
    parts = [pl.col(name) for name, kind in kinds.items() if kind in {"share", "multiple"}]
    exact = [part.cast(pl.String).str.strip_chars_end("0").str.strip_chars_end(".") for part in parts]
    return frame.with_columns(*sums, *exact)
