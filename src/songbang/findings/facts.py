"""The facts that clauses state, by the names that rules ask for (``songbang.basis.facts``)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.basis.known import as_number
from songbang.basis.shown import PLACES, PLAINEST
from songbang.basis.term import Term, Value
from songbang.clauses.clause import Kind
from songbang.findings.pile import Pile
from songbang.findings.stated import Stated

_DISPUTE = re.compile(r"争议|爭議|仲裁|诉讼|訴訟|dispute|arbitrat|litigat|proceeding", re.IGNORECASE)
_PER_CENT = re.compile(r"[%％]|百分|per ?cent", re.IGNORECASE)
_WAGES = "in_wages"
_TERM_PLACES = 4
"""To how many places a term holds a share that has no end."""


def of_dispute(one: Stated) -> bool:
    """Tell whether a clause speaks of the time of a dispute."""
    return bool(_DISPUTE.search(one.words))


class PileFacts:
    """The facts of each clause of a pile, worked out once: many provisions ask for the same ones."""

    def __init__(self, pile: Sequence[Stated]) -> None:
        self.stated = pile
        self._pile = Pile(pile)
        self._agreed = _agreed(told.term for told in self._pile.terms(Kind.LIQUIDATED_DAMAGES, "liquidated_damages"))
        self._known: dict[str, Mapping[str, object]] = {}

    def of(self, anchor: Stated) -> Mapping[str, object]:
        """Return the facts that hold for a clause: its own terms first, then those of its paper, then of the pile."""
        if anchor.clause.id not in self._known:
            self._known[anchor.clause.id] = self._facts(anchor)
        return self._known[anchor.clause.id]

    def _facts(self, anchor: Stated) -> dict[str, object]:
        pile = self._pile
        own = anchor.clause.kind is Kind.LIQUIDATED_DAMAGES
        facts: dict[str, object] = {"clauses": pile.kinds}
        facts |= _restraint(anchor, pile)
        facts |= _price(anchor, pile)
        facts |= (
            _agreed(term for term in anchor.clause.terms if term.name == "liquidated_damages") if own else self._agreed
        )
        facts["return_agreed"] = pile.holds(Kind.RETURN_OF_COMPENSATION)
        facts |= _start(anchor, pile)
        if anchor.clause.kind is Kind.SUSPENSION:
            facts["suspension_in_dispute"] = of_dispute(anchor)
        return facts


def _restraint(anchor: Stated, pile: Pile) -> dict[str, object]:
    facts: dict[str, object] = {}
    if not pile.holds(Kind.NON_COMPETE):
        return facts
    told = pile.first(anchor, Kind.NON_COMPETE, "duration_months") or pile.first(
        anchor, Kind.ACTIVATION, "duration_months"
    )
    duration = told.term if told else None
    facts["nc_term_stated"] = duration is not None and (duration.value is not None or bool(duration.flag("open_ended")))
    if duration is not None:
        if isinstance(duration.value, int):
            facts["nc_months"] = duration.value
        facts["nc_open_ended"] = bool(duration.flag("open_ended"))
    starts = pile.first(anchor, Kind.NON_COMPETE, "starts")
    territory = pile.first(anchor, Kind.NON_COMPETE, "territory")
    if starts is not None:
        facts["nc_starts"] = starts.term.value
    if territory is not None and territory.term.value is not None:
        facts["territory"] = territory.term.value
    facts["scope_technology_wide"] = pile.closes_technology
    facts["affiliates"] = bool(pile.terms(Kind.NON_COMPETE, "affiliates"))
    return facts


def _price(anchor: Stated, pile: Pile) -> dict[str, object]:
    """What is said of compensation; ``comp_stated`` is false only where there is a non-compete and nothing is said."""
    if not pile.holds(Kind.NON_COMPETE):
        return {}
    told = pile.first(anchor, Kind.COMPENSATION, "compensation")
    value = told.term.value if told else None
    if told is None or not isinstance(value, dict):
        # A clause that promises pay without a figure, or none at all: the law fills the gap.
        return {"comp_stated": False, "comp_blank": False}
    blank = bool(told.term.flag("blank"))
    said = not blank and (value.get("share") is not None or value.get("amount") is not None)
    facts: dict[str, object] = {"comp_stated": said, "comp_blank": blank}
    if said:
        for name in ("share", "of", "amount", "per"):
            if value.get(name) is not None:
                facts[f"comp_{name}"] = value[name]
    if "comp_share" in facts:
        facts["comp_share"] = _whole_share(facts["comp_share"], told.words)
    facts["comp_when"] = value.get("when")
    facts["comp_in_wages"] = value.get("when") == _WAGES
    return facts


def _whole_share(value: object, text: str) -> object:
    """Return a share to as many places as facts have where the paper writes a fraction: a third is more than 0.3333."""
    read = as_number(value)
    if read is None or _PER_CENT.search(text) or read.as_tuple().exponent != -_TERM_PLACES:
        return value
    simple = Fraction(read).limit_denominator(PLAINEST)
    exact = round(Decimal(simple.numerator) / simple.denominator, PLACES)
    return f"{exact:f}" if round(exact, _TERM_PLACES) == read else value


def _agreed(terms: Iterable[Term]) -> dict[str, object]:
    """The sums agreed for a breach, and the duties that they are for."""
    held = list(terms)
    facts: dict[str, object] = {"damages": [row for term in held for row in _rows(term)]}
    duties = sorted({duty for term in held for duty in duties_of(term)})
    if duties:
        facts["damages_for"] = duties
    return facts


def _rows(term: Term) -> list[dict[str, Value]]:
    values = term.value if isinstance(term.value, list) else [term.value]
    return [row for row in values if isinstance(row, dict)]


def duties_of(term: Term) -> list[str]:
    """Return the clause kinds that a ``liquidated_damages`` term is for; empty where it does not tell."""
    named = (row.get("for") for row in _rows(term))
    return [duty for one in named for duty in (one if isinstance(one, list) else [one]) if isinstance(duty, str)]


def _start(anchor: Stated, pile: Pile) -> dict[str, object]:
    facts: dict[str, object] = {}
    start = pile.first(anchor, Kind.ACTIVATION, "activation")
    waiver = pile.first(anchor, Kind.ACTIVATION, "waiver")
    if start is not None:
        facts["activation"] = start.term.value
        days = start.term.flag("notice_days")
        if days is not None:
            facts["activation_notice_days"] = days
    if waiver is not None and isinstance(waiver.term.value, dict) and waiver.term.value.get("notice_days") is not None:
        facts["waiver_notice_days"] = waiver.term.value["notice_days"]
    return facts
