"""What the agreements of one person say, as columns of a roster."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from songbang.basis.known import as_number
from songbang.clauses.clause import Kind
from songbang.findings.paper_facts import PaperFact, paper_facts
from songbang.findings.stated import stated
from songbang.portfolio.roster.cells.said import Value
from songbang.portfolio.roster.cells.sums import cents
from songbang.readings.reading import Reading

GROUPS: Mapping[str, tuple[str, ...]] = {
    "nc_months": ("nc_months",),
    "signed": ("signed",),
    "agreement": ("agreement",),
    "comp_amount": ("comp_amount", "comp_per", "comp_share", "comp_of"),
    "damages_amount": ("damages_amount", "damages_multiple", "damages_of"),
}
"""Columns that a paper tells together: where it tells one of a group, the roster's own of that group do not count."""
_YUAN = "CNY"


@dataclass(frozen=True, slots=True)
class Told:
    """Values by column, and the groups that the papers leave open because they say two things."""

    values: Mapping[str, Value]
    unclear: tuple[str, ...] = ()

    def of(self, group: str) -> dict[str, Value]:
        """Return what is told of a group, nothing where nothing is."""
        return {name: self.values[name] for name in GROUPS[group] if name in self.values}


def told_by(readings: Sequence[Reading]) -> Told:
    """Return what the papers of one person say; papers without a non-compete say nothing."""
    if not any(reading.of_kind(Kind.NON_COMPETE) for reading in readings):
        return Told({})
    found = paper_facts(stated(readings), None)
    facts = {fact.name: fact for fact in found.facts}
    unclear = [group for group in GROUPS if any(name in facts and facts[name].others for name in GROUPS[group])]
    values: dict[str, Value] = {"agreement": True}
    if found.signed is not None:
        values["signed"] = found.signed
    values |= _term(facts) | _compensation(facts)
    damages = _damages(facts.get("damages"))
    if damages is None:
        unclear.append("damages_amount")
    open_names = {name for group in unclear for name in GROUPS[group]}
    every = {**values, **(damages or {})}
    return Told({name: one for name, one in every.items() if name not in open_names}, tuple(dict.fromkeys(unclear)))


def _term(facts: Mapping[str, PaperFact]) -> dict[str, Value]:
    months = facts["nc_months"].value if "nc_months" in facts else None
    return {"nc_months": months} if isinstance(months, int) else {}


def _compensation(facts: Mapping[str, PaperFact]) -> dict[str, Value]:
    """Return what is agreed; a sum of nothing where there is a non-compete and the papers promise no figure."""
    amount = as_number(facts["comp_amount"].value) if "comp_amount" in facts else None
    share = as_number(facts["comp_share"].value) if "comp_share" in facts else None
    if amount is None and share is None:
        none = "comp_stated" in facts and facts["comp_stated"].value is False
        blank = "comp_blank" in facts and facts["comp_blank"].value is True
        return {"comp_amount": 0} if none and not blank else {}
    said: dict[str, Value] = {}
    if amount is not None:
        said["comp_amount"] = cents(amount)
    if share is not None:
        said["comp_share"] = f"{share.normalize():f}"
    for name in ("comp_per", "comp_of"):
        one = facts[name].value if name in facts else None
        if isinstance(one, str):
            said[name] = one
    return said


def _damages(fact: PaperFact | None) -> dict[str, Value] | None:
    """Return the one sum or multiple agreed for the non-compete, ``None`` where there are several."""
    rows = fact.value if fact is not None and isinstance(fact.value, list) else []
    own = [row for row in rows if isinstance(row, Mapping) and _is_ours(row)]
    if len(own) > 1:
        return None
    if not own or own[0].get("currency") not in {None, _YUAN} or own[0].get("blank"):
        return {}
    amount, multiple = as_number(own[0].get("amount")), as_number(own[0].get("multiple"))
    said: dict[str, Value] = {}
    if amount is not None:
        said["damages_amount"] = cents(amount)
    if multiple is not None:
        said["damages_multiple"] = _written(multiple)
        of = own[0].get("of")
        said |= {"damages_of": of} if isinstance(of, str) else {}
    return said


def _is_ours(row: Mapping[str, object]) -> bool:
    duties = row.get("for")
    named = duties if isinstance(duties, list) else [duties] if duties else []
    return not named or Kind.NON_COMPETE.value in named


def _written(value: Decimal) -> str:
    return f"{value.normalize():f}"
