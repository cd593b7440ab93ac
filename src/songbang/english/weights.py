"""The weights of the classifier as they are shipped: one JSON file of whole numbers, checked by its hash."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import cast

FILE = "weights.json"
HASH = "weights.sha256"
UNIT = 1000
"""Every number of the file is in thousandths."""

Rows = Mapping[str, Sequence[int]]


class WeightsError(RuntimeError):
    """The weights in this installation are not those that were shipped."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Sums over words: ``words`` maps each to its rarity and one weight an outcome; ``cues`` one row a cue."""

    words: Rows
    cues: Sequence[Sequence[int]]
    bias: Sequence[int]
    scale: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree of questions: node ``n`` asks whether ``asks[n]`` is at most ``most[n]``.

    ``yes`` and ``no`` name the next node; a node that asks ``-1`` is a leaf and ``yes`` its row in ``leaves``.
    """

    asks: Sequence[int]
    most: Sequence[int]
    yes: Sequence[int]
    no: Sequence[int]
    leaves: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Weights:
    """All that was learnt. Rows of ``spread``, ``threshold`` and ``sure`` hold one number a category, in its order.

    ``threshold`` parts yes and no where both come equally often; ``sure`` is higher, for whole contracts.
    """

    about: Mapping[str, object]
    words: Linear
    letters: Linear
    topics: Linear
    trees: Sequence[Tree]
    spread: Sequence[Sequence[int]]
    threshold: Sequence[int]
    sure: Sequence[int]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the shipped weights; a file that was changed is not used."""
    folder = files("songbang.english")
    written = folder.joinpath(FILE).read_bytes()
    told = folder.joinpath(HASH).read_text(encoding="ascii").strip()
    return read_weights(written, told)


def read_weights(written: bytes, sha256: str) -> Weights:
    """Return the weights of a file whose hash is told; :class:`WeightsError` where it has another."""
    if hashlib.sha256(written).hexdigest() != sha256:
        raise WeightsError(f"{FILE} is not the file that was shipped: install songbang again")
    raw = json.loads(written)
    return Weights(
        about=raw["about"],
        words=Linear(**raw["words"]),
        letters=Linear(**raw["letters"]),
        topics=Linear(**raw["topics"]),
        trees=[Tree(**cast("dict[str, Sequence[int]]", tree)) for tree in raw["trees"]],  # type: ignore[arg-type]
        spread=raw["spread"],
        threshold=raw["threshold"],
        sure=raw["sure"],
    )
