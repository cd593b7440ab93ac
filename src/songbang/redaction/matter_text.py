"""A ``matter.toml`` for sharing: its text with tokens, its own names known beforehand, and still a matter."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from songbang.redaction.kind import Kind

_SIDES: Final = ("person", "employer")
_WORDS: Final[Mapping[str, Kind]] = {"address": Kind.ADDRESS, "contact": Kind.ACCOUNT}


def known_words(text: str) -> list[tuple[Kind, str]]:
    """Return the names, addresses and firms that a matter tells by itself. Raises ``ValueError`` where it is no TOML."""
    return [(kind, word) for kind, word in _known(tomllib.loads(text)) if len(word.strip()) > 1]


def is_matter_text(text: str) -> bool:
    """Tell whether what came out can still be read as TOML: a token never breaks a value apart."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _known(tables: Mapping[str, Any]) -> Iterator[tuple[Kind, str]]:
    for side in _SIDES:
        told = tables.get(side)
        if isinstance(told, dict):
            yield from ((kind, told[name]) for name, kind in _WORDS.items() if isinstance(told.get(name), str))
            if isinstance(told.get("name"), str):
                yield (Kind.FIRM if side == "employer" else Kind.NAME), told["name"]
    agreement = tables.get("agreement")
    if isinstance(agreement, dict):
        yield from _firms(agreement.get("competitors"))
    for event in tables.get("event") or ():
        if isinstance(event, dict) and isinstance(event.get("firm"), str):
            yield Kind.FIRM, event["firm"]


def _firms(told: object) -> Iterator[tuple[Kind, str]]:
    if isinstance(told, str):
        yield Kind.FIRM, told
    elif isinstance(told, list):
        for one in told:
            yield from _firms(one)
    elif isinstance(told, dict):
        for name in ("name", "aliases", "affiliates"):
            yield from _firms(told.get(name))
