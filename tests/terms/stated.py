"""What a clause states, read from words that are the clause: no cue has a say in it."""

from tests.readings.made import paper

from songbang.basis.span import Span
from songbang.basis.term import Term, Value
from songbang.clauses.clause import Clause, Kind
from songbang.passages.divide import divide
from songbang.terms.read import with_terms


def terms(text: str, *marked: tuple[Kind, str]) -> list[Clause]:
    """Return these stretches of a paper as clauses of these kinds, with their terms, in the order given."""
    clauses = []
    for at, (kind, words) in enumerate(marked):
        start = text.index(words)
        clauses.append(Clause(f"p0.c{at}", kind, Span(start, start + len(words)), None, None))
    return list(with_terms(divide(paper(text)), tuple(clauses)))


def term(kind: Kind, name: str, words: str) -> Term | None:
    """The term of this name in a paper that is one clause of this kind."""
    return terms(words, (kind, words))[0].term(name)


def value(kind: Kind, name: str, words: str) -> Value:
    """The value of the term of this name; ``"none"`` where the clause states none."""
    found = term(kind, name, words)
    return "none" if found is None else found.value


def quoted(kind: Kind, name: str, words: str) -> str:
    """The words that the term was read from."""
    found = term(kind, name, words)
    assert found is not None
    assert found.span is not None
    return found.span.of(words)
