"""The policies that come with the program, by name; looked at without what a comparison needs."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from songbang.basis.words import Words

FIRST = "as_is"
"""What the others are compared with."""


@cache
def shipped() -> Mapping[str, Traversable]:
    """Return the files of the shipped policies by name; what the others are compared with comes first."""
    folder = files("songbang.portfolio.policy").joinpath("shipped")
    found = {one.name.removesuffix(".toml"): one for one in folder.iterdir() if one.name.endswith(".toml")}
    return dict(sorted(found.items(), key=lambda pair: (pair[0] != FIRST, pair[0])))


@cache
def shipped_words() -> Mapping[str, tuple[Words, Words]]:
    """Return what each shipped policy is called and what it does."""
    told = {name: tomllib.loads(one.read_text(encoding="utf-8")) for name, one in shipped().items()}
    return {name: (Words(one["zh"], one["en"]), Words(**one["says"])) for name, one in told.items()}
