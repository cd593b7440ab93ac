"""The names of Word's XML, and the few ways in which it is asked."""

import re
from typing import Final

from lxml.etree import _Element as Element

__all__ = ["AC", "Element", "M", "W", "child", "is_on", "value", "whole"]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
AC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WHOLE: Final = re.compile(r"-?[0-9]{1,9}")
_OFF: Final = frozenset({"0", "false", "off", "none"})


def child(element: Element | None, *names: str) -> Element | None:
    """Return what stands under the element at this path of names; ``None`` where a step is missing."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def value(element: Element | None, *names: str) -> str | None:
    """Return the ``w:val`` of what stands under the element at this path of names."""
    found = child(element, *names)
    return None if found is None else found.get(f"{W}val")


def is_on(element: Element | None) -> bool:
    """Tell whether a switch is on: there, and not set to a word for no."""
    return element is not None and element.get(f"{W}val", "1") not in _OFF


def whole(stated: str | None, otherwise: int = 0) -> int:
    """Return the whole number that an attribute states, ``otherwise`` where it states none."""
    return int(stated) if stated and _WHOLE.fullmatch(stated) else otherwise
