"""The words of a clause as a report quotes them: cut where a term was read from them."""

from collections.abc import Iterator

from songbang.basis.span import Span
from songbang.clauses.clause import Clause
from songbang.reports.marks import Piece, pieces


def quoted(clause: Clause, text: str) -> Iterator[Piece]:
    """Yield the words of a clause; those under a mark are the ones that a term was read from."""
    start = clause.span.start
    spans = [
        (str(at), Span(term.span.start - start, term.span.end - start))
        for at, term in enumerate(clause.terms)
        if term.span and clause.span.holds(term.span)
    ]
    return pieces(clause.span.of(text), spans)
