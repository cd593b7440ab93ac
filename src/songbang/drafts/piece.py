"""What goes into the open places of a letter: a piece of text that knows where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from songbang.basis.words import Words

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Sort(StrEnum):
    """Where a piece comes from: our own words, what was told (kept as it is), a figure, or nobody yet."""

    OURS = "ours"
    TOLD = "told"
    FIGURE = "figure"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a letter.

    ``name`` tells of a figure where it stands in the position or the matter (``money.owed``), of a blank the fact that
    would fill it; ``value`` is the figure without dress: ``12000.00``, ``2026-04-01``.
    """

    words: Words
    sort: Sort = Sort.OURS
    name: str = ""
    value: str = ""


Row: TypeAlias = Mapping[str, Piece]
Field: TypeAlias = Piece | bool | tuple[Row, ...]
Fields: TypeAlias = Mapping[str, Field]
"""What a template asks for by name: a piece, rows of pieces, or ``False`` where the place is left out."""


def ours(words: Words) -> Piece:
    """Return a piece in our own words."""
    return Piece(words)


def told(text: str) -> Piece:
    """Return what the person or a paper said, to be written as it is."""
    return Piece(Words(text, text), Sort.TOLD)


def figure(words: Words, name: str, value: object) -> Piece:
    """Return a figure with the name of its place."""
    return Piece(words, Sort.FIGURE, name, str(value))


def money(amount: Decimal, name: str) -> Piece:
    """Return a sum as it stands in a sentence: 12,000.00元, CNY 12,000.00."""
    return figure(Words(f"{amount:,.2f}元", f"CNY {amount:,.2f}"), name, f"{amount:.2f}")


def cell(amount: Decimal, name: str) -> Piece:
    """Return a sum as it stands in a table that names its currency: 12,000.00."""
    return figure(Words(f"{amount:,.2f}", f"{amount:,.2f}"), name, f"{amount:.2f}")


def day(when: date, name: str) -> Piece:
    """Return a day as letters write it: 2026年4月1日, 1 April 2026."""
    return figure(day_of(when), name, when.isoformat())


def month_of(when: date) -> Words:
    """Return the month of a day: 2026年4月, April 2026."""
    return Words(f"{when.year}年{when.month}月", f"{_MONTHS[when.month - 1]} {when.year}")


def day_of(when: date) -> Words:
    """Return a day in the words of a letter."""
    return Words(f"{when.year}年{when.month}月{when.day}日", f"{when.day} {_MONTHS[when.month - 1]} {when.year}")
