"""What speaks against the model's answer: shown beside it, always."""

from dataclasses import dataclass
from functools import cache

from songbang.basis.words import Words
from songbang.lab.published.shipped import shipped, words


@dataclass(frozen=True, slots=True)
class Counter:
    """A result, or a caution, that the model does not account for. ``mark`` as of an effect; ``R``: our own working."""

    id: str
    source: str
    mark: str
    says: Words


@cache
def counters() -> tuple[Counter, ...]:
    """Return all of them, the weightiest first; read once a process."""
    rows = shipped("counter")["counter"]
    return tuple(Counter(row["id"], row["source"], row["mark"], words(row["says"])) for row in rows)
