"""Shares taken of whole cents and of people, exactly; a share of cents is rounded half up once."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from songbang.basis.shown import yuan
from songbang.portfolio.policy.assumed import Band
from songbang.sums.choose import share_of

Three = tuple[int, int, int]
Heads = tuple[Fraction, Fraction, Fraction]


def share_in_cents(cents: int, share: Fraction) -> int:
    """Return a share of a sum in cents."""
    return int(share_of(Decimal(cents) / 100, share) * 100)


def each_share(cents: int, shares: Sequence[Fraction]) -> Three:
    """Return a low, a middle and a high share of a sum in cents."""
    low, mid, high = (share_in_cents(cents, share) for share in shares)
    return low, mid, high


def of_heads(heads: Fraction | int, shares: Sequence[Fraction]) -> Heads:
    """Return a low, a middle and a high share of some people."""
    low, mid, high = (Fraction(heads) * share for share in shares)
    return low, mid, high


def together(*bands: Band) -> Heads:
    """Return the product of bands: low with low, high with high."""
    low = mid = high = Fraction(1)
    for band in bands:
        low, mid, high = low * band.low, mid * band.mid, high * band.high
    return low, mid, high


def in_yuan(cents: int) -> str:
    """Return a sum of cents in yuan, with thousands apart."""
    return yuan(Decimal(cents) / 100)
