"""Every router of a folder of pages or resources: what lies there is served, no list is kept."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from fastapi import APIRouter


def routers(package: ModuleType) -> tuple[APIRouter, ...]:
    """Return the ``router`` of each module of a package that has one, by name."""
    names = sorted(one.name for one in iter_modules(package.__path__))
    modules = [import_module(f"{package.__name__}.{name}") for name in names]
    return tuple(module.router for module in modules if hasattr(module, "router"))
