"""Words kept in every language, so that a page can show later what was told once."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from songbang.basis.words import Words
from songbang.reports.script import LANGUAGES, tell

Told = Mapping[str, str]
"""A message by language."""


def in_all(words: Words) -> Told:
    """Return a message in every language."""
    return {lang: tell(words, lang) for lang in LANGUAGES}


def packed(document: Mapping[str, Any]) -> bytes:
    """Return a document as bytes that the store keeps."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8")


def unpacked(data: bytes) -> Mapping[str, Any]:
    """Return a document that was kept; an empty one where it cannot be read."""
    with suppress(ValueError):
        found = json.loads(data)
        if isinstance(found, dict):
            return found
    return {}


def lines(told: Sequence[Told], lang: str) -> list[str]:
    """Return messages that were kept, in a language."""
    return [one.get(lang, "") for one in told]
