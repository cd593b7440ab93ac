"""What a paper calls itself: the short lines at its head."""

import re
from itertools import pairwise

from songbang.passages.passages import Passages
from songbang.readings.annex_words import NUMBERED, annex_number

_LONGEST, _LATIN_LONGEST = 40, 90
_LINES = 6  # lines of a head: a logo, a number of the form, the title in one or two lines
_NO_TITLE = re.compile(r"[。;!?]|[:,].*[:,]|^第.{1,4}[条章]|^\d+[.、]|^(?:甲方|乙方|致|To|Dear|(?!附)[一-鿿()]{1,8}:)")


def titles(passages: Passages) -> tuple[str, ...]:
    """Return the lines at the head that may be the paper's title, folded; a title broken over two lines as one too."""
    lines = []
    for item in passages.items[:_LINES]:
        line = passages.folded.text[item.start : item.end].strip(" #*_【】<>《》")
        if (
            item.cell is not None
            or len(line) > (_LATIN_LONGEST if line.isascii() else _LONGEST)
            or _NO_TITLE.search(line)
        ):
            break
        lines.append(line)
    joined = [f"{first}{' ' if first.isascii() else ''}{second}" for first, second in pairwise(lines)]
    return tuple(dict.fromkeys((*lines, *joined)))


def own_annex(titles_: tuple[str, ...]) -> str | None:
    """Return the bare number of the annex that a paper says at its head that it is, ``None`` where it is none."""
    for title in titles_[:3]:
        hit = NUMBERED.search(title)
        if hit:
            return annex_number(hit)
    return None
