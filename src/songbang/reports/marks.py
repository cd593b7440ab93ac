"""The words of a paper with the places of its clauses marked: one pass over the text, overlaps included."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from songbang.basis.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks.

    ``marks`` are the names of the spans that cover it, the one that began first in front; ``opens`` those that begin
    with this piece and ``closes`` those that end with it.
    """

    text: str
    marks: tuple[str, ...]
    opens: tuple[str, ...]
    closes: tuple[str, ...]


def pieces(text: str, spans: Iterable[tuple[str, Span]], cuts: Iterable[int] = ()) -> Iterator[Piece]:
    """Cut ``text`` wherever a named span begins or ends and at every offset of ``cuts``.

    The pieces joined are the text. Spans may nest and overlap; an empty span marks nothing. Takes time in
    proportion to the text and the spans, whatever their order.
    """
    named = sorted(((span, name) for name, span in spans if len(span)), key=lambda pair: pair[0])
    begins: dict[int, list[str]] = {}
    ends: dict[int, list[str]] = {}
    for span, name in named:
        begins.setdefault(span.start, []).append(name)
        ends.setdefault(min(span.end, len(text)), []).append(name)
    offsets = sorted({0, len(text), *begins, *ends, *cuts})
    active: dict[str, None] = {}
    for start, end in pairwise(offsets):
        opens, closes = begins.get(start, []), ends.get(end, [])
        active.update(dict.fromkeys(opens))
        yield Piece(text[start:end], tuple(active), tuple(opens), tuple(closes))
        for name in closes:
            active.pop(name, None)


def lines(text: str) -> Sequence[int]:
    """Return the offsets at which a line begins, those of the line feeds included, so that each feed stands alone."""
    cuts: list[int] = []
    at = text.find("\n")
    while at >= 0:
        cuts += (at, at + 1)
        at = text.find("\n", at + 1)
    return cuts
