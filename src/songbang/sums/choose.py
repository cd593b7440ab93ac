"""The few small steps that every money formula is made of; each takes one value of money now, a column later."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

CENT = Decimal("0.01")


def larger(first: Decimal, second: Decimal) -> Decimal:
    """Return the larger of two sums."""
    return max(first, second)


def smaller(first: Decimal, second: Decimal) -> Decimal:
    """Return the smaller of two sums."""
    return min(first, second)


def round_to_cent(amount: Decimal) -> Decimal:
    """Return the sum rounded half up to 0.01 yuan."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def part_of(amount: Decimal, share: Fraction) -> Decimal:
    """Return ``share`` of ``amount``: multiplied first, divided last, so that one third of 9 is 3."""
    return amount * share.numerator / share.denominator
