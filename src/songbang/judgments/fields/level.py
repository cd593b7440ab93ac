"""At which level a decision was made: by its number, else by what the parties are called, else by who made it."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from songbang.basis.span import Span
from songbang.judgments.fields.case_number import own_numbers
from songbang.judgments.parts import Parts
from songbang.judgments.value import Value

FIELDS: Final = ("level",)
# The kind of proceedings in the number: 民初, 民终, 民申, 劳人仲案. A retried case may be numbered 民再.
_BY_NUMBER: Final = (
    ("retrial", re.compile(r"[申再监抗提](?:字|第|\d|[×xX*])")),
    ("second", re.compile(r"终(?:字|第|\d|[×xX*某]|\()")),
    ("first", re.compile(r"初(?:字|第|\d|[×xX*某]|\()")),
)
_BY_PARTY: Final = (
    ("retrial", re.compile(r"再审申请人|申诉人|抗诉机关")),
    ("second", re.compile(r"上诉人")),
    ("first", re.compile(r"原告|被告|起诉人")),
    ("arbitration", re.compile(r"申请人")),
)
_AWARD = re.compile(r"仲裁(?:委员会|院)|仲裁?裁决书|仲裁调解书|仲裁决定书")
_TITLE: Final = (
    ("retrial", re.compile(r"再审|审判监督")),
    ("second", re.compile(r"二审|终审")),
    ("first", re.compile(r"一审")),
)


def level_of(parts: Parts) -> tuple[str, Span] | None:
    """Return the level and the words that tell it."""
    return next(_signs(parts), None)


def _signs(parts: Parts) -> Iterator[tuple[str, Span]]:
    for number in own_numbers(parts)[:1]:
        place = parts.span(number.start, number.end)
        if number.is_award:
            yield "arbitration", place
        yield from ((level, place) for level, kind in _BY_NUMBER if kind.search(number.number))
    if parts.named:
        first = parts.named[0]
        yield from ((level, first.span) for level, word in _BY_PARTY if word.search(first.word))
    start, end = parts.range_of(parts.head)
    for level, words in (("arbitration", _AWARD), *_TITLE):
        hit = words.search(parts.folded, start, end)
        if hit:
            yield level, parts.span(*hit.span())


def read(parts: Parts) -> Iterable[Value]:
    """Yield the level."""
    found = level_of(parts)
    if found:
        yield Value("level", *found)
