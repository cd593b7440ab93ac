"""What to mind with an exhibit, and what to ask of one that the other side shows: as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words
from songbang.matter.evidence.entry import Entry
from songbang.papers.folded import fold


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to mind; ``words`` tell for which exhibits, none of them: for all. ``cites`` are its sources."""

    id: str
    says: Words
    words: tuple[str, ...]
    cites: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask of an exhibit of the other side, why it is asked, and its sources."""

    id: str
    asks: Words
    why: Words
    cites: tuple[tuple[str, str], ...] = ()


def cautions_for(entry: Entry, *, is_first: bool) -> tuple[Caution, ...]:
    """Return what to mind with this exhibit; what is true of all is told with the first one."""
    plain = fold(f"{entry.name} {entry.proves} {entry.medium} {entry.obtained}").text.lower()
    return tuple(one for one in cautions() if any(word in plain for word in one.words) or (not one.words and is_first))


@cache
def cautions() -> tuple[Caution, ...]:
    """Return all cautions."""
    return tuple(
        Caution(row["id"], Words(**row["says"]), tuple(row.get("words", ())), _cites(row)) for row in _data()["caution"]
    )


@cache
def questions() -> tuple[Question, ...]:
    """Return the questions to ask of each exhibit that comes from watching, filming or searching."""
    return tuple(
        Question(row["id"], Words(**row["asks"]), Words(**row["why"]), _cites(row)) for row in _data()["question"]
    )


def _cites(row: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((instrument, article) for instrument, article in row.get("cites", ()))


@cache
def _data() -> Mapping[str, Any]:
    text = files("songbang.matter.evidence").joinpath("cautions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
