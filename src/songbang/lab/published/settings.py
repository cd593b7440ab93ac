"""The markets in which effects were measured, as far as the model needs to know them; each number with its origin."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from songbang.basis.words import Words
from songbang.lab.ladder.calibrate import Target
from songbang.lab.published.effects import Direction
from songbang.lab.published.shipped import names, shipped, words


@dataclass(frozen=True, slots=True)
class Pinned:
    """How strong a treatment is: so many offers are blocked that ``quantity`` changes by ``change``."""

    quantity: str
    change: float


@dataclass(frozen=True, slots=True)
class Box:
    """Markets off the ridge that are looked through as well: offers for each loss, floors over productivity."""

    speeds: tuple[float, ...]
    floors: tuple[float, ...]
    loss: float
    offers_unemployed: float
    origin: Words


@dataclass(frozen=True, slots=True)
class Setting:
    """A treatment somewhere. Without ``pinned`` it is as strong as the one that the ridge was fitted to."""

    id: str
    says: Words
    direction: Direction
    pinned: Pinned | None
    box: Box | None


@dataclass(frozen=True, slots=True)
class Fit:
    """What the ridge is fitted to: the target, the speeds that are tried, and where each number is from."""

    target: Target
    speeds: tuple[float, ...]
    origins: Mapping[str, Words]


@cache
def settings() -> Mapping[str, Setting]:
    """Return every setting by id; read once a process."""
    read = (_setting(shipped(name)) for name in names("settings"))
    return MappingProxyType({one.id: one for one in read})


@cache
def fit() -> Fit:
    """Return what the ridge is fitted to; read once a process."""
    row = next(one for one in map(shipped, names("settings")) if "target" in one)
    origins = {name: words(one) for name, one in row["target_from"].items()}
    origins["speeds"] = words(row["speeds_from"])
    return Fit(Target(**row["target"]), tuple(row["speeds"]), MappingProxyType(origins))


def _setting(row: Mapping[str, Any]) -> Setting:
    pinned = Pinned(**row["pinned"]) if "pinned" in row else None
    return Setting(row["id"], words(row["says"]), row["direction"], pinned, _box(row["box"]) if "box" in row else None)


def _box(row: Mapping[str, Any]) -> Box:
    return Box(tuple(row["speeds"]), tuple(row["floors"]), row["loss"], row["offers_unemployed"], words(row["from"]))
