"""What is counted, as ``measures.toml`` defines it: shares, quantities, the duration, figures others published."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words

Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is counted: its name, its label, and what exactly it means.

    ``of`` and ``counts`` are those of a share: columns with the values they may hold. ``top`` and ``bottom`` are the
    columns of a quantity; ``above_zero`` leaves out a top of nothing. ``unit``: share, ratio, yuan, months, days.
    """

    name: str
    label: Words
    says: Words
    unit: str
    of: Values
    counts: Values
    top: str
    bottom: str
    above_zero: bool


@dataclass(frozen=True, slots=True)
class Published:
    """A figure as somebody printed it, beside which measure it belongs, its source, and how far it can be trusted."""

    name: str
    measure: str
    printed: str
    n: int
    source: Words
    mark: Words
    says: Words


@dataclass(frozen=True, slots=True)
class Measures:
    """All that is counted, and the warning that goes with every figure."""

    shares: tuple[Measure, ...]
    quantities: tuple[Measure, ...]
    duration: Measure
    published: tuple[Published, ...]
    selection: Words


@cache
def measures() -> Measures:
    """Return what the statistics count; read once a process."""
    file = files("songbang.judgments.statistics") / "measures.toml"
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return Measures(
        tuple(_measure(row, "share") for row in read["share"]),
        tuple(_measure(row, row["unit"]) for row in read["quantity"]),
        _measure(read["duration"], "days"),
        tuple(_published(row) for row in read["published"]),
        _words(read["selection"]),
    )


def _measure(row: Mapping[str, Any], unit: str) -> Measure:
    return Measure(
        row["name"],
        _words(row),
        _words(row["says"]),
        unit,
        _values(row.get("of", {})),
        _values(row.get("counts", {})),
        row.get("top", ""),
        row.get("bottom", ""),
        bool(row.get("above_zero", False)),
    )


def _published(row: Mapping[str, Any]) -> Published:
    source, mark, says = (_words(row[name]) for name in ("source", "mark", "says"))
    return Published(row["name"], row["measure"], row["printed"], row["n"], source, mark, says)


def _values(row: Mapping[str, list[str]]) -> Values:
    return {column: tuple(values) for column, values in row.items()}


def _words(row: Mapping[str, str]) -> Words:
    return Words(row["zh"], row["en"])
