"""Sentences: where a stretch of folded text is cut."""

import re
from collections.abc import Iterator

# A semicolon parts two duties as a full stop does. Closing quotes stay with what they close; a stop before a
# closing bracket ends nothing.
_STOP = re.compile(r"[。!?;]+[”’\"\]》]*")
# An English full stop ends a sentence before a capital, a bracket or the end, and not after a short title or number.
_DOT = re.compile(r"(?<!\bNo)(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bCap)(?<!\b[A-Z])"
                  r"(?<![\d一-鿿])\.[”\")]?(?= [A-Z(\"“]|\s*$|\s+[一-鿿“])")  # fmt: skip


# Nobody writes a sentence of this length; what is that long is a list run together, or no text at all. Cut at a
# comma where there is one, so that the work on each sentence stays bounded.
_LONGEST = 4000


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the ranges of the sentences in ``text[start:end]``, without surrounding white space."""
    ends = [found.end() for found in _STOP.finditer(text, start, end)]
    if "." in text[start:end] and re.search(r"[a-z]{3}", text[start:end]):
        ends += [found.end() for found in _DOT.finditer(text, start, end)]
        ends.sort()
    cuts: list[tuple[int, int]] = []
    at = start
    for stop in [*ends, end]:
        left, right = at, stop
        while left < right and text[left] in " \n\t":
            left += 1
        while right > left and text[right - 1] in " \n\t":
            right -= 1
        if right > left and _open_brackets(text, at, stop) <= 0:
            cuts.append((left, right))
            at = stop
    if at < end and text[at:end].strip():
        cuts.append((at, end))
    return [piece for left, right in cuts for piece in _shortened(text, left, right)]


def _shortened(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        stop = max(text.rfind(mark, start + _LONGEST // 2, start + _LONGEST) for mark in ",、 ") + 1
        yield start, stop or start + _LONGEST
        start = stop or start + _LONGEST
    yield start, end


def _open_brackets(text: str, start: int, end: int) -> int:
    """How many round brackets stay open: a stop inside brackets ends nothing (unless they never close)."""
    opened = text.count("(", start, end) - text.count(")", start, end)
    return opened if opened > 0 and 0 <= text.find(")", end) - end < 120 else 0
