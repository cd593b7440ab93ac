"""Which exhibits a commission usually asks for with each claim, as data, and which of them are there."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words
from songbang.matter.evidence.entry import Entry
from songbang.matter.evidence.ledger import current
from songbang.papers.folded import fold


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One kind of exhibit: what it is called, and the words by which a file of it is known."""

    id: str
    name: Words
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """An exhibit that a claim asks for and the reason; ``cites`` are instruments with articles, where one says so."""

    exhibit: Exhibit
    why: Words
    cites: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that a person may want to prove."""

    id: str
    name: Words
    wants: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is there for a claim, each with the numbers of its exhibits, and what is missing.

    ``other`` are the exhibits that were said to be for this claim and are of no kind it usually asks for.
    """

    claim: Claim
    there: tuple[tuple[Wanted, tuple[int, ...]], ...]
    missing: tuple[Wanted, ...]
    other: tuple[int, ...]


def gaps(entries: tuple[Entry, ...], claim: str) -> Gaps:
    """Return what is there and what is missing for a claim. Raises ``KeyError`` for one that is not known."""
    asked = claims()[claim]
    held = current(entries)
    numbers = {
        want.exhibit.id: tuple(one.number for one in held if one.kind == want.exhibit.id) for want in asked.wants
    }
    there = tuple((want, numbers[want.exhibit.id]) for want in asked.wants if numbers[want.exhibit.id])
    missing = tuple(want for want in asked.wants if not numbers[want.exhibit.id])
    other = tuple(one.number for one in held if one.claim == claim and one.kind not in numbers)
    return Gaps(asked, there, missing, other)


def kind_told(name: str, proves: str) -> str:
    """Return the kind of exhibit that the name of a file tells, or else the words on it; empty where none does."""
    for words in (name, proves):
        plain = fold(words).text.lower()
        hits = [(len(word), one.id) for one in exhibits().values() for word in one.words if word in plain]
        if hits:
            return max(hits)[1]
    return ""


@cache
def exhibits() -> Mapping[str, Exhibit]:
    """Return every kind of exhibit by its id."""
    return {row["id"]: Exhibit(row["id"], Words(**row["name"]), tuple(row["words"])) for row in _data()["exhibit"]}


@cache
def claims() -> Mapping[str, Claim]:
    """Return every claim by its id."""
    return {
        row["id"]: Claim(row["id"], Words(**row["name"]), tuple(_wanted(want) for want in row["wants"]))
        for row in _data()["claim"]
    }


def _wanted(row: Mapping[str, Any]) -> Wanted:
    return Wanted(exhibits()[row["exhibit"]], Words(**row["why"]), tuple((a, b) for a, b in row.get("cites", ())))


@cache
def _data() -> Mapping[str, Any]:
    text = files("songbang.matter.evidence").joinpath("claims.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
