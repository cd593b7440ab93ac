"""The texts of one column read as what they are: each different text once, plain sums all at once."""

from collections.abc import Callable, Mapping

import polars as pl

from songbang.portfolio.roster.cells.days import read_day_cell
from songbang.portfolio.roster.cells.said import Said
from songbang.portfolio.roster.cells.shares import read_multiple_cell, read_share_cell
from songbang.portfolio.roster.cells.sums import LOST, WAGES, read_sum_cell
from songbang.portfolio.roster.cells.words import (
    read_choice_cell,
    read_months_cell,
    read_place_cell,
    read_yes_cell,
)
from songbang.portfolio.roster.columns import TYPES, ColumnKind, columns
from songbang.portfolio.roster.roster import Mapped

WRONG, NOTE, TEXT = "_wrong", "_note", "_text"
_PLAIN = r"^(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\.[0-9]{1,12})?$"
_UNCLEAR = r"^(?:[0-9]{1,2}(?:\.[0-9]+)?|100(?:\.0+)?|[0-9]{1,3}\.[0-9]{3})$"
"""What may be more than a sum of yuan where no unit is told: it is read one by one."""
_LOST = rf"(?i)^(?:{LOST.pattern}|[0-9]{{15}}0+)$"
"""A number of more digits than a spreadsheet keeps: it ends with noughts."""
_EXACT = pl.Decimal(38, 14)

Reader = Callable[[str], Said]


def read_column(texts: pl.Series, mapped: Mapped, name: str) -> pl.DataFrame:
    """Return what each text of a column says, a row each: the values by column, ``_wrong`` and ``_note``."""
    kind = columns()[name].kind
    if kind is ColumnKind.TEXT and name != "place":
        return _texts(texts, name)
    read = _reader(kind, name, mapped)
    if kind is not ColumnKind.SUM or (name in WAGES and mapped.per in {"year", "quarter"}):
        return _distinct(texts, read, name)
    bare = texts.str.replace_all(r"[\s¥￥元]" if mapped.scale == 1 else r"[\s¥￥]", "")
    plain = bare.str.contains(_PLAIN).fill_null(value=False)
    if mapped.scale == 1:
        plain &= ~texts.str.strip_chars().str.contains(_UNCLEAR).fill_null(value=False)
    told = _distinct(texts.set(plain, None), read, name)
    cents = bare.set(~plain, None).str.replace_all(",", "", literal=True).cast(_EXACT) * (100 * mapped.scale)
    whole = cents.round(0, mode="half_away_from_zero").cast(pl.Int64)
    told = told.with_columns(pl.coalesce(whole.alias(name), pl.col(name)).alias(name))
    if name == "comp_amount" and mapped.per:
        period = pl.when(pl.Series(plain)).then(pl.lit(mapped.per))
        before = pl.col("comp_per") if "comp_per" in told.columns else pl.lit(None, dtype=pl.String)
        told = told.with_columns(pl.coalesce(period, before).alias("comp_per"))
    return told


def _distinct(texts: pl.Series, read: Reader, name: str) -> pl.DataFrame:
    """Read each different text once, and give every row what its own says."""
    unique = texts.drop_nulls().unique(maintain_order=True)
    said = [read(text) for text in unique]
    names = list(dict.fromkeys([name, *(key for one in said for key in one.values)]))
    table = pl.DataFrame(
        {
            TEXT: pl.Series(unique, dtype=pl.String),
            **{key: pl.Series([one.values.get(key) for one in said], dtype=_type(key)) for key in names},
            WRONG: pl.Series([one.wrong for one in said], dtype=pl.String),
            NOTE: pl.Series([one.note for one in said], dtype=pl.String),
        }
    )
    return pl.DataFrame({TEXT: texts}).join(table, on=TEXT, how="left", maintain_order="left").drop(TEXT)


def _type(name: str) -> type[pl.DataType]:
    return TYPES[columns()[name].kind]


def _texts(texts: pl.Series, name: str) -> pl.DataFrame:
    """Return words as they stand; a staff number that a spreadsheet cut short is told and not read."""
    kept = pl.col(name).str.strip_chars()
    lost = kept.str.contains(_LOST) if name == "number" else pl.lit(value=False)
    return (
        texts.alias(name)
        .to_frame()
        .select(
            pl.when(~lost).then(kept).alias(name),
            pl.when(lost).then(pl.lit("digits_lost")).alias(WRONG),
            pl.lit(None, dtype=pl.String).alias(NOTE),
        )
    )


def _in_months(header: str) -> bool:
    return "月" in header or "month" in header.lower()


def _reader(kind: ColumnKind, name: str, mapped: Mapped) -> Reader:
    """Return what reads one text of a column."""
    readers: Mapping[ColumnKind, Reader] = {
        ColumnKind.DAY: lambda text: read_day_cell(name, text),
        ColumnKind.SUM: lambda text: read_sum_cell(name, text, mapped.scale, mapped.per),
        ColumnKind.SHARE: lambda text: read_share_cell(name, text, mapped.scale),
        ColumnKind.MULTIPLE: lambda text: read_multiple_cell(name, text),
        ColumnKind.MONTHS: lambda text: read_months_cell(name, text, mapped.scale, in_months=_in_months(mapped.header)),
        ColumnKind.YES: lambda text: read_yes_cell(name, text),
        ColumnKind.CHOICE: lambda text: read_choice_cell(name, text, columns()[name].values),
        ColumnKind.TEXT: lambda text: read_place_cell(name, text),
    }
    return readers[kind]
