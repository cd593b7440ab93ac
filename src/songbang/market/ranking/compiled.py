"""Loops that are compiled: the first call takes a second or so, then the machine code is kept beside the module."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

Given = ParamSpec("Given")
Back = TypeVar("Back")


def compiled(loop: Callable[Given, Back]) -> Callable[Given, Back]:
    """Return a function compiled by numba, which lets other threads run meanwhile."""
    return cast("Callable[Given, Back]", njit(cache=True, nogil=True)(loop))
