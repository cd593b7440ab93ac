"""The columns that a roster may hold, as ``portfolio/columns.toml`` lists them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import polars as pl

from songbang.basis.words import Words


class ColumnKind(StrEnum):
    """What the cells of a column are: it says how they are read and of which type they are in a frame."""

    TEXT = "text"
    YES = "yes"
    DAY = "day"
    SUM = "sum"
    SHARE = "share"
    MULTIPLE = "multiple"
    MONTHS = "months"
    CHOICE = "choice"


TYPES: Mapping[ColumnKind, type[pl.DataType]] = {
    ColumnKind.TEXT: pl.String,
    ColumnKind.YES: pl.Boolean,
    ColumnKind.DAY: pl.Date,
    ColumnKind.SUM: pl.Int64,
    ColumnKind.SHARE: pl.String,
    ColumnKind.MULTIPLE: pl.String,
    ColumnKind.MONTHS: pl.Int64,
    ColumnKind.CHOICE: pl.String,
}
"""The type of each kind in a frame: sums are whole cents; shares and multiples are written exactly: 0.3, 1/3."""


@dataclass(frozen=True, slots=True)
class Column:
    """A typed column: its name in a frame, what its cells are, its name for people, the heads that mean it."""

    name: str
    kind: ColumnKind
    says: Words
    names: tuple[str, ...]
    values: tuple[str, ...] = ()


@cache
def columns() -> Mapping[str, Column]:
    """Return every column by its name, in the order of the list."""
    data = tomllib.loads(files("songbang.portfolio").joinpath("columns.toml").read_text(encoding="utf-8"))
    return {
        one["name"]: Column(
            one["name"],
            ColumnKind(one["kind"]),
            Words(one["zh"], one["en"]),
            tuple(one["names"]),
            tuple(one.get("values", ())),
        )
        for one in data["column"]
    }
