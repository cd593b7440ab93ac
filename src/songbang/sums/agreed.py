"""What the papers promise, brought to one measure: yuan a month, and a share of the average wage."""

from decimal import Decimal
from fractions import Fraction

from songbang.basis.facts import Facts
from songbang.basis.known import FINEST, count, number, word
from songbang.sums.choose import round_to_cent, share_of
from songbang.sums.compensation import total_compensation

MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
"""How many months a period holds; ``total`` stands for the whole term."""

BASES = {
    "average_wage_12m": "avg12",
    "basic_wage": "basic_wage",
    "last_month_wage": "wage_monthly",
    "minimum_wage": "minimum_wage",
}
"""Which fact gives the pay that an agreed share is counted of."""


def agreed_monthly(facts: Facts) -> Decimal | None:
    """Return the agreed compensation for one month, to the cent; ``None`` where it does not follow from the facts."""
    amount = number(facts, "comp_amount")
    if amount is not None:
        months = _months_of(facts, word(facts, "comp_per") or "month")
        return round_to_cent(amount / months) if months else None
    share, base = number(facts, "comp_share"), number(facts, BASES.get(word(facts, "comp_of") or "", ""))
    return None if share is None or base is None else share_of(base, Fraction(share))


def agreed_share(facts: Facts) -> Decimal | None:
    """Return the agreed compensation as a share of the average monthly wage; ``None`` where it does not follow."""
    if word(facts, "comp_of") == "average_wage_12m" and number(facts, "comp_amount") is None:
        return number(facts, "comp_share")
    monthly, wage = agreed_monthly(facts), number(facts, "avg12")
    return monthly / wage if monthly is not None and wage else None


def below(agreed: Decimal, share: Fraction) -> bool:
    """Tell whether an agreed share is below one of the law, to as many places as facts have: a third is a third."""
    return agreed < round(Decimal(share.numerator) / share.denominator, -FINEST)


def agreed_total(facts: Facts) -> Decimal | None:
    """Return the agreed compensation over the whole term, to the cent."""
    monthly, months = agreed_monthly(facts), count(facts, "nc_months")
    return None if monthly is None or months is None else total_compensation(monthly, months)


def compensation_needs(facts: Facts, *, whole_term: bool = False) -> tuple[str, ...]:
    """Return the facts that are lacking to know the agreed compensation of a month, or of the whole term."""
    needs = () if agreed_monthly(facts) is not None else _monthly_needs(facts)
    more = whole_term and not count(facts, "nc_months") and "nc_months" not in needs
    return (*needs, "nc_months") if more else needs


def share_needs(facts: Facts) -> tuple[str, ...]:
    """Return the facts that are lacking to know the agreed compensation as a share of the average wage."""
    needs = compensation_needs(facts)
    return needs if number(facts, "avg12") or "avg12" in needs else (*needs, "avg12")


def _monthly_needs(facts: Facts) -> tuple[str, ...]:
    if number(facts, "comp_amount") is not None:
        return ("nc_months",) if word(facts, "comp_per") == "total" else ("comp_per",)
    if number(facts, "comp_share") is None:
        return ("comp_amount",)
    of = word(facts, "comp_of")
    return ("comp_of",) if of is None else (BASES.get(of, "comp_amount"),)


def compensation_stated(facts: Facts) -> bool | None:
    """Tell whether the papers promise compensation: said outright, or seen from a share or an amount."""
    stated = facts.get("comp_stated")
    if isinstance(stated, bool):
        return stated
    return True if number(facts, "comp_share") is not None or number(facts, "comp_amount") is not None else None


def _months_of(facts: Facts, per: str) -> int | None:
    return count(facts, "nc_months") if per == "total" else MONTHS_IN.get(per)
