"""A decision read whole: every field of the codebook by the module that reads it, and the claims."""

import pkgutil
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Final, TypeVar

from songbang.judgments import fields
from songbang.judgments.claims.read_claims import read_claims
from songbang.judgments.codebook import codebook
from songbang.judgments.divide import divide
from songbang.judgments.parts import Parts
from songbang.judgments.value import Decision, Value

Read = TypeVar("Read")
_CLAIMS: Final = "claims"


def read_decision(text: str) -> Decision:
    """Read the text of a decision: what it tells of each field, in the order of the codebook, and its claims."""
    return read_parts(divide(text))


def read_parts(parts: Parts) -> Decision:
    """Read a decision that is divided already; a reader that fails is named and never stops another."""
    faults: list[str] = []
    found: dict[str, Value] = {}
    for name, read in readers().items():
        for value in _safely(name, read, parts, faults):
            found.setdefault(value.field, value)
    claims = _safely(_CLAIMS, read_claims, parts, faults)
    order = [one.name for one in codebook().fields]
    return Decision(tuple(found[name] for name in order if name in found), claims, tuple(faults))


def _safely(name: str, read: Callable[[Parts], Iterable[Read]], parts: Parts, faults: list[str]) -> tuple[Read, ...]:
    try:
        return tuple(read(parts))
    except Exception:  # noqa: BLE001 - of a million decisions one may break a reader; the other fields still count
        faults.append(name)
        return ()


@cache
def readers() -> Mapping[str, Callable[[Parts], Iterable[Value]]]:
    """Return what reads the fields, by its name: every module of ``fields`` that names the fields it reads."""
    names = sorted(module.name for module in pkgutil.iter_modules(fields.__path__))
    modules = {name: import_module(f"{fields.__name__}.{name}") for name in names}
    return MappingProxyType({name: module.read for name, module in modules.items() if hasattr(module, "FIELDS")})
