"""The clauses of a pile in the order in which one of them would ask: itself, its paper, the other papers."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from songbang.basis.term import Term
from songbang.clauses.clause import Kind
from songbang.findings.stated import Stated


@dataclass(frozen=True, slots=True)
class Told:
    """A term and the clause that states it."""

    one: Stated
    term: Term

    @property
    def words(self) -> str:
        """The words that the term was read from, empty where it follows from its clause as a whole."""
        return self.term.span.of(self.one.reading.paper.text) if self.term.span is not None else ""


class Pile:
    """Every clause of the papers that are judged together, sorted once so that a thousand of them may ask."""

    def __init__(self, stated: Sequence[Stated]) -> None:
        # by name, so that the order of the files decides nothing
        self.stated = sorted(stated, key=lambda one: (one.reading.paper.name, one.clause.span.start))
        self.kinds = sorted({one.clause.kind.value for one in stated})
        self._terms: dict[tuple[Kind, str], list[Told]] = defaultdict(list)
        self._first: dict[tuple[int, Kind, str], Told] = {}
        for one in self.stated:
            for term in one.clause.terms:
                told = Told(one, term)
                self._terms[one.clause.kind, term.name].append(told)
                self._first.setdefault((id(one.reading), one.clause.kind, term.name), told)
        scopes = self.terms(Kind.NON_COMPETE, "scope")
        self.closes_technology = any(told.term.flag("technology_wide") for told in scopes)

    def holds(self, kind: Kind) -> bool:
        """Tell whether any clause is of this kind."""
        return kind.value in self.kinds

    def terms(self, kind: Kind, name: str) -> Sequence[Told]:
        """Return every term of this name in clauses of a kind."""
        return self._terms.get((kind, name), ())

    def first(self, anchor: Stated, kind: Kind, name: str) -> Told | None:
        """Return the term of this name in clauses of a kind that is nearest to a clause."""
        own = anchor.clause.term(name) if anchor.clause.kind is kind else None
        if own is not None:
            return Told(anchor, own)
        beside = self._first.get((id(anchor.reading), kind, name))
        return beside or next(iter(self._terms.get((kind, name), ())), None)
