"""What places are called that have no file of their own, as data."""

import tomllib
from collections.abc import Mapping
from functools import cache

from songbang.basis.words import Words
from songbang.law.files import home
from songbang.law.in_force import Law


@cache
def place_titles() -> Mapping[str, Words]:
    """Return for each place without a file of its own what it is called, by its code."""
    read = tomllib.loads(home().joinpath("names.toml").read_text(encoding="utf-8"))
    return {code: Words(name, read["en"][code]) for code, name in read["zh"].items()}


def place_title(code: str, law: Law) -> Words:
    """Return what a place is called; its code where no name is known."""
    held = law.places.get(code)
    return place_titles().get(code, Words(code, code)) if held is None else held.name
