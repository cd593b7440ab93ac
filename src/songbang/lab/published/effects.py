"""Effects as published: how large, on what exactly, where, and how well the figure is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from songbang.basis.words import Words
from songbang.lab.published.shipped import reviewed, shipped, words

How = Literal["relative", "points", "level", "words"]
Direction = Literal["loosened", "tightened", "none"]


@dataclass(frozen=True, slots=True)
class Measured:
    """What an effect is on, defined: 'mobility' may mean separations, or moves from job to job.

    ``how``: ``relative`` (change over the value before), ``points`` (difference), ``level`` (a share under restraints),
    ``words``. ``quantity`` is what the model has of the same definition, empty where it has none; then ``why`` tells.
    """

    id: str
    how: How
    quantity: str
    label: Words
    says: Words
    why: Words | None


@dataclass(frozen=True, slots=True)
class Band:
    """Where the model is to lie to pass, and why there."""

    low: float
    high: float
    because: Words


@dataclass(frozen=True, slots=True)
class Effect:
    """One published effect. ``estimate``, ``se``, ``low``, ``high`` are in units of its outcome; ``None``: not told.

    ``sign`` (-1, 0, 1) is told where only that was confirmed. ``mark``: ``O`` seen in the source's own text, ``S`` in a
    secondary page. ``use``: ``fitted`` (the model was set to it), ``held_out`` (it was not), ``variant`` (another
    estimate of what it was set to), ``shown`` (beside it). ``policies`` are those of the lab it speaks to; ``setting``
    is the market in which the model is held against it, empty where there is none.
    """

    id: str
    source: str
    outcome: str
    says: Words
    direction: Direction
    setting: str
    policies: tuple[str, ...]
    mark: Literal["O", "S"]
    use: Literal["fitted", "held_out", "variant", "shown"]
    estimate: float | None
    se: float | None
    low: float | None
    high: float | None
    sign: int | None
    band: Band | None
    reviewed: date


@cache
def outcomes() -> Mapping[str, Measured]:
    """Return what can be measured, by id; read once a process."""
    rows = shipped("outcomes")["outcome"]
    return MappingProxyType({row["id"]: _measured(row) for row in rows})


@cache
def effects() -> Mapping[str, Effect]:
    """Return every published effect by id, in the order of the file; read once a process."""
    read = shipped("effects")
    return MappingProxyType({row["id"]: _effect(row, reviewed(read)) for row in read["effect"]})


def effects_of(policy: str) -> tuple[str, ...]:
    """Return the ids of the effects that speak to a policy of the lab; none for one that nobody has studied."""
    return tuple(one.id for one in effects().values() if policy in one.policies)


def _measured(row: Mapping[str, Any]) -> Measured:
    why = words(row["why"]) if "why" in row else None
    return Measured(row["id"], row["how"], row["quantity"], words(row), words(row["says"]), why)


def _effect(row: Mapping[str, Any], day: date) -> Effect:
    return Effect(
        id=row["id"],
        source=row["source"],
        outcome=row["outcome"],
        says=words(row["says"]),
        direction=row["direction"],
        setting=row.get("setting", ""),
        policies=tuple(row["policies"]),
        mark=row["mark"],
        use=row["use"],
        estimate=row.get("estimate"),
        se=row.get("se"),
        low=row.get("low"),
        high=row.get("high"),
        sign=row.get("sign"),
        band=_band(row) if "band" in row else None,
        reviewed=day,
    )


def _band(row: Mapping[str, Any]) -> Band:
    low, high = row["band"]
    return Band(low, high, words(row["band_because"]))
