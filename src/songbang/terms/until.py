"""Duties that end on a day, and not after a length of time."""

import re

from songbang.clauses.cue import compiled
from songbang.passages.passages import Passages
from songbang.terms.lengths import DATE, Length, months_between
from songbang.terms.once import once_a_paper
from songbang.terms.source import Source

_ENDS_ON = compiled(
    r"(?:至|到|截至|截止)\s?(?P<d>\d{4}年\d{1,2}月\d{1,2}日)(?:为?止|届满|$|[,。;(])|在?(?P<e>\d{4}年\d{1,2}月\d{1,2}日)(?:之?前|以前)[^。;]{0,12}不得"
)
_LEFT_ON = compiled(
    r"(?:(?P<a>\d{4}年\d{1,2}月\d{1,2}日)[^。;,]{0,16}<LEAVE>|(?:<LEAVE>|最后工作日)[^。;]{0,14}?(?P<b>\d{4}年\d{1,2}月\d{1,2}日))"
)


@once_a_paper
def _left_on(passages: Passages) -> re.Match[str] | None:
    """Where a paper says on which day the work ended."""
    return _LEFT_ON.search(passages.folded.text)


def until(source: Source, words: str) -> Length | None:
    """A duty that ends on a day, counted from the day on which the paper says the work ended."""
    ends = _ENDS_ON.search(words)
    left = _left_on(source.passages) if ends else None
    if not ends or not left:
        return None
    last, first = (
        DATE.search(found) for found in (ends.group("d") or ends.group("e"), left.group("a") or left.group("b"))
    )
    if not last or not first:
        return None
    months = months_between([int(part) for part in first.groups()], [int(part) for part in last.groups()])
    return Length(months, *ends.span()) if months else None
