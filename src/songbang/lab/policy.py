"""A policy: what it is called, which numbers it takes, what it changes on a card, and what it leaves out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Literal

from songbang.basis.words import Words
from songbang.lab import policies as folder
from songbang.lab.card import Card

Decides = Literal["law", "firms", "one firm"]
"""Who makes it so: the law for everybody, all firms by agreement with themselves, or one firm alone."""


class NotTold(ValueError):  # noqa: N818 - the card lacks a number: told as a refusal
    """A policy turns on a number that the card does not tell; ``key`` is its place on the card."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number that a policy takes, and between what it lies; no policy has one of its own: whoever asks tells it."""

    says: Words
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Policy:
    """One file of ``policies``. ``apply`` returns the card as it is under the policy; ``limits`` is what it leaves out.

    ``decides`` tells who makes it so. With ``takes_firm`` a firm may be named.
    """

    name: str
    says: Words
    parameters: Mapping[str, Parameter]
    decides: Decides
    limits: Words
    apply: Callable[[Card, Mapping[str, float]], Card]

    @property
    def takes_firm(self) -> bool:
        """Tell whether one firm makes it so, which may be named."""
        return self.decides == "one firm"


@cache
def policies() -> Mapping[str, Policy]:
    """Return every policy by its name: each file of the folder ``policies``."""
    names = sorted(one.name for one in iter_modules(folder.__path__))
    modules = {name: import_module(f"{folder.__name__}.{name}") for name in names}
    return MappingProxyType(
        {
            name: Policy(name, own.SAYS, MappingProxyType(own.PARAMETERS), own.DECIDES, own.LIMITS, own.apply)
            for name, own in modules.items()
        }
    )
