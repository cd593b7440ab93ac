"""Which court or commission made the decision."""

import re
from collections.abc import Iterable
from typing import Final

from songbang.judgments.case_numbers import as_written
from songbang.judgments.courts import NAME
from songbang.judgments.fields.case_number import own_numbers
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("court",)
_LABEL = re.compile(r"(?:(?:审理|裁判|一审|二审|终审|经办)?(?:法院|机关|机构)(?:名称)?[:]?)?")
_OTHER = re.compile(r"不服|上诉于|向$|一审|原审")  # the court below, or the one above
_TOP = 400  # characters


def own_court(parts: Parts) -> tuple[int, int] | None:
    """Return where the folded text names the court: at the start of a line of the head, else anywhere in it."""
    start, end = parts.range_of(parts.head)
    if parts.head is None and (told := _who_ordered(parts)):
        return told
    lines = [item.start for item in parts.passages.items if start <= item.start < end]
    for at in lines:
        label = _LABEL.match(parts.folded, at, end)
        hit = NAME.match(parts.folded, label.end() if label else at, end) or NAME.match(parts.folded, at, end)
        if hit:
            return hit.span()
    stop = max(end, 0) or min(_TOP, len(parts.folded))
    hits = NAME.finditer(parts.folded, start, stop)
    return next(
        (hit.span() for hit in hits if not _OTHER.search(parts.folded[max(hit.start() - 6, 0) : hit.end()])), None
    )


def _who_ordered(parts: Parts) -> tuple[int, int] | None:
    """Return the court named in the sentence of the number by which another tells its decision."""
    for number in own_numbers(parts)[:1]:
        opened = parts.folded.rfind("。", 0, number.start) + 1
        hits = [hit.span() for hit in NAME.finditer(parts.folded, opened, number.start)]
        return hits[-1] if hits else None
    return None


def read(parts: Parts) -> Iterable[Value]:
    """Yield the full name without blanks."""
    found = own_court(parts)
    if found:
        place = parts.span(*found)
        yield Value("court", as_written(parts.text, place), place)
