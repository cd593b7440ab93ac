"""What each figure is, what it does not say, and where it comes from, as ``figures.toml`` has it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Definition:
    """A figure: its name for people, its definition with what it does not say, its source (may be empty)."""

    label: Words
    says: Words
    source: str


@cache
def figures() -> Mapping[str, Definition]:
    """Return every definition by the name of its figure, in the order in which they are told."""
    data = tomllib.loads(files("songbang.market.flows").joinpath("figures.toml").read_text(encoding="utf-8"))
    return {
        name: Definition(Words(one["zh"], one["en"]), Words(one["says_zh"], one["says_en"]), one["source"])
        for name, one in data.items()
    }
