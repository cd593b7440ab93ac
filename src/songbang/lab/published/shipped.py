"""The data files of this room, as they ship."""

import tomllib
from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words

ROOM = files("songbang.lab.published")


def shipped(name: str) -> Mapping[str, Any]:
    """Return a TOML file of the room; settings are told as ``settings/<name>``."""
    return tomllib.loads(ROOM.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def names(folder: str) -> tuple[str, ...]:
    """Return the names of the TOML files in a folder of the room, sorted."""
    found = (one.name for one in ROOM.joinpath(folder).iterdir())
    return tuple(sorted(f"{folder}/{name.removesuffix('.toml')}" for name in found if name.endswith(".toml")))


def words(row: Mapping[str, str]) -> Words:
    """Return a message of a file."""
    return Words(row["zh"], row["en"])


def reviewed(read: Mapping[str, Any]) -> date:
    """Return the day on which a file was last gone through."""
    day: date = read["reviewed"]
    return day
