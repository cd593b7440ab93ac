"""What the columns of a wage table are, and how a table is laid out."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files

from songbang.matter.pay_words import plain_label

Row = Mapping[int, str]
"""A row of a table: what its cells show by column; empty ones are left out."""


class Head(StrEnum):
    """What a column of a head is, beside an item of pay."""

    MONTH = "month"
    PAID_MONTH = "paid_month"
    YEAR = "year"
    ITEM = "item"
    AMOUNT = "amount"
    KIND = "kind"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out: which row its head is, from which row on sums stand, which column is what.

    ``items`` are the columns with the words over them and those of the group they stand under. ``months`` are the
    columns that are a month, with its words; the items then stand in the column ``heads[Head.ITEM]``. ``pairs`` are the
    columns of an item and its sum where a row is one item of one month, or several beside each other.
    """

    first: int
    heads: Mapping[Head, int]
    items: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    months: Mapping[int, str] = field(default_factory=dict)
    people: tuple[int, ...] = ()
    pairs: tuple[tuple[int, int], ...] = ()

    @property
    def is_long(self) -> bool:
        """Tell whether a row is one item of one month."""
        return bool(self.pairs)


def head_of(words: str) -> Head | None:
    """Return what a column with this head is, ``None`` where it may be an item of pay."""
    plain = plain_label(words)
    return next((head for head, pattern in _heads() if pattern.fullmatch(plain)), None)


@cache
def _heads() -> Sequence[tuple[Head, re.Pattern[str]]]:
    data = tomllib.loads(files("songbang.matter").joinpath("wage_heads.toml").read_text(encoding="utf-8"))
    return tuple((Head(one["is"]), re.compile("|".join(one["words"]))) for one in data["head"])
