"""What goes back where a person leaves before an agreed time of service is over. Units: yuan, days."""

from songbang.sums.choose import Count, Sum, part_of, smaller


def cost_share(cost: Sum, unserved: Count, of: Count) -> Sum:
    """Return the share of a cost that falls on the days not served, to the cent."""
    return part_of(cost, unserved, of)


def training_bond(damages: Sum, cost: Sum, unserved: Count, of: Count) -> Sum:
    """Return the most that may be asked for training: as agreed, but not above the cost's share of what is unserved.

    Source: article 22 of the Labour Contract Law, which caps damages for a service period at the cost of the training
    and at the share of it that falls on the part not served.
    """
    return smaller(damages, cost_share(cost, unserved, of))
