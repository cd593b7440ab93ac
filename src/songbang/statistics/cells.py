"""Which cells of a table may be published: none of fewer than k, and none that a subtraction would give away."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)


def withheld(counts: Mapping[Name, int], k: int) -> frozenset[Name]:
    """Return the cells to keep back, where the total of all cells is published beside them.

    A cell of nobody is kept back too. Where what is kept back would come to fewer than ``k`` in all, the smallest of
    the other cells goes with it (the first by name of equals), so that the total less the rest is of no fewer.
    """
    small = {name for name, count in counts.items() if count < k}
    hidden = sum(counts[name] for name in small)
    others = sorted((name for name in counts if name not in small), key=lambda name: (counts[name], str(name)))
    if 0 < hidden < k and others:
        small.add(others[0])
    return frozenset(small)
