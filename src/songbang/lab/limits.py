"""What no number of a card can mend: facts that nobody has measured, and what the models leave out."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that is not known, or not spoken of; ``turns`` tells how knowing it would change the answer."""

    id: str
    says: Words
    turns: Words | None


@cache
def unmeasured() -> tuple[Limit, ...]:
    """Return the facts that nobody has measured and on which the answer turns."""
    return _limits("unmeasured")


@cache
def left_out() -> tuple[Limit, ...]:
    """Return what the models do not speak of."""
    return _limits("left_out")


def _limits(name: str) -> tuple[Limit, ...]:
    read: dict[str, Any] = tomllib.loads((files("songbang.lab") / "limits.toml").read_text(encoding="utf-8"))
    return tuple(Limit(row["id"], _words(row), _words(row["turns"]) if "turns" in row else None) for row in read[name])


def _words(row: dict[str, str]) -> Words:
    return Words(row["zh"], row["en"])
