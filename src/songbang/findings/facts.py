"""The facts that clauses state, by the names that rules ask for (``songbang.basis.facts``)."""

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.basis.known import as_number
from songbang.basis.shown import PLACES, PLAINEST
from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.findings.stated import Stated

_DISPUTE = re.compile(r"争议|爭議|仲裁|诉讼|訴訟|dispute|arbitrat|litigat|proceeding", re.IGNORECASE)
_PER_CENT = re.compile(r"[%％]|百分|per ?cent", re.IGNORECASE)
_WAGES = "in_wages"
_TERM_PLACES = 4
"""To how many places a term holds a share that has no end."""


def of_dispute(one: Stated) -> bool:
    """Tell whether a clause speaks of the time of a dispute."""
    return bool(_DISPUTE.search(one.words))


def facts_of(anchor: Stated, pile: Sequence[Stated]) -> dict[str, object]:
    """Return the facts that hold for one clause: its own terms first, then those of its paper, then of the pile."""
    near = sorted(pile, key=lambda one: _distance(anchor, one))
    facts: dict[str, object] = {"clauses": sorted({one.clause.kind.value for one in pile})}
    facts |= _restraint(near)
    facts |= _price(near, any(one.clause.kind is Kind.NON_COMPETE for one in pile))
    facts |= _breach(anchor, pile)
    facts |= _start(near)
    if anchor.clause.kind is Kind.SUSPENSION:
        facts["suspension_in_dispute"] = of_dispute(anchor)
    return facts


def _distance(anchor: Stated, one: Stated) -> tuple[bool, bool, str, int]:
    """The clause itself, its paper, then the others by name, so that the order of the files decides nothing."""
    return (
        one.clause is not anchor.clause,
        one.reading is not anchor.reading,
        one.reading.paper.name,
        one.clause.span.start,
    )


def _first(near: Sequence[Stated], kinds: Sequence[Kind], name: str) -> Term | None:
    return next(
        (term for one in near if one.clause.kind in kinds for term in one.clause.terms if term.name == name), None
    )


def _restraint(near: Sequence[Stated]) -> dict[str, object]:
    only = (Kind.NON_COMPETE,)
    facts: dict[str, object] = {}
    if not any(one.clause.kind in only for one in near):
        return facts
    duration = _first(near, only, "duration_months") or _first(near, (Kind.ACTIVATION,), "duration_months")
    facts["nc_term_stated"] = duration is not None and (duration.value is not None or bool(duration.flag("open_ended")))
    if duration is not None:
        if isinstance(duration.value, int):
            facts["nc_months"] = duration.value
        facts["nc_open_ended"] = bool(duration.flag("open_ended"))
    starts, territory = _first(near, only, "starts"), _first(near, only, "territory")
    scope = [term for one in near if one.clause.kind in only for term in one.clause.terms if term.name == "scope"]
    if starts is not None:
        facts["nc_starts"] = starts.value
    if territory is not None and territory.value is not None:
        facts["territory"] = territory.value
    facts["scope_technology_wide"] = any(term.flag("technology_wide") for term in scope)
    facts["affiliates"] = _first(near, only, "affiliates") is not None
    return facts


def _price(near: Sequence[Stated], bound: bool) -> dict[str, object]:  # noqa: FBT001
    """What is said of compensation; ``comp_stated`` is false only where there is a non-compete and nothing is said."""
    if not bound:
        return {}
    term = _first(near, (Kind.COMPENSATION,), "compensation")
    value = term.value if term is not None else None
    if not isinstance(value, dict):
        # A clause that promises pay without a figure, or none at all: the law fills the gap.
        return {"comp_stated": False, "comp_blank": False}
    blank = bool(term and term.flag("blank"))
    said = not blank and (value.get("share") is not None or value.get("amount") is not None)
    facts: dict[str, object] = {"comp_stated": said, "comp_blank": blank}
    if said:
        for name in ("share", "of", "amount", "per"):
            if value.get(name) is not None:
                facts[f"comp_{name}"] = value[name]
    if term is not None and "comp_share" in facts:
        facts["comp_share"] = _whole_share(facts["comp_share"], _words(term, near))
    facts["comp_when"] = value.get("when")
    facts["comp_in_wages"] = value.get("when") == _WAGES
    return facts


def _words(term: Term, near: Sequence[Stated]) -> str:
    """Return the words a term was read from."""
    paper = next((one.reading.paper.text for one in near if any(held is term for held in one.clause.terms)), "")
    return term.span.of(paper) if term.span is not None else ""


def _whole_share(value: object, text: str) -> object:
    """Return a share to as many places as facts have where the paper writes a fraction: a third is more than 0.3333."""
    read = as_number(value)
    if read is None or _PER_CENT.search(text) or read.as_tuple().exponent != -_TERM_PLACES:
        return value
    simple = Fraction(read).limit_denominator(PLAINEST)
    exact = round(Decimal(simple.numerator) / simple.denominator, PLACES)
    return f"{exact:f}" if round(exact, _TERM_PLACES) == read else value


def _breach(anchor: Stated, pile: Sequence[Stated]) -> dict[str, object]:
    own = anchor.clause.kind is Kind.LIQUIDATED_DAMAGES
    agreed = [anchor] if own else [one for one in pile if one.clause.kind is Kind.LIQUIDATED_DAMAGES]
    terms = [term for one in agreed for term in one.clause.terms if term.name == "liquidated_damages"]
    facts: dict[str, object] = {"damages": [row for term in terms for row in _rows(term)]}
    duties = sorted({duty for term in terms for duty in duties_of(term)})
    if duties:
        facts["damages_for"] = duties
    facts["return_agreed"] = any(one.clause.kind is Kind.RETURN_OF_COMPENSATION for one in pile)
    return facts


def _rows(term: Term) -> list[dict[str, Value]]:
    values = term.value if isinstance(term.value, list) else [term.value]
    return [row for row in values if isinstance(row, dict)]


def duties_of(term: Term) -> list[str]:
    """Return the clause kinds that a ``liquidated_damages`` term is for; empty where it does not tell."""
    named = (row.get("for") for row in _rows(term))
    return [duty for one in named for duty in (one if isinstance(one, list) else [one]) if isinstance(duty, str)]


def _start(near: Sequence[Stated]) -> dict[str, object]:
    facts: dict[str, object] = {}
    start, waiver = _first(near, (Kind.ACTIVATION,), "activation"), _first(near, (Kind.ACTIVATION,), "waiver")
    if start is not None:
        facts["activation"] = start.value
        days = start.flag("notice_days")
        if days is not None:
            facts["activation_notice_days"] = days
    if waiver is not None and isinstance(waiver.value, dict) and waiver.value.get("notice_days") is not None:
        facts["waiver_notice_days"] = waiver.value["notice_days"]
    return facts
