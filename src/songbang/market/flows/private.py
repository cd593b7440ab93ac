"""Columns that no count of moves needs: names, identity numbers, contacts; told by their heads, never read."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.market.tables.heads import plain

_SAYS = Words(
    "这些列是{what}，用不着：没有读，也不会写出。", "Columns of {what} are not needed: neither read nor written."
)
_DO = Words("可以从表里删掉再存。", "You may delete them from the table.")
_ALONE = frozenset({"name", "names"})
"""Heads that are a person's name where they stand alone."""


@cache
def _kinds() -> Mapping[str, Words]:
    data = tomllib.loads(files("songbang.market.flows").joinpath("private.toml").read_text(encoding="utf-8"))
    return {word: Words(one["zh"], one["en"]) for one in data["private"] for word in one["words"]}


def private_heads(heads: Iterable[str]) -> tuple[str, ...]:
    """Return those of some heads that stand over personal data."""
    return tuple(head for head in heads if _what(head) is not None)


def private_problem(name: str, heads: Iterable[str]) -> Problem:
    """Return what is told of such columns."""
    found = list(dict.fromkeys(what for head in heads if (what := _what(head)) is not None))
    what = Words("、".join(one.zh for one in found), ", ".join(one.en for one in found))
    return Problem("moves_private", name, _SAYS.fill(what=what), _DO)


def _what(head: str) -> Words | None:
    key = plain(head)
    if key in _ALONE:
        return _kinds()["姓名"]
    return next((what for word, what in _kinds().items() if word in key), None)
