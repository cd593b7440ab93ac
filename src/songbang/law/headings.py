"""The English names of parts of instruments that have a heading and no number, as data."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def headings() -> Mapping[str, str]:
    """Return for each heading what it is called in English."""
    text = files("songbang.law").joinpath("headings.toml").read_text(encoding="utf-8")
    found: Mapping[str, str] = tomllib.loads(text)["en"]
    return found
