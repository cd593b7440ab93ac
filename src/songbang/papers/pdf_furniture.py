"""Running headers, footers and page numbers: what stands at the edge of the pages and belongs to no clause."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from songbang.papers.pdf_sheet import Sheet

Strip = tuple[int, ...]
"""Lines at the edge of a page that stand side by side, by their place in ``sheet.lines``."""

_MARGIN: Final = 0.13
"""The share of the page's height, at the top and at the bottom, in which furniture stands."""

_LEVEL: Final = 2.0
"""Lines that stand at one height differ by less, in points."""

_LEVEL_SEEN: Final = 8.0
"""The same for pages that were seen on pictures: no two sheets lie alike under a camera."""

_DEEP: Final = 4
"""How many rows from the edge are looked at."""

_OUTER: Final = 2
"""How many rows from the edge may be a page number that is known by its form alone."""

_NUMBER: Final = r"(?:\d{1,4}|[ivxIVX]{1,6}|[一二三四五六七八九十百〇零]{1,5})"
_THIS: Final = rf"第?\s*{_NUMBER}\s*[页頁]?"
_ALL: Final = rf"(?:(?:共|总|總|of\s)\s*{_NUMBER}\s*[页頁]?|[/／]\s*{_NUMBER}\s*[页頁]?)"
_PAGE_NUMBER: Final = re.compile(
    rf"""
    [-–—·.~\[(（【|\s]*
    (?: {_THIS} (?:\s*[,，、;；]?\s*{_ALL})?
      | [/／]?[共总總]\s*{_NUMBER}\s*[页頁] \s*[/／,，、;；]?\s* {_THIS}
      | [页頁][码碼次]?\s*[:：]?\s*{_NUMBER} (?:\s*[/／]\s*{_NUMBER})?
      | (?:page|p\.|pg\.?)\s*{_NUMBER} (?:\s*(?:of|/)\s*{_NUMBER})?
    )
    [-–—·.~\])）】|\s]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SURE: Final = re.compile(r"[页頁/／]|page", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_][\W\d_]*[^\W\d_]")
_DIGITS: Final = re.compile(r"\d+")
_CLAUSE_NUMBER: Final = re.compile(
    r"第\s*[一二三四五六七八九十百千零〇\d]+\s*[条條章节節款编編部]|[（(]?[一二三四五六七八九十\d]+[)）、.．]"
)


def furniture(sheets: Sequence[Sheet]) -> list[list[Strip]]:
    """Return the furniture of every sheet, from top to bottom.

    A row of lines at the edge is furniture if it has the form of a page number, or if its words (numbers aside),
    or those of one of its lines, come again at the same height on a page nearby.
    """
    found: list[set[Strip]] = [set() for _ in sheets]
    places: dict[tuple[str, int], list[tuple[int, Strip]]] = defaultdict(list)
    level = _LEVEL_SEEN if any(sheet.seen for sheet in sheets) else _LEVEL
    for at, sheet in enumerate(sheets):
        for strip, height, outer in _edge(sheet):
            texts = [sheet.lines[index].text for index in strip]
            whole = " ".join(texts)
            sure = [text for text in texts if _SURE.search(text)]
            if outer and any(map(_is_page_number, [whole, *sure])):
                found[at].add(strip)
            for words in {_words(text) for text in [whole, *texts]} - {""}:
                for near in (0, 1):
                    places[words, round(height / level) + near].append((at, strip))
    for rows in places.values():
        for (page, strip), (next_page, next_strip) in pairwise(rows):
            if 0 < next_page - page <= 2:
                found[page].add(strip)
                found[next_page].add(next_strip)
    return [sorted(strips) for strips in found]


def _edge(sheet: Sheet) -> list[tuple[Strip, float, bool]]:
    """Return the rows nearest to the top and the bottom: lines, height in points, whether one of the outermost."""
    _, bottom, _, top = sheet.box
    level = _LEVEL_SEEN if sheet.seen else _LEVEL
    floor, ceiling = bottom + (top - bottom) * _MARGIN, top - (top - bottom) * _MARGIN
    low = [(line.base - bottom, index) for index, line in enumerate(sheet.lines) if line.base < floor]
    high = [(top - line.base, index) for index, line in enumerate(sheet.lines) if line.base > ceiling]
    return [
        (strip, height, at < _OUTER)
        for lines in (low, high)
        for at, (strip, height) in enumerate(_strips(sorted(lines), level)[:_DEEP])
    ]


def _strips(lines: Sequence[tuple[float, int]], level: float) -> list[tuple[Strip, float]]:
    """Put lines (distance from the edge, place in the sheet) that share a base line together."""
    strips: list[tuple[Strip, float]] = []
    for distance, index in lines:
        if strips and distance - strips[-1][1] < level:
            strips[-1] = (tuple(sorted((*strips[-1][0], index))), strips[-1][1])
        else:
            strips.append(((index,), distance))
    return strips


def _is_page_number(text: str) -> bool:
    return len(text) <= 30 and bool(_PAGE_NUMBER.fullmatch(text))


def _words(text: str) -> str:
    """Return what stays the same from page to page, empty where nothing does."""
    if _CLAUSE_NUMBER.match(text):
        return text if len(text) > 12 else ""
    words = _DIGITS.sub("#", text)
    return words if _LETTERS.search(words) else ""
