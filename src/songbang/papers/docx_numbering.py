"""Automatic numbering: the number a reader sees before a paragraph, which stands nowhere in Word's text."""

import re
from dataclasses import dataclass
from typing import Final

from songbang.papers.docx_styles import Styles
from songbang.papers.docx_xml import AC, Element, W, child, is_on, value, whole
from songbang.papers.list_numbers import numeral

_PLACE: Final = re.compile(r"%([1-9])")
_LEVELS: Final = 9


@dataclass(frozen=True, slots=True)
class Label:
    """What Word writes before a paragraph: the number, what parts it from the text, and its depth from 0 on."""

    number: str
    gap: str
    level: int


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    restart: int | None
    gap: str
    is_legal: bool
    style: str | None


class Numbering:
    """The lists of a Word file and how far each has counted. ``label`` counts: ask once a paragraph, in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {} if root is None else _by_id(root, "abstractNum", "abstractNumId")
        self._nums = {} if root is None else _by_id(root, "num", "numId")
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()
        self._levels: dict[tuple[str, int], _Level | None] = {}

    def label(self, paragraph: Element) -> Label | None:
        """Count the paragraph and return its label; ``None`` where it has no number, or only a bullet."""
        place = self._place(paragraph)
        if place is None:
            return None
        num_id, at = place
        level = self._level(num_id, at)
        if level is None:
            return None
        counts = self._count(num_id, at, level)
        number = _PLACE.sub(lambda found: self._written(num_id, int(found[1]) - 1, counts, level), level.text).strip()
        return Label(number, level.gap, at) if number and level.form != "bullet" else None

    def _place(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and level of a paragraph: its own, or those of its style."""
        own_list = value(paragraph, "pPr", "numPr", "numId")
        own_level = value(paragraph, "pPr", "numPr", "ilvl")
        by_style = self._styles.numbering(self._styles.of_paragraph(paragraph))
        if own_list is not None:
            num_id, level = own_list, whole(own_level)
        elif by_style is not None:
            owner, num_id, level = by_style
            level = whole(own_level) if own_level is not None else self._level_of_style(num_id, owner, level)
        else:
            return None
        return (num_id, level) if num_id in self._nums and 0 <= level < _LEVELS else None

    def _level_of_style(self, num_id: str, style: str, otherwise: int) -> int:
        for at in range(_LEVELS):
            level = self._level(num_id, at)
            if level is not None and level.style == style:
                return at
        return otherwise

    def _count(self, num_id: str, at: int, level: _Level) -> list[int | None]:
        """Step the level on. Lists that share a definition go on counting where the other stopped."""
        counts = self._counts.setdefault(self._abstract_id(num_id), [None] * _LEVELS)
        override = self._start_override(num_id, at)
        current = counts[at]
        if override is not None and (num_id, at) not in self._started:
            counts[at] = override
        else:
            counts[at] = level.start if current is None else current + 1
        self._started.add((num_id, at))
        for below in range(at + 1, _LEVELS):
            deeper = self._level(num_id, below)
            if deeper is None or deeper.restart is None or at < deeper.restart:
                counts[below] = None
        return counts

    def _written(self, num_id: str, at: int, counts: list[int | None], shown: _Level) -> str:
        level = self._level(num_id, at)
        if level is None:
            return ""
        count = counts[at]
        return numeral(level.start if count is None else count, "decimal" if shown.is_legal else level.form)

    def _level(self, num_id: str, at: int) -> _Level | None:
        if (num_id, at) not in self._levels:
            found = self._override(num_id, at, "lvl")
            if found is None:
                found = _by_level(self._abstract.get(self._abstract_id(num_id)), "lvl", at)
            self._levels[num_id, at] = None if found is None else _read_level(found)
        return self._levels[num_id, at]

    def _abstract_id(self, num_id: str) -> str:
        """Return the id of the definition that a list uses; a definition may point at another through a style."""
        seen: set[str] = set()
        abstract_id = value(self._nums.get(num_id), "abstractNumId") or ""
        while abstract_id not in seen:
            seen.add(abstract_id)
            link = value(self._abstract.get(abstract_id), "numStyleLink")
            linked = self._styles.linked_list(link) if link else None
            abstract_id = (value(self._nums.get(linked), "abstractNumId") if linked else None) or abstract_id
        return abstract_id

    def _override(self, num_id: str, at: int, name: str) -> Element | None:
        return child(_by_level(self._nums.get(num_id), "lvlOverride", at), name)

    def _start_override(self, num_id: str, at: int) -> int | None:
        start = value(_by_level(self._nums.get(num_id), "lvlOverride", at), "startOverride")
        return None if start is None else whole(start)


def _by_id(root: Element, name: str, key: str) -> dict[str, Element]:
    return {element.get(f"{W}{key}", ""): element for element in root.findall(f"{W}{name}")}


def _by_level(parent: Element | None, name: str, at: int) -> Element | None:
    levels = [] if parent is None else parent.findall(f"{W}{name}")
    return next((level for level in levels if level.get(f"{W}ilvl") == str(at)), None)


def _read_level(level: Element) -> _Level:
    restart = value(level, "lvlRestart")
    return _Level(
        form=value(level, "numFmt") or value(level.find(f"{AC}AlternateContent/{AC}Fallback"), "numFmt") or "decimal",
        text=value(level, "lvlText") or "",
        start=whole(value(level, "start")),
        restart=None if restart is None else whole(restart),
        gap="" if value(level, "suff") == "nothing" else " ",
        is_legal=is_on(child(level, "isLgl")),
        style=value(level, "pStyle"),
    )
