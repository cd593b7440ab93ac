"""Where in a pile the words of a fact stand, and what other clauses say instead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from songbang.basis.span import Span
from songbang.basis.term import Term
from songbang.clauses.clause import Kind
from songbang.findings.facts import duties_of, of_dispute
from songbang.findings.pile import Pile, Told
from songbang.findings.stated import Stated


@dataclass(frozen=True, slots=True)
class Place:
    """The words of a fact in a clause; the term where one tells it."""

    one: Stated
    span: Span
    term: Term | None = None


TERMS: Mapping[str, tuple[tuple[Kind, str], ...]] = {
    **dict.fromkeys(
        ("nc_months", "nc_open_ended", "nc_term_stated"),
        ((Kind.NON_COMPETE, "duration_months"), (Kind.ACTIVATION, "duration_months")),
    ),
    "nc_starts": ((Kind.NON_COMPETE, "starts"),),
    "territory": ((Kind.NON_COMPETE, "territory"),),
    "affiliates": ((Kind.NON_COMPETE, "affiliates"),),
    **dict.fromkeys(
        ("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_when", "comp_in_wages", "comp_blank"),
        ((Kind.COMPENSATION, "compensation"),),
    ),
    **dict.fromkeys(("activation", "activation_notice_days"), ((Kind.ACTIVATION, "activation"),)),
    "waiver_notice_days": ((Kind.ACTIVATION, "waiver"),),
}
"""Which terms tell a fact."""
CLAUSES: Mapping[str, Kind] = {
    "return_agreed": Kind.RETURN_OF_COMPENSATION,
    "return": Kind.RETURN_OF_COMPENSATION,
    "suspension_in_dispute": Kind.SUSPENSION,
}
"""Which clauses tell a fact by being there."""
ONLY_IF_SO = {"affiliates", "scope_technology_wide", "nc_open_ended", "comp_blank", "comp_in_wages", "return_agreed"}
"""Facts that words tell where they are so; that no paper says it proves nothing."""
BY_SILENCE = {"comp_stated", "nc_term_stated"}
"""Facts that a clause tells by what it leaves out."""
COMPARED: Mapping[str, str] = {"comp_share": "share", "comp_amount": "amount", "comp_of": "of", "comp_per": "per"}
WHOLE = {"nc_months", "activation", "nc_starts"}


def place_of(name: str, value: object, anchor: Stated, pile: Pile) -> Place | None:
    """Return where the words of a fact stand, ``None`` where no words tell it."""
    if name in ONLY_IF_SO and value is not True:
        return None
    if name in CLAUSES:
        return _clause(name, pile)
    if name == "scope_technology_wide":
        return _first(one for one in pile.terms(Kind.NON_COMPETE, "scope") if one.term.flag("technology_wide"))
    if name in {"damages", "damages_for"}:
        terms = pile.terms(Kind.LIQUIDATED_DAMAGES, "liquidated_damages")
        return _first([*(one for one in terms if Kind.NON_COMPETE.value in duties_of(one.term)), *terms])
    told = next((one for kind, term in TERMS.get(name, ()) if (one := pile.first(anchor, kind, term))), None)
    if told is not None:
        return _at(told)
    return _silence(name, anchor, pile) if name in BY_SILENCE else None


def others(name: str, at: Place, pile: Pile) -> tuple[object, ...]:
    """Return the different values that other clauses give for the same fact."""
    if at.term is None or name not in {*COMPARED, *WHOLE}:
        return ()
    own = _value(name, at.term)
    kind, term = TERMS[name][0]
    found = (_value(name, one.term) for one in pile.terms(kind, term))
    return tuple(dict.fromkeys(one for one in found if one is not None and one != own))


def _value(name: str, term: Term) -> object:
    if name in WHOLE:
        return term.value if isinstance(term.value, int | str) else None
    return term.value.get(COMPARED[name]) if isinstance(term.value, dict) else None


def _clause(name: str, pile: Pile) -> Place | None:
    kind = CLAUSES[name]
    held = (one for one in pile.stated if one.clause.kind is kind)
    for one in held:
        if kind is Kind.SUSPENSION and not of_dispute(one):
            continue
        term = one.clause.term("return") if name == "return" else None
        if name != "return" or term is not None:
            return Place(one, (term.span if term else None) or one.clause.span, term)
    return None


def _silence(name: str, anchor: Stated, pile: Pile) -> Place:
    paid = (one for one in pile.stated if one.clause.kind is Kind.COMPENSATION)
    one = next(paid, anchor) if name == "comp_stated" else anchor
    return Place(one, one.clause.span)


def _first(told: Iterable[Told]) -> Place | None:
    return next((_at(one) for one in told), None)


def _at(told: Told) -> Place:
    return Place(told.one, told.term.span or told.one.clause.span, told.term)
