"""Why a cell or a row of a roster was not read, what to know of one that was, and what to do: as a list has it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Fault:
    """One reason: its kind (``left_out``, ``wrong``, ``notice``), what it says, what to do next."""

    code: str
    kind: str
    says: Words
    do: Words


@cache
def faults() -> Mapping[str, Fault]:
    """Return every reason by its code."""
    data = tomllib.loads(files("songbang.portfolio.roster").joinpath("faults.toml").read_text(encoding="utf-8"))
    return {
        one["code"]: Fault(one["code"], one["kind"], Words(one["zh"], one["en"]), Words(one["do_zh"], one["do_en"]))
        for one in data["fault"]
    }
