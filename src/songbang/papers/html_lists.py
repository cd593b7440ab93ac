"""The numbers that a browser writes before the items of a list."""

import re
from typing import Final

from lxml.html import HtmlElement

from songbang.papers.list_numbers import numeral

LISTS: Final = frozenset({"ol", "ul", "menu", "dir"})
_STYLE: Final = re.compile(r"list-style(?:-type)?\s*:\s*([^;]+)", re.IGNORECASE)
_TYPES: Final = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
# The styles of CSS that number, with the name of the same numbers in Word and the mark behind them.
_NUMBERS: Final = {
    "decimal": ("decimal", "."), "decimal-leading-zero": ("decimalZero", "."), "lower-alpha": ("lowerLetter", "."),
    "lower-latin": ("lowerLetter", "."), "upper-alpha": ("upperLetter", "."), "upper-latin": ("upperLetter", "."),
    "lower-roman": ("lowerRoman", "."), "upper-roman": ("upperRoman", "."),
    "cjk-ideographic": ("chineseCounting", "、"),
    "simp-chinese-informal": ("chineseCounting", "、"), "trad-chinese-informal": ("chineseCounting", "、"),
    "cjk-decimal": ("ideographDigital", "、"), "cjk-heavenly-stem": ("ideographTraditional", "、"),
    "simp-chinese-formal": ("chineseLegalSimplified", "、"), "trad-chinese-formal": ("ideographLegalTraditional", "、"),
}  # fmt: skip


class ListCount:
    """How far one list has counted."""

    def __init__(self, element: HtmlElement) -> None:
        self._is_ordered = element.tag == "ol"
        self._style = _style_of(element) or _TYPES.get(element.get("type", ""), "decimal")
        items = element.findall("li")
        self._step = -1 if element.get("reversed") is not None else 1
        self._next = _whole(element.get("start"), len(items) if self._step < 0 else 1)

    def number(self, item: HtmlElement) -> str | None:
        """Count the item and return its number with the mark behind it; ``None`` for a bullet or a bare item."""
        if not self._is_ordered:
            return None
        count = _whole(item.get("value"), self._next)
        self._next = count + self._step
        form = _NUMBERS.get(_style_of(item) or self._style)
        return None if form is None else numeral(count, form[0]) + form[1]


def _style_of(element: HtmlElement) -> str:
    found = _STYLE.search(element.get("style", ""))
    words = found[1].lower().split() if found else []
    return next((word for word in words if word in _NUMBERS or word == "none"), "")


def _whole(stated: str | None, otherwise: int) -> int:
    return int(stated) if stated and re.fullmatch(r"-?[0-9]{1,9}", stated.strip()) else otherwise
