"""What a person should look at: doubtful words on pictures, values left blank, values read in two ways."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from songbang.basis.correction import Place
from songbang.basis.term import Term
from songbang.clauses.clause import Clause
from songbang.readings.doubtful import doubtful_terms
from songbang.readings.reading import Reading


class Why(StrEnum):
    """Why a place is on the sheet; the first three are of pictures."""

    FAINT = "faint"
    UNREAD = "unread"
    COVERED = "covered"
    BLANK = "blank"
    CANDIDATES = "candidates"


@dataclass(frozen=True, slots=True)
class WordsItem:
    """Words on a picture: where they stand, what was read there (empty where nothing was), their picture as PNG."""

    paper: str
    sha256: str
    page: int
    why: Why
    place: Place
    read: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class TermItem:
    """A term of a clause that the paper leaves open or that was read in two ways."""

    paper: str
    sha256: str
    page: int | None
    why: Why
    clause: Clause
    quote: str
    name: str
    terms: tuple[Term, ...]


Item = WordsItem | TermItem


def items_of(readings: Sequence[Reading]) -> list[Item]:
    """Return all that is in doubt, paper by paper: first the words on pictures, then the values of clauses."""
    items: list[Item] = []
    for reading in readings:
        items += _words(reading)
        items += _terms(reading)
    return items


def _words(reading: Reading) -> Iterator[WordsItem]:
    paper = reading.paper
    for doubt in paper.doubts:
        place = tuple(round(side, 1) for side in doubt.box)
        left, top, right, bottom = place
        why = Why(doubt.reason.value)
        yield WordsItem(
            paper.name, paper.sha256, doubt.page, why, (left, top, right, bottom), doubt.read, doubt.picture
        )


def _terms(reading: Reading) -> Iterator[TermItem]:
    paper = reading.paper
    for doubt in doubtful_terms(reading):
        clause = doubt.clause
        quote = clause.span.of(paper.text)
        why = Why(doubt.why.value)
        yield TermItem(paper.name, paper.sha256, clause.page, why, clause, quote, doubt.name, doubt.terms)
