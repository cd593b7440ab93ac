"""The heads that a table may have, as a list has them, and which columns of a sheet they are."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words
from songbang.papers.folded import fold

_SIGNS = re.compile(r"[\s\W_]+")
_NUMBER = re.compile(r"(?<=\D)\d{1,3}$")


@dataclass(frozen=True, slots=True)
class Head:
    """A column that a table may have: its name here and for people, the heads that mean it, without signs.

    ``many``: several columns of a table may be it (竞争对手1, 竞争对手2); ``needed``: nothing is read without it.
    """

    column: str
    says: Words
    names: frozenset[str]
    needed: bool
    many: bool


@cache
def heads_of(package: str, name: str) -> tuple[Head, ...]:
    """Return the heads that the file ``name`` (TOML) of a package lists."""
    data = tomllib.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
    return tuple(_head(column, one) for column, one in data.items())


def _head(column: str, one: Mapping[str, object]) -> Head:
    says, names = Words(str(one["zh"]), str(one["en"])), one["names"]
    every = (column, says.zh, says.en, *(names if isinstance(names, list) else ()))
    return Head(column, says, frozenset(map(plain, every)), one.get("needed") is True, one.get("many") is True)


def plain(words: str) -> str:
    """Return a head without spaces, signs, capitals and a number behind it: 竞争对手（1） is 竞争对手."""
    bare = _SIGNS.sub("", fold(words).text.lower())
    return _NUMBER.sub("", bare)


def columns_of(cells: Sequence[str | None], heads: Sequence[Head]) -> Mapping[int, str]:
    """Return what the cells of a row mean as heads, by their place; those that mean nothing are left out."""
    by_name = {name: head.column for head in heads for name in head.names}
    return {at: by_name[name] for at, cell in enumerate(cells) if cell and (name := plain(cell)) in by_name}
