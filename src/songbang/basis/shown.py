"""Figures as they are shown to a reader."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

HUNDREDTH = Decimal("0.01")


def percent(share: Decimal | Fraction) -> str:
    """Return a share as per cent, to two places at most: ``30%``, ``33.33%``."""
    return f"{plain(_decimal(share) * 100)}%"


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
