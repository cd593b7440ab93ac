"""A reading with the values that a person put right."""

from collections.abc import Sequence
from dataclasses import replace

from songbang.basis.correction import TermCorrection
from songbang.basis.term import Term
from songbang.clauses.clause import Clause
from songbang.readings.reading import Reading


def corrected(reading: Reading, corrections: Sequence[TermCorrection]) -> tuple[Reading, tuple[TermCorrection, ...]]:
    """Return the reading with its corrections applied, and those of them that were used.

    A correction is for the clause of its kind that begins at its offset in this very file. The value put right has
    ``corrected`` beside it and keeps the place of the words that were read.
    """
    own = [one for one in corrections if one.sha256 == reading.paper.sha256]
    used = []
    clauses = list(reading.clauses)
    for one in own:
        for at, clause in enumerate(clauses):
            if clause.kind.value == one.kind and clause.span.start == one.start:
                clauses[at] = _put_right(clause, one)
                used.append(one)
                break
    return replace(reading, clauses=tuple(clauses)), tuple(used)


def _put_right(clause: Clause, one: TermCorrection) -> Clause:
    before = clause.term(one.name)
    right = Term(one.name, one.right, before.span if before else None, (("corrected", True),))
    others = [term for term in clause.terms if term.name != one.name]
    at = next((at for at, term in enumerate(clause.terms) if term.name == one.name), len(others))
    return replace(clause, terms=(*others[:at], right, *others[at:]))
