"""The names of places, as data: what stands for which ISO 3166-2 code."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Final

_CODE: Final = re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,3}){0,2}")


@lru_cache(maxsize=1)
def place_names() -> Mapping[str, str]:
    """Return every known place name with its code (lower case); the longest names come first."""
    data = tomllib.loads(files("songbang.terms").joinpath("places.toml").read_text(encoding="utf-8"))
    rows = [(name, code) for table in ("names", "latin") for code, names in data[table].items() for name in names]
    return dict(sorted(rows, key=lambda row: -len(row[0])))


def place_within(words: str) -> str | None:
    """Return the code of the one place that words name by its code or a name it is known under; of two it is neither."""
    if _CODE.fullmatch(words.lower()):
        return words.lower()
    rest, found = words.lower(), set[str]()
    for name, code in place_names().items():  # the longest first: what is part of a longer name is no place of its own
        if name.lower() in rest:
            rest = rest.replace(name.lower(), " ")
            found.add(code)
    inner = [code for code in found if not any(other.startswith(f"{code}-") for other in found)]
    return inner[0] if len(inner) == 1 else None


@lru_cache(maxsize=1)
def law_names() -> Mapping[str, str]:
    """Return the names by which a law is chosen that belongs to no place of the tables above, with its code."""
    data = tomllib.loads(files("songbang.terms").joinpath("places.toml").read_text(encoding="utf-8"))
    return {name: code for code, names in data["chosen_law"].items() for name in names}


@lru_cache(maxsize=1)
def first_names() -> Mapping[str, str]:
    """Return for every known code the name that is listed first: the place itself, its cities follow."""
    data = tomllib.loads(files("songbang.terms").joinpath("places.toml").read_text(encoding="utf-8"))
    return {code: names[0] for code, names in data["names"].items()}


@lru_cache(maxsize=1)
def region_names() -> tuple[str, ...]:
    """Return the names of regions that papers use for a territory and that have no code of their own."""
    data = tomllib.loads(files("songbang.terms").joinpath("places.toml").read_text(encoding="utf-8"))
    return tuple(sorted(data["regions"]["names"], key=lambda name: -len(name)))
