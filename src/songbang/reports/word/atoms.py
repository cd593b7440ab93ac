"""The words of a Word file as they lie in its XML: each stretch of the paper's text with the node that shows it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate

from songbang.basis.span import Span
from songbang.papers.docx_trace import Origin, Traced


def origins_in(traced: Traced, text: str) -> list[Origin]:
    """Return where the words of the paper's ``text`` came from, in its order.

    The text of a paper with pictures holds lines that were seen on them; the lines that both have lie in both in the
    same order.
    """
    if traced.text == text:
        return list(traced.origins)
    return [moved for same in _same(traced.text, text) for moved in same.take(traced.origins)]


@dataclass(frozen=True, slots=True)
class _Same:
    span: Span
    by: int

    def take(self, origins: Sequence[Origin]) -> Iterator[Origin]:
        for one in origins:
            start, end = max(one.start, self.span.start), min(one.end, self.span.end)
            if start < end:
                yield replace(one, start=start + self.by, end=end + self.by, skipped=one.skipped + start - one.start)


def _same(file: str, paper: str) -> Iterator[_Same]:
    ours, theirs = file.split("\n"), paper.split("\n")
    starts, others = _starts(ours), _starts(theirs)
    for block in SequenceMatcher(None, ours, theirs).get_matching_blocks():
        if block.size:
            start, end = starts[block.a], starts[block.a + block.size] - 1
            yield _Same(Span(start, end), others[block.b] - start)


def _starts(lines: Sequence[str]) -> list[int]:
    return list(accumulate((len(line) + 1 for line in lines), initial=0))


class Atoms:
    """The stretches in order; ``split`` keeps them true while nodes are cut in two."""

    def __init__(self, origins: Sequence[Origin]) -> None:
        self._all = list(origins)
        self._starts = [one.start for one in origins]

    def within(self, span: Span) -> list[Origin]:
        """Return the stretches that lie in the span or reach into it."""
        first, behind = bisect_right(self._starts, span.start) - 1, bisect_left(self._starts, span.end)
        return [one for one in self._all[max(0, first) : behind] if one.end > span.start]

    def nearest(self, offset: int) -> list[Origin]:
        """Return every stretch, those before the offset first, the nearest of them in front; then those behind it."""
        at = bisect_right(self._starts, offset)
        return [*reversed(self._all[:at]), *self._all[at:]]

    def split(self, whole: Origin, parts: Sequence[Origin]) -> None:
        """Put the parts of a stretch in its place."""
        at = bisect_right(self._starts, whole.start) - 1
        self._all[at : at + 1] = parts
        self._starts[at : at + 1] = [one.start for one in parts]
