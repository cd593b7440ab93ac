"""A room that researchers import by its name: what it offers is loaded when it is asked for."""

import ast
import sys
from collections.abc import Mapping
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType, ModuleType


class Library(ModuleType):
    """A package that offers names of its modules (``OFFERED``: name -> module, name there) and loads none before use.

    A command that needs one module of the room pays for that one alone, and runs where packages that others need are
    not installed. What is offered goes before a module of the same name, whichever was asked for first.
    """

    OFFERED: Mapping[str, tuple[str, str]] = MappingProxyType({})

    def __getattr__(self, name: str) -> object:
        """Load what is offered; ``AttributeError`` for all else."""
        if name not in self.OFFERED:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        module, there = self.OFFERED[name]
        found = getattr(import_module(module), there)
        self.__dict__[name] = found
        return found

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute; a module that is being imported does not take the place of what is offered by its name."""
        if not (isinstance(value, ModuleType) and name in self.OFFERED):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        """Return what is offered, beside what is loaded."""
        return sorted({*super().__dir__(), *self.OFFERED})


def offer(room: str) -> None:
    """Make a package that is being imported a ``Library``.

    It offers the names that its stub (``__init__.pyi``) imports, which type checkers read as well: one list for both.
    """
    stub = ast.parse((files(room) / "__init__.pyi").read_text(encoding="utf-8"))
    offered = {
        name.asname or name.name: (line.module, name.name)
        for line in stub.body
        if isinstance(line, ast.ImportFrom) and line.module
        for name in line.names
    }
    package = sys.modules[room]
    package.__dict__.update(OFFERED=offered, __all__=sorted(offered))
    package.__class__ = Library
