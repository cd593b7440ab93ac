"""The columns that an audit adds, as ``portfolio/results.toml`` defines them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import polars as pl

from songbang.basis.standing import Topic
from songbang.basis.words import Words


class ResultKind(StrEnum):
    """What the cells of a result are: it says how they are shown."""

    CHOICE = "choice"
    STANDING = "standing"
    SUM = "sum"
    DAY = "day"
    MONTHS = "months"
    YES = "yes"
    SHARE = "share"
    RATIO = "ratio"
    PROVISIONS = "provisions"
    COLUMNS = "columns"


TYPES: Mapping[ResultKind, type[pl.DataType]] = {
    ResultKind.CHOICE: pl.String,
    ResultKind.STANDING: pl.String,
    ResultKind.SUM: pl.Int64,
    ResultKind.DAY: pl.Date,
    ResultKind.MONTHS: pl.Int64,
    ResultKind.YES: pl.Boolean,
    ResultKind.SHARE: pl.Int64,
    ResultKind.RATIO: pl.Int64,
    ResultKind.PROVISIONS: pl.String,
    ResultKind.COLUMNS: pl.String,
}
"""Sums are whole cents, shares hundredths of a per cent, ratios hundredths; ids stand with blanks between."""


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """One result: its name in a frame, its kind, what it is called and what it means.

    A standing is that of the provisions on the points it ``asks`` (``persons.guided``) of a topic; with ``local`` of
    those alone that a place has beside the country. ``side`` tells whose money it is: what the employer ``owes``, or
    what it ``could_claim``. ``values`` are the words for each choice.
    """

    name: str
    kind: ResultKind
    label: Words
    says: Words
    topic: Topic | None = None
    asks: tuple[str, ...] = ()
    local: bool = False
    side: str = ""
    values: Mapping[str, Words] | None = None


@cache
def result_columns() -> Mapping[str, ResultColumn]:
    """Return every result by its name, in the order of the list."""
    data = tomllib.loads(files("songbang.portfolio").joinpath("results.toml").read_text(encoding="utf-8"))
    return {one["name"]: _column(one) for one in data["column"]}


def _column(told: dict[str, object]) -> ResultColumn:
    says, topic = told["says"], told.get("topic")
    asks, values = told.get("asks"), told.get("value")
    return ResultColumn(
        str(told["name"]),
        ResultKind(str(told["kind"])),
        Words(str(told["zh"]), str(told["en"])),
        Words(says["zh"], says["en"]) if isinstance(says, dict) else Words("", ""),
        Topic(str(topic)) if topic else None,
        tuple(map(str, asks)) if isinstance(asks, list) else (),
        bool(told.get("local", False)),
        str(told.get("side", "")),
        {one["name"]: Words(one["zh"], one["en"]) for one in values} if isinstance(values, list) else None,
    )
