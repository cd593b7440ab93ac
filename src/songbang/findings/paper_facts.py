"""What a pile of papers says as facts, each with the words that say it: what a matter is begun with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.span import Span
from songbang.clauses.clause import Kind
from songbang.findings.fact_places import Place, others, place_of
from songbang.findings.facts import PileFacts, of_dispute
from songbang.findings.pile import Pile
from songbang.findings.stated import Stated
from songbang.findings.what_is_closed import what_is_closed
from songbang.readings.signature import signed_on

AGREEMENT = "non_compete_agreement"
KINDS_HELD = "clauses"


@dataclass(frozen=True, slots=True)
class PaperFact:
    """One fact: its name (``songbang.basis.facts``, or a part of an agreement), its value, the words that say it.

    ``paper`` and ``span`` are ``None`` for what the pile says as a whole. ``others`` are the different values that
    other clauses of the pile give; which of them counts cannot be told from the papers.
    """

    name: str
    value: object
    paper: str | None = None
    span: Span | None = None
    text: str = ""
    others: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The facts of a pile, what its non-compete closes, who it binds, where, and when it was signed."""

    place: str | None = None
    employer: str | None = None
    worker: str | None = None
    signed: date | None = None
    facts: tuple[PaperFact, ...] = ()
    agreement: tuple[PaperFact, ...] = ()


def paper_facts(stated: Sequence[Stated], place: str | None) -> PaperFacts:
    """Return the facts of the papers that are judged together; of several non-competes the one that says most tells."""
    pile = Pile(stated)
    bound = [one for one in pile.stated if one.clause.kind is Kind.NON_COMPETE]
    paid = {id(one.reading) for one in pile.stated if one.clause.kind is Kind.COMPENSATION}
    anchor = max(bound, key=lambda one: _weight(one, paid), default=None)
    readings = [one.reading for one in (*([anchor] if anchor else []), *pile.stated)]
    employer = next((one.employer for one in readings if one.employer), None)
    worker = next((one.worker for one in readings if one.worker), None)
    if anchor is None:
        return PaperFacts(place, employer, worker)
    facts = [fact for fact in (_fact(name, value, anchor, pile) for name, value in _known(stated, anchor)) if fact]
    closed = tuple(_placed(name, value, at) for name, value, at in what_is_closed(anchor, pile))
    return PaperFacts(place, employer, worker, signed_on(anchor.reading.signatures), tuple(facts), closed)


def _weight(one: Stated, paid: set[int]) -> tuple[bool, bool, bool, int]:
    """Return how much a non-compete tells: an agreement of its own, one with a price, a term, then all it names."""
    names = {term.name for term in one.clause.terms}
    return one.reading.kind == AGREEMENT, id(one.reading) in paid, "duration_months" in names, len(names)


def _known(stated: Sequence[Stated], anchor: Stated) -> list[tuple[str, object]]:
    known = dict(PileFacts(stated).of(anchor))
    returns = next((one.clause.term("return") for one in stated if one.clause.term("return")), None)
    if returns is not None and returns.value is not None:
        known["return"] = returns.value
    if any(one.clause.kind is Kind.SUSPENSION and of_dispute(one) for one in stated):
        known["suspension_in_dispute"] = True
    return [(name, value) for name, value in known.items() if value is not None and value != []]


def _fact(name: str, value: object, anchor: Stated, pile: Pile) -> PaperFact | None:
    """Return a fact with its place; one that no words tell proves nothing and is left out."""
    if name == KINDS_HELD:
        return PaperFact(name, value)
    at = place_of(name, value, anchor, pile)
    return None if at is None else _placed(name, value, at, others(name, at, pile))


def _placed(name: str, value: object, at: Place, differ: tuple[object, ...] = ()) -> PaperFact:
    paper = at.one.reading.paper
    return PaperFact(name, value, paper.name, at.span, at.span.of(paper.text), differ)
