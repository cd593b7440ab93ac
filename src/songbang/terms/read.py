"""Which terms each clause kind states, and who reads them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from songbang.basis.term import Term
from songbang.clauses.clause import Clause, Kind
from songbang.passages.passages import Passages
from songbang.terms.activation import activation
from songbang.terms.compensation import compensation
from songbang.terms.damages import damages
from songbang.terms.durations import changed, duration
from songbang.terms.firm import FirmList
from songbang.terms.firm_lists import firm_lists
from songbang.terms.names import affiliates, named_competitors
from songbang.terms.reporting import reporting
from songbang.terms.returns import returns
from songbang.terms.satellites import satellites
from songbang.terms.scope import scope
from songbang.terms.source import Source, source
from songbang.terms.starts import restarted, starts
from songbang.terms.statements import Statement, statements
from songbang.terms.territory import territory

Reader = Callable[[Source], list[Term]]

READERS: Mapping[Kind, Sequence[Reader]] = {
    Kind.NON_COMPETE: (duration, starts, territory, scope, named_competitors, affiliates),
    Kind.IN_SERVICE_NON_COMPETE: (scope,),
    Kind.NON_SOLICIT_EMPLOYEES: (duration, starts, affiliates),
    Kind.NON_SOLICIT_CUSTOMERS: (duration, starts, affiliates),
    Kind.NO_POACH: (duration, starts, territory, named_competitors, affiliates),
    Kind.CONFIDENTIALITY: (duration, affiliates),
    Kind.COMPENSATION: (compensation,),
    Kind.LIQUIDATED_DAMAGES: (damages,),
    Kind.RETURN_OF_COMPENSATION: (returns,),
    Kind.ACTIVATION: (activation, duration),
    Kind.SUSPENSION: (changed, restarted),
    Kind.EMPLOYMENT_REPORTING: (reporting,),
    Kind.TRAVEL_APPROVAL: (duration,),
    Kind.EQUITY_CLAWBACK: (duration,),
    Kind.SERVICE_PERIOD: (duration,),
    Kind.OTHER_RESTRAINT: (duration, starts),
}
"""The terms of docs/contract.md by the kind of clause that states them; a kind without terms has no row."""


def with_terms(
    passages: Passages, clauses: tuple[Clause, ...], lists: tuple[FirmList, ...] | None = None
) -> tuple[Clause, ...]:
    """Return the clauses of a paper with the terms they state, each with its own words.

    ``lists`` are the lists of firms in the paper, where they are known already.
    """
    lists = firm_lists(passages) if lists is None else lists
    said = statements(passages) if any(clause.kind is Kind.NON_COMPETE for clause in clauses) else []
    near = (clauses[max(0, at - _NEAR) : at + _NEAR + 1] for at in range(len(clauses)))
    sources = (source(passages, clause, beside, lists) for clause, beside in zip(clauses, near, strict=True))
    return tuple(replace(of.clause, terms=_terms(of, said)) for of in sources)


_NEAR = 100
"""How many clauses before and after its own a clause may lean on. No agreement has as many; a bound pile of them has,
and each of its clauses means those of its own agreement."""


def _terms(of: Source, said: Sequence[Statement]) -> tuple[Term, ...]:
    readers = READERS.get(of.kind, ())
    terms = [term for reader in readers for term in reader(of)]
    if of.kind is Kind.NON_COMPETE:
        stated = {term.name for term in terms if term.value is not None}
        known = [(term.name, term.value) for term in terms]
        beside = satellites(of, readers, stated, said)
        terms += [term for term in beside if (term.name, term.value) not in known]
    return tuple(terms)
