"""The data dictionary of the table: every field of a decision and of a claim, as ``codebook.toml`` defines it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its name, what sort of value it holds, its label, what exactly it means.

    ``kind``: text, day, sum (yuan), share (a fraction of 1), multiple, months, count, yes, choice, list (of texts).
    ``values`` are those of a choice, each with its label, in the order in which they are listed and numbered.
    """

    name: str
    kind: str
    label: Words
    says: Words
    values: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Codebook:
    """The fields of a decision and those of a claim, in the order of the columns."""

    fields: tuple[Field, ...]
    claims: tuple[Field, ...]

    def field(self, name: str) -> Field:
        """Return a field of a decision by its name; ``KeyError`` where there is none."""
        return _named(self.fields, name)

    def claim_field(self, name: str) -> Field:
        """Return a field of a claim by its name; ``KeyError`` where there is none."""
        return _named(self.claims, name)


@cache
def codebook() -> Codebook:
    """Return the dictionary that ships with the package; read once a process."""
    room = files("songbang.judgments")
    read = tomllib.loads((room / "codebook.toml").read_text(encoding="utf-8"))
    labels = tomllib.loads((room / "codebook_labels.toml").read_text(encoding="utf-8"))
    return Codebook(
        tuple(_field(one, labels["field"]) for one in read["field"]),
        tuple(_field(one, labels["claim"]) for one in read["claim"]),
    )


def _field(row: Mapping[str, Any], labels: Mapping[str, Any]) -> Field:
    own = labels.get(row["name"], {})
    values = {value: _words(own[value]) for value in row.get("values", ())}
    return Field(row["name"], row["kind"], _words(row), _words(row["says"]), values)


def _words(row: Mapping[str, str]) -> Words:
    return Words(row["zh"], row["en"])


def _named(fields: tuple[Field, ...], name: str) -> Field:
    for one in fields:
        if one.name == name:
            return one
    raise KeyError(name)
