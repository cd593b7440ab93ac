"""What kind of paper the decision is: by its title, else by the words before its operative part."""

import re
from collections.abc import Iterable
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("form",)
_TITLE = re.compile(
    r"(?P<mediation>调解书)|(?P<award>仲?裁决书)|(?P<ruling>裁定书|决定书|不予受理通知书)|(?P<judgment>判决书?)"
)
_ORDERED = re.compile(
    r"(?P<mediation>达成[^。:;]{0,12}协议[^。:;]{0,4}|调解(?:协议)?如下)[:,]?$|(?P<award>裁决)[^。:;,]{0,12}[:,]?$|(?P<ruling>裁定|决定)[^。:;,]{0,12}[:,]?$|(?P<judgment>判决|判令)[^。:;,]{0,12}[:,]?$"
)
_BEFORE = 40  # characters before the operative part


def form_of(parts: Parts) -> tuple[str, Span] | None:
    """Return the form and the words that tell it."""
    hit = _TITLE.search(parts.folded, *parts.range_of(parts.head)) if parts.head else None
    orders = parts.range_of(parts.orders)[0]
    if hit is None and orders:
        hit = _ORDERED.search(parts.folded, max(orders - _BEFORE, 0), orders)
    return (hit.lastgroup, parts.span(*hit.span(hit.lastgroup))) if hit and hit.lastgroup else None


def read(parts: Parts) -> Iterable[Value]:
    """Yield the form."""
    found = form_of(parts)
    if found:
        yield Value("form", *found)
