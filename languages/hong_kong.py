"""A message of ours for a reader in Hong Kong: traditional script, and the words of hong_kong_words.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from songbang.reports.script import in_traditional_script

_FILE = Path(__file__).with_name("hong_kong_words.toml")


def in_hong_kong_words(text: str) -> str:
    """Return the entry of a catalogue that nobody has written by hand: longer words first."""
    made = in_traditional_script(text)
    for word in sorted(words(), key=len, reverse=True):
        made = made.replace(word, words()[word])
    return made


@cache
def words() -> Mapping[str, str]:
    """Return each word that conversion writes, with the one that is written in Hong Kong."""
    held: Mapping[str, str] = tomllib.loads(_FILE.read_text(encoding="utf-8"))["words"]
    return held
