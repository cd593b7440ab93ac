"""What a form says beside its files: a year, days, groups, policies; read into what the work is given."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from songbang.basis.words import Words
from songbang.tasks.asked import day_asked
from songbang.tasks.rank import DRAWS
from songbang.tasks.refusal import Refusal

FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"rank": ("year",), "flows": ("since", "until", "policy", "treated"), "lab": ("policies",)}
)
"""Which fields there are, by the kind of work."""
LONGEST: Final = 500
_YEAR: Final = re.compile(r"\d{4}")
_PARTS: Final = re.compile(r"[;；\n]+|、")
_NO_YEAR = Words("「{written}」不是年份。", "“{written}” is no year.")
_A_YEAR = Words("写四位数字的年份，或者空着。", "Write a year of four figures, or leave it empty.")
_SEED: Final = 0


def settings_of(kind: str, fields: Mapping[str, str]) -> dict[str, str]:
    """Return what was written in the fields of a kind of work; what cannot be understood is a ``Refusal``."""
    told = {name: fields.get(name, "").strip()[:LONGEST] for name in FIELDS[kind]}
    arguments(kind, told)
    return told


def arguments(kind: str, told: Mapping[str, str]) -> dict[str, Any]:
    """Return the arguments of the work for what was written."""
    return _ARGUMENTS[kind](told)


def _rank(told: Mapping[str, str]) -> dict[str, Any]:
    written = told.get("year", "")
    if written and not _YEAR.fullmatch(written):
        raise Refusal(_NO_YEAR.fill(written=written), _A_YEAR)
    return {"year": int(written) if written else None, "draws": DRAWS, "seed": _SEED}


def _flows(told: Mapping[str, str]) -> dict[str, Any]:
    days = {name: told.get(name, "") for name in ("since", "until", "policy")}
    read = {name: day_asked(written) if written else None for name, written in days.items()}
    return {**read, "treated": _listed(told.get("treated", "")), "seed": _SEED}


def _lab(told: Mapping[str, str]) -> dict[str, Any]:
    return {"policies": _listed(told.get("policies", ""))}


def _listed(written: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _PARTS.split(written) if part.strip())


_ARGUMENTS: Mapping[str, Callable[[Mapping[str, str]], dict[str, Any]]] = MappingProxyType(
    {"rank": _rank, "flows": _flows, "lab": _lab}
)
