"""One row as the facts of one person, as every other face of the house is told them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from songbang.basis.case_rows import read_number
from songbang.basis.facts import Facts

SUMS = ("avg12", "wage_monthly", "basic_wage", "comp_amount")
SAME = (
    *("role", "access_to_secrets", "protects_technical_secret", "employment_kind", "signed", "left", "nc_months"),
    *("comp_stated", "comp_per", "comp_of", "released_on", "told_reasons", "activation", "months_unpaid"),
)


def row_facts(row: Mapping[str, object]) -> Facts:
    """Return the facts that a row of the audit tells; what it does not tell is absent.

    Compensation paid was paid for the days up to the last that is counted.
    """
    facts: dict[str, object] = {name: row[name] for name in SAME if row.get(name) is not None}
    facts |= {name: _yuan(row[name]) for name in SUMS if row.get(name) is not None}
    share = read_number(row.get("comp_share"))
    facts |= {} if share is None else {"comp_share": share}
    damages = _damages(row)
    facts |= {} if damages is None else {"damages": damages}
    if row.get("paid") is not None:
        facts["paid"] = ({"amount": _yuan(row["paid"]), **_days(row)},) if row["paid"] else ()
    return facts


def _days(row: Mapping[str, object]) -> Mapping[str, date]:
    first, counted = row.get("first"), row.get("counted")
    if not isinstance(first, date) or not isinstance(counted, date):
        return {}
    return {"from": first, "to": max(first, counted)}


def _damages(row: Mapping[str, object]) -> tuple[Mapping[str, object], ...] | None:
    """Return the damages agreed: a sum, or else a multiple; a sum of nothing is none."""
    amount, multiple = row.get("damages_amount"), read_number(row.get("damages_multiple"))
    if amount is not None:
        return ({"amount": _yuan(amount)},) if amount else ()
    if multiple is None:
        return None
    of = row.get("damages_of")
    return ({"multiple": multiple, **({} if of is None else {"of": of})},) if multiple else ()


def _yuan(cents: object) -> Decimal:
    return Decimal(int(str(cents))) / 100
