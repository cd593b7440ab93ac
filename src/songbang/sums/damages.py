"""What a breach is said to cost: in yuan, and measured by the compensation for the whole term."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from songbang.basis.facts import Facts
from songbang.basis.known import as_number, count, number, word
from songbang.sums.agreed import MONTHS_IN, agreed_monthly, agreed_total, compensation_needs
from songbang.sums.breach import multiple_of
from songbang.sums.choose import round_to_cent

WAGES = {"annual_wage_before_exit": MONTHS_IN["year"], "monthly_wage": MONTHS_IN["month"]}
"""How many average monthly wages the base of a multiple stands for."""


def damages_amount(damages: Mapping[str, object], facts: Facts) -> Decimal | None:
    """Return the agreed damages in yuan, to the cent; ``None`` where their base is not known.

    ``damages`` is a ``liquidated_damages`` value: an amount, or a multiple of a wage or of the compensation.
    A multiple of the compensation paid counts as if the whole term had been paid: the most it can come to.
    """
    amount = as_number(damages.get("amount"))
    if amount is not None:
        return round_to_cent(amount)
    multiple, base = as_number(damages.get("multiple")), _base(word(damages, "of"), facts)
    return None if multiple is None or base is None else multiple_of(base, Fraction(multiple))


def damages_ratio(damages: Mapping[str, object], facts: Facts) -> Decimal | None:
    """Return the agreed damages as a multiple of the compensation agreed for the whole term.

    Several formulas need no wage at all: a multiple of the compensation, and a multiple of the wage where the
    compensation is a share of the same wage. ``None`` where the facts do not carry it.
    """
    told = _ratio_of_terms(damages, facts)
    if told is not None:
        return told
    amount, total = damages_amount(damages, facts), agreed_total(facts)
    return amount / total if amount is not None and total else None


def damages_needs(damages: Mapping[str, object], facts: Facts) -> tuple[str, ...]:
    """Return the facts that are lacking to know the damages in yuan; ``damages`` itself where no fact would help."""
    of = word(damages, "of")
    if damages_amount(damages, facts) is not None:
        return ()
    if as_number(damages.get("multiple")) is None:
        return ("damages",)
    if of in {"total_compensation", "compensation_paid", "monthly_compensation"}:
        return compensation_needs(facts, whole_term=of != "monthly_compensation") or ("damages",)
    return ("avg12",) if of in WAGES else ("damages",)


def _ratio_of_terms(damages: Mapping[str, object], facts: Facts) -> Decimal | None:
    multiple, of, months = as_number(damages.get("multiple")), word(damages, "of"), count(facts, "nc_months")
    if multiple is None:
        return None
    if of in {"total_compensation", "compensation_paid"}:
        return multiple
    if not months:
        return None
    if of == "monthly_compensation":
        return multiple / months
    share = number(facts, "comp_share")
    if of in WAGES and share and word(facts, "comp_of") == "average_wage_12m":
        return multiple * WAGES[of] / (share * months)
    return None


def _base(of: str | None, facts: Facts) -> Decimal | None:
    if of in {"total_compensation", "compensation_paid"}:
        return agreed_total(facts)
    if of == "monthly_compensation":
        return agreed_monthly(facts)
    wage = number(facts, "avg12")
    return wage * WAGES[of] if of in WAGES and wage is not None else None
