"""What a breach can cost in all: compensation that goes back, damages, and both together."""

from fractions import Fraction

from songbang.sums.choose import Count, Sum, part_of, share_of, times


def multiple_of(base: Sum, multiple: Fraction, months: int = 1) -> Sum:
    """Return a multiple of a sum, such as three yearly wages of a monthly one (``months`` 12), to the cent."""
    return share_of(times(base, months), multiple)


def returned(paid: Sum, multiple: Fraction = Fraction(1)) -> Sum:
    """Return what goes back where all that was paid is to be returned, or a multiple of it."""
    return share_of(paid, multiple)


def returned_since(paid: Sum, counted: Count, of: Count) -> Sum:
    """Return what goes back where only the time from the breach on counts: so many parts of the time paid for."""
    return part_of(paid, counted, of)


def exposure(damages: Sum, going_back: Sum) -> Sum:
    """Return the whole claim: damages and the compensation that goes back."""
    return damages + going_back


def final_award_ceiling(minimum_wage: Sum, months: int) -> Sum:
    """Return up to which sum a claim's award is final for the employer: so many monthly minimum wages."""
    return times(minimum_wage, months)
