"""Columns that no audit needs: numbers of identity documents by what stands in them, whatever stands over them."""

from dataclasses import replace

import polars as pl

from songbang.basis.words import Words
from songbang.grids.grid import ROW
from songbang.portfolio.roster.columns import ColumnKind, columns
from songbang.portfolio.roster.layout import Layout
from songbang.portfolio.roster.roster import Mapped, Sureness

_IDENTITY = r"^\s*(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx]|[1-9](?:\.\d+)?[eE]\+?17)\s*$"
_WHOLE = r"^\s*[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]\s*$"
_LOST = r"^\s*(?:[1-9]\d{15}00|[1-9](?:\.\d+)?[eE]\+?17)\s*$"
_SAMPLE = 500
MASK = "***"
"""What stands where a single cell held such a number."""
_BECAUSE = Words(
    "里面是身份证号码，审计用不着：没有读，也不会写出。",
    "It holds numbers of identity documents, which no audit needs: it is neither read nor written.",
)


def without_private(rows: pl.DataFrame, layout: Layout) -> tuple[tuple[Mapped, ...], int]:
    """Return the heads with those private whose columns hold identity numbers, and how many of these lost their end.

    A number of 18 digits that a spreadsheet took for a number ends with noughts.
    """
    heads, lost = [], 0
    for at, one in zip(layout.places, layout.heads, strict=True):
        cells = rows[f"c{at}"].drop_nulls()
        private = one.is_private or (_may_be(one) and _holds_identities(cells))
        heads.append(one if one.is_private or not private else _hidden(one))
        lost += int(cells.str.contains(_LOST).sum()) if private else 0
    return tuple(heads), lost


def masked(rows: pl.DataFrame) -> tuple[pl.DataFrame, tuple[tuple[int, int], ...]]:
    """Return the rows with each cell that is such a number made unreadable, and these cells by row and column."""
    names = [name for name in rows.columns if name != ROW and rows[name].str.contains(_WHOLE).any()]
    found = [(row, int(name[1:])) for name in names for row in rows.filter(pl.col(name).str.contains(_WHOLE))[ROW]]
    hidden = [
        pl.when(~pl.col(name).str.contains(_WHOLE)).then(name).otherwise(_shut(name)).alias(name) for name in names
    ]
    return rows.with_columns(hidden), tuple(found)


def _shut(name: str) -> pl.Expr:
    return pl.when(pl.col(name).is_not_null()).then(pl.lit(MASK))


def _may_be(one: Mapped) -> bool:
    return one.column is None or columns()[one.column].kind is ColumnKind.TEXT


def _holds_identities(cells: pl.Series) -> bool:
    sample = cells.head(_SAMPLE)
    return sample.len() > 0 and int(sample.str.contains(_IDENTITY).sum()) * 2 >= sample.len()


def _hidden(one: Mapped) -> Mapped:
    return replace(one, column=None, how=Sureness.PRIVATE, because=_BECAUSE, may_be=())
