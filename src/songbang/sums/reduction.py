"""Within which bounds agreed damages come down when they are cut. The cut itself is for the court."""

from fractions import Fraction

from songbang.sums.choose import Sum, share_of, smaller


def excessive_above(loss: Sum, over: Fraction) -> Sum:
    """Return the sum above which damages mostly count as excessive: the loss and a margin, to the cent."""
    return loss + share_of(loss, over)


def reduction_range(agreed: Sum, loss: Sum, over: Fraction) -> tuple[Sum, Sum]:
    """Return the lowest and the highest sum that a cut mostly leaves: from the loss to the loss with its margin.

    Neither is above what was agreed.
    """
    return smaller(agreed, loss), smaller(agreed, excessive_above(loss, over))
