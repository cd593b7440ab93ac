"""Which values of a paper a person should look at: left open, or read in two ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from songbang.basis.term import Term
from songbang.clauses.clause import Clause
from songbang.readings.reading import Reading

_ONE_VALUE = frozenset(
    ("duration_months", "starts", "territory", "compensation", "return", "activation", "waiver", "affiliates")
)
"""Terms of which a clause states one value; the others come in lists."""


class Why(StrEnum):
    """Why a value is in doubt."""

    BLANK = "blank"
    CANDIDATES = "candidates"


@dataclass(frozen=True, slots=True)
class DoubtfulTerm:
    """A term of a clause that is in doubt, with every way in which it was read."""

    clause: Clause
    name: str
    why: Why
    terms: tuple[Term, ...]


def doubtful_terms(reading: Reading) -> Iterator[DoubtfulTerm]:
    """Yield the terms that the paper leaves blank, then those with two values, clause by clause."""
    for clause in reading.clauses:
        for name in dict.fromkeys(term.name for term in clause.terms):
            terms = tuple(term for term in clause.terms if term.name == name)
            if any(_is_blank(term) for term in terms):
                yield DoubtfulTerm(clause, name, Why.BLANK, terms)
            elif name in _ONE_VALUE and len({str(term.value) for term in terms if not _for_somebody(term)}) > 1:
                yield DoubtfulTerm(clause, name, Why.CANDIDATES, terms)


def _is_blank(term: Term) -> bool:
    rows = term.value if isinstance(term.value, list) else [term.value]
    return bool(term.flag("blank")) or any(isinstance(row, dict) and row.get("blank") for row in rows)


def _for_somebody(term: Term) -> bool:
    """Tell whether the value is stated for one rank of several: then there are several values, and none in doubt."""
    return bool(term.flag("who")) or (isinstance(term.value, dict) and bool(term.value.get("who")))
