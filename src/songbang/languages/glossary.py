"""What things are called in the three languages, and what must not be said for them: read from glossary.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Term:
    """One term in simplified Chinese, as it is said in Hong Kong, and in English.

    ``kept``: a word of mainland law that stays in traditional script. ``says`` and ``never`` are patterns for English
    messages, ``never_hk`` words for messages in traditional script; empty where anything goes. Notes may be empty.
    """

    zh: str
    hk: str
    en: str
    kept: bool
    says: str
    never: str
    never_hk: tuple[str, ...]
    note_zh: str
    note_en: str


@dataclass(frozen=True, slots=True)
class Group:
    """Terms that belong together, under a heading."""

    zh: str
    en: str
    terms: tuple[Term, ...]


@cache
def glossary() -> tuple[Group, ...]:
    """Return every term, in the groups and the order of the file."""
    text = Path(__file__).with_name("glossary.toml").read_text(encoding="utf-8")
    return tuple(
        Group(group["zh"], group["en"], tuple(_term(row) for row in group["term"]))
        for group in tomllib.loads(text)["group"]
    )


def _term(row: Mapping[str, Any]) -> Term:
    note = row.get("note", {"zh": "", "en": ""})
    return Term(
        row["zh"],
        row["hk"],
        row["en"],
        kept=row.get("kept", False),
        says=row.get("says", ""),
        never=row.get("never", ""),
        never_hk=tuple(row.get("never_hk", ())),
        note_zh=note["zh"],
        note_en=note["en"],
    )
