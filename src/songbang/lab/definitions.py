"""What each figure of the lab means: measures, lines of who pays, keys of a card, each from its TOML file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured of a market: ``unit`` is share, chance, money or months; ``relative`` its change.

    ``short`` is the label where there is little room; what exactly is meant ``says`` tells.
    """

    name: str
    label: Words
    short: Words
    says: Words
    unit: str
    relative: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line of who pays: ``side`` (employers, workers) bears it; ``total`` is the sum of that side."""

    name: str
    label: Words
    says: Words
    side: str
    total: bool
    transfer: str


@cache
def measures() -> Mapping[str, Measure]:
    """Return what is measured, in the order of the file."""
    return MappingProxyType(
        {
            name: Measure(
                name, _words(row), _words(row["short"]), _words(row["says"]), row["unit"], row["change"] == "relative"
            )
            for name, row in _rows("measures.toml").items()
        }
    )


@cache
def lines() -> Mapping[str, Line]:
    """Return the lines of who pays, in the order of the file."""
    return MappingProxyType(
        {
            name: Line(
                name, _words(row), _words(row["says"]), row["side"], row.get("total", False), row.get("transfer", "")
            )
            for name, row in _rows("bills.toml").items()
        }
    )


def _rows(name: str) -> Mapping[str, Any]:
    return tomllib.loads((files("songbang.lab") / name).read_text(encoding="utf-8"))


def _words(row: Mapping[str, str]) -> Words:
    return Words(row["zh"], row["en"])
