"""The numbers that OpenDocument lists and headings have before their paragraphs."""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml.etree import _Element as Element

from songbang.papers.list_numbers import numeral
from songbang.papers.odf_package import STYLE, TEXT, whole
from songbang.papers.odf_styles import Styles

_LEVELS: Final = 10
_PLACE: Final = re.compile(r"%([0-9]{1,2})%")
# The formats by their first signs, with the names that Word has for the same numbers.
_FORMS: Final = {
    "1": "decimal", "01": "decimalZero", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "一": "chineseCounting", "壹, 贰": "chineseLegalSimplified", "壹, 貳": "ideographLegalTraditional",
    "甲": "ideographTraditional", "子": "ideographZodiac", "①": "decimalEnclosedCircle", "１": "decimalFullWidth",
    "〇": "ideographDigital", "1st": "ordinal", "One": "cardinalText", "First": "ordinalText",
}  # fmt: skip


@dataclass(slots=True)
class Count:
    """How far a list has counted at each depth."""

    at: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph: the number, what parts it from the text, and its depth from 0 on."""

    number: str
    gap: str
    level: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a list a paragraph stands: the list's style and count, the depth, the number its item asks for."""

    style: str
    count: Count
    level: int
    start: int | None = None


class Lists:
    """The lists of a file. ``label`` counts: ask once a numbered paragraph, in order."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._by_id: dict[str, Count] = {}
        self._last: dict[str, Count] = {}
        self._headings = Count()

    def open(self, element: Element, above: Place | None) -> Place:
        """Return the place of a list's items: one inside another, one that goes on, or one that starts anew."""
        style = element.get(f"{TEXT}style-name") or (above.style if above else "")
        if above is not None:
            return Place(style, above.count, min(above.level + 1, _LEVELS - 1))
        known = self._by_id.get(element.get(f"{TEXT}continue-list", ""))
        if known is None and element.get(f"{TEXT}continue-numbering") == "true":
            known = self._last.get(style)
        count = known or Count()
        self._last[style] = count
        identity = element.get("{http://www.w3.org/XML/1998/namespace}id", "")
        if identity:
            self._by_id[identity] = count
        return Place(style, count, 0)

    def label(self, paragraph: Element, place: Place) -> Label | None:
        """Count the paragraph and return its label; ``None`` for a bullet and where nothing is to be seen."""
        style = self._styles.lists.get(place.style or self._styles.list_of(paragraph))
        return None if style is None else _label(style, place)

    def heading(self, heading: Element, level: int) -> Label | None:
        """Count a heading that stands in no list and return its label."""
        stated = self._styles.list_of(heading)
        style = self._styles.lists.get(stated) if stated else self._styles.outline
        is_plain = heading.get(f"{TEXT}is-list-header") == "true"
        return None if style is None or is_plain else _label(style, Place("", self._headings, level))


def _label(style: Element, place: Place) -> Label | None:
    levels = {whole(level.get(f"{TEXT}level"), 1) - 1: level for level in style}
    level = levels.get(place.level)
    if level is None or "bullet" in level.tag or "image" in level.tag:
        return None
    counts = place.count.at
    current = counts[place.level]
    counts[place.level] = place.start if place.start is not None else _start(level) if current is None else current + 1
    counts[place.level + 1 :] = [None] * (_LEVELS - place.level - 1)
    written = _template(level, place.level)
    number = _PLACE.sub(lambda found: _numeral(levels.get(int(found[1]) - 1), counts, int(found[1]) - 1), written)
    return Label(number.strip(), _gap(level), place.level) if number.strip() else None


def _template(level: Element, at: int) -> str:
    """Return how the number is written, with ``%1%`` for the count at the first depth."""
    stated = next((value for name, value in level.attrib.items() if str(name).endswith("}num-list-format")), None)
    if stated is not None:
        return str(stated)
    if not level.get(f"{STYLE}num-format"):
        return ""
    shown = min(max(1, whole(level.get(f"{TEXT}display-levels"), 1)), at + 1)
    counts = ".".join(f"%{depth}%" for depth in range(at + 2 - shown, at + 2))
    return level.get(f"{STYLE}num-prefix", "") + counts + level.get(f"{STYLE}num-suffix", "")


def _numeral(level: Element | None, counts: list[int | None], at: int) -> str:
    if level is None or not 0 <= at < _LEVELS:
        return ""
    form = level.get(f"{STYLE}num-format", "")
    name = _FORMS.get(form) or next(
        (_FORMS[key] for key in _FORMS if len(form) > 2 and form.startswith(key)), "decimal"
    )
    count = counts[at]
    return numeral(_start(level) if count is None else count, name) if form else ""


def _start(level: Element) -> int:
    return whole(level.get(f"{TEXT}start-value"), 1)


def _gap(level: Element) -> str:
    followed = next(
        (
            value
            for node in level.iter()
            for name, value in node.attrib.items()
            if str(name).endswith("label-followed-by")
        ),
        "",
    )
    return "" if followed == "nothing" else " "
