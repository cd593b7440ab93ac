"""Figures as they are shown to a reader."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

HUNDREDTH = Decimal("0.01")
PLACES = 9
"""To how many places two shares are the same."""
PLAINEST = 12
"""The largest number below the line of a share that is told as a fraction."""


def percent(share: Decimal | Fraction) -> str:
    """Return a share as per cent, to two places at most: ``30%``; one that has no end as its fraction: ``1/3``."""
    hundredfold = _decimal(share) * 100
    if hundredfold != round(hundredfold, 2):
        simple = Fraction(share).limit_denominator(PLAINEST)
        if round(_decimal(simple), PLACES) == round(_decimal(share), PLACES):
            return f"{simple}"
    return f"{plain(hundredfold)}%"


def plain(amount: Decimal | Fraction) -> str:
    """Return a number to two places at most, without zeros that say nothing: ``5``, ``2.5``, ``1.85``."""
    rounded = _decimal(amount).quantize(HUNDREDTH, rounding=ROUND_HALF_UP)
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def yuan(amount: Decimal) -> str:
    """Return a sum in yuan with thousands apart, cents only where there are any: ``3,000``, ``4,645.16``."""
    rounded = amount.quantize(HUNDREDTH, rounding=ROUND_HALF_UP)
    text = f"{rounded:,.2f}"
    return text.removesuffix(".00")


def _decimal(value: Decimal | Fraction) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(value.numerator) / Decimal(value.denominator)
