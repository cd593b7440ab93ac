"""Running headers, footers and page numbers: what stands at the edge of the pages and belongs to no clause."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from songbang.papers.pdf_lines import Line
from songbang.papers.pdf_sheet import Sheet

_MARGIN: Final = 0.13
"""The share of the page's height, at the top and at the bottom, in which furniture stands."""

_DEEP: Final = 4
"""How many lines from the edge are looked at."""

_NUMBER: Final = r"(?:\d{1,4}|[ivxIVX]{1,6}|[一二三四五六七八九十百〇零]{1,5})"
_THIS: Final = rf"第?\s*{_NUMBER}\s*[页頁]?"
_ALL: Final = rf"(?:(?:共|总|總|of\s)\s*{_NUMBER}\s*[页頁]?|[/／]\s*{_NUMBER}\s*[页頁]?)"
_PAGE_NUMBER: Final = re.compile(
    rf"""
    [-–—·.~\[(（【|\s]*
    (?: {_THIS} (?:\s*[,，、;；]?\s*{_ALL})?
      | [/／]?[共总總]\s*{_NUMBER}\s*[页頁] \s*[/／,，、;；]?\s* {_THIS}
      | [页頁][码碼次]?\s*[:：]?\s*{_NUMBER} (?:\s*[/／]\s*{_NUMBER})?
      | (?:page|p\.?|pg\.?)\s*{_NUMBER} (?:\s*(?:of|/)\s*{_NUMBER})?
    )
    [-–—·.~\])）】|\s]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_CLAUSE_NUMBER: Final = re.compile(
    r"第\s*[一二三四五六七八九十百千零〇\d]+\s*[条條章节節款编編部]|[（(]?[一二三四五六七八九十\d]+[)）、.．]"
)


def furniture(sheets: Sequence[Sheet]) -> list[set[int]]:
    """Return, for every sheet, which of its lines (by place in ``sheet.lines``) are furniture.

    A line is furniture if it stands at the edge and has the form of a page number, or if its words (numbers
    aside) come again at the same height on a page nearby.
    """
    found: list[set[int]] = [set() for _ in sheets]
    places: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for at, sheet in enumerate(sheets):
        for index, height in _edge(sheet):
            line = sheet.lines[index]
            if _is_page_number(line, sheet):
                found[at].add(index)
            elif words := _words(line.text):
                places[words, round(height / 2)].append((at, index))
                places[words, round(height / 2) + 1].append((at, index))
    for rows in places.values():
        for (page, index), (next_page, next_index) in pairwise(rows):
            if 0 < next_page - page <= 2:
                found[page].add(index)
                found[next_page].add(next_index)
    return found


def _edge(sheet: Sheet) -> list[tuple[int, float]]:
    """Return the lines nearest to the top and the bottom, with their height in points above the page's lower edge."""
    _, bottom, _, top = sheet.box
    margin = (top - bottom) * _MARGIN
    heights = [(line.base, index) for index, line in enumerate(sheet.lines)]
    low = sorted(row for row in heights if row[0] - bottom < margin)[:_DEEP]
    high = sorted(row for row in heights if top - row[0] < margin)[-_DEEP:]
    return [(index, base - bottom) for base, index in low + high]


def _is_page_number(line: Line, sheet: Sheet) -> bool:
    """Tell whether a line has the form of a page number and at most one line stands between it and the edge."""
    if len(line.text) > 30 or not _PAGE_NUMBER.fullmatch(line.text):
        return False
    _, bottom, _, top = sheet.box
    low = line.base - bottom < top - line.base
    beyond = sum((other.base < line.base - 2) == low and abs(other.base - line.base) > 2 for other in sheet.lines)
    beside = any(abs(other.base - line.base) <= 2 for other in sheet.lines if other is not line)
    return beyond <= 1 and not (beside and line.text.isdigit())


def _words(text: str) -> str:
    """Return what stays the same from page to page, empty where nothing does."""
    if _CLAUSE_NUMBER.match(text):
        return text if len(text) > 12 else ""
    words = _DIGITS.sub("#", text)
    return words if sum(letter.isalpha() for letter in words) >= 2 else ""
