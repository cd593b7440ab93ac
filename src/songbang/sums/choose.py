"""The few small steps that every money formula is made of, each for one sum or for a whole column.

A formula is written once. Given ``Decimal`` it works out one person's sum in yuan; given a Polars expression of whole
cents (64-bit integers) it works out a column. Every step is exact and leaves whole cents, so both agree to the cent.
A null in a column is a fact that is not known: it makes the result null, never a guess.
"""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import polars as pl

Sum = TypeVar("Sum", Decimal, "pl.Expr")
"""One sum in yuan, or a column of sums in whole cents."""
Count: TypeAlias = "int | pl.Expr"
"""A whole number, or a column of whole numbers."""

CENT = Decimal("0.01")
_FINEST = Decimal("0.000000001")
_ROOM = Context(prec=80)


def larger(first: Sum, second: Sum) -> Sum:
    """Return the larger of two sums."""
    if isinstance(first, Decimal):
        return max(first, second)
    return _either(first >= second, first, second)


def smaller(first: Sum, second: Sum) -> Sum:
    """Return the smaller of two sums."""
    if isinstance(first, Decimal):
        return min(first, second)
    return _either(first <= second, first, second)


def where(condition: "bool | pl.Expr", then: Sum, otherwise: Sum) -> Sum:
    """Return ``then`` where the condition holds, else ``otherwise``; null where the condition is not known."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    chosen: Sum = cast("Any", _either(condition, cast("Any", then), cast("Any", otherwise)))
    return chosen


def share_of(amount: Sum, share: Fraction, parts: Count = 1) -> Sum:
    """Return a share of a sum, divided by ``parts``, rounded half up to the cent.

    Multiplied first and divided last: a third of 9 is 3; ``parts`` is the number of months of an average.
    """
    if isinstance(amount, Decimal):
        return round_to_cent(amount * share.numerator / (share.denominator * Decimal(cast("int", parts))))
    whole = 2 * share.denominator * parts
    return (amount * (2 * share.numerator) + share.denominator * parts) // whole


def part_of(amount: Sum, counted: Count, of: Count) -> Sum:
    """Return ``counted`` parts out of ``of`` of a sum, such as 15 days out of 31, rounded half up to the cent."""
    if isinstance(amount, Decimal):
        return round_to_cent(amount * cast("int", counted) / Decimal(cast("int", of)))
    return (amount * counted * 2 + of) // (2 * of)


def times(amount: Sum, count: Count) -> Sum:
    """Return a sum so many times over."""
    product: Sum = amount * cast("Any", count)  # a count is a column only where the sum is one
    return product


def round_to_cent(amount: Decimal) -> Decimal:
    """Return the sum rounded half up to 0.01 yuan.

    What a repeating quotient left beyond nine places is dropped first, so that half a cent is still half a cent.
    """
    return amount.quantize(_FINEST, ROUND_HALF_UP, _ROOM).quantize(CENT, ROUND_HALF_UP, _ROOM)


def _either(condition: "pl.Expr", then: "pl.Expr", otherwise: "pl.Expr") -> "pl.Expr":
    import polars as pl  # noqa: PLC0415 - only who has columns needs it

    return pl.when(condition).then(then).when(~condition).then(otherwise)
