"""The rule that a provision names, found by listing the folder of rules."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

import songbang.rules
from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.verdict import Verdict


class Rule(Protocol):
    """A module of ``songbang.rules``: its question answered, and the figures that its provisions carry."""

    FIGURES: tuple[str, ...]

    def judge(self, facts: Facts, provision: Provision) -> Verdict:
        """Answer the question for these facts."""


@cache
def rule(name: str) -> Rule:
    """Return the rule of this name. ``LookupError`` where there is none: the lint of the law finds that first."""
    if name not in names():
        raise LookupError(f"no rule is called {name!r}; there are {', '.join(sorted(names()))}")
    return cast("Rule", import_module(f"songbang.rules.{name}"))


@cache
def names() -> frozenset[str]:
    """Return the names of all rules."""
    return frozenset(found.name for found in iter_modules(songbang.rules.__path__))


def figures() -> Mapping[str, tuple[str, ...]]:
    """Return for each rule the figures that its provisions carry; for the lint of the law."""
    return {name: rule(name).FIGURES for name in sorted(names())}
