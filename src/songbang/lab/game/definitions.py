"""What each figure of the game means, and what the model takes for granted: from ``figures.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Defined:
    """One figure: its table and name in ``Played``, and its unit (draws, share, firms or years of pay)."""

    table: str
    name: str
    label: Words
    says: Words
    unit: str


@cache
def figures() -> Mapping[str, Defined]:
    """Return what each figure means by ``table.name``, in the order of the file."""
    return MappingProxyType(
        {
            f"{table}.{name}": Defined(table, name, _words(row), _words(row["says"]), row["unit"])
            for table, rows in _tables().items()
            for name, row in rows.items()
            if table != "model"
        }
    )


@cache
def taken_for_granted() -> tuple[Words, ...]:
    """Return what the model assumes, in the order it should be told."""
    return tuple(_words(row) for row in _tables()["model"].values())


def _words(row: Mapping[str, str]) -> Words:
    return Words(row["zh"], row["en"])


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    text = files("songbang.lab.game").joinpath("figures.toml").read_text(encoding="utf-8")
    return MappingProxyType(tomllib.loads(text))
