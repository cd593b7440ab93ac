"""The signs by which a decision on a non-compete is recognised, as data, and the patterns made of them."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

GAP: Final = "[\\t\\n\\x0b\\x0c\\r \u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]{0,8}"
"""What may stand between two characters of a word in raw text; written out, as re and Hyperscan differ on ``\\s``."""


def needed_patterns() -> tuple[str, ...]:
    """Return the patterns over raw text of which every non-compete decision holds at least one.

    Valid alike for Python's re and for Hyperscan (UTF-8), without further flags; blanks inside words and traditional
    characters are provided for.
    """
    return tuple(row["pattern"].replace("~", GAP) for row in signs()["needed"])


@cache
def needed() -> re.Pattern[str]:
    """Return all patterns over raw text as one."""
    return re.compile("|".join(f"(?:{words})" for words in needed_patterns()))


@cache
def sign(name: str) -> re.Pattern[str]:
    """Return the patterns of a sort of signs, over the folded copy, as one."""
    return re.compile("|".join(row["pattern"] for row in signs()[name]))


@cache
def signs() -> Mapping[str, Sequence[Mapping[str, str]]]:
    """Return the signs as ``signs.toml`` has them, by their sort."""
    return tomllib.loads(files("songbang.judgments").joinpath("signs.toml").read_text(encoding="utf-8"))
