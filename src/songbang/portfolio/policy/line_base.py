"""What the lines of a policy's cost are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from songbang.basis.provision import Provision
from songbang.portfolio.policy.assumed import Assumed
from songbang.portfolio.policy.cost import Leavers
from songbang.portfolio.policy.policy import Policy
from songbang.portfolio.policy.shown_cells import Cell


@dataclass(frozen=True, slots=True)
class Base:
    """What the lines of a policy are made of: the cells of the whole, heads, rates, what rests on which provisions."""

    policy: Policy
    day: date
    start: date
    cells: Mapping[str, Cell]
    counts: Mapping[str, int | None]
    missing: Mapping[str, tuple[str, ...]]
    assumed: Assumed
    leavers: Leavers
    release: Sequence[Provision]
    months: int | None


def both(one: int | None, other: int | None) -> int | None:
    """Return two numbers of people together; not known where one is not."""
    return None if one is None or other is None else one + other


def rates_lacking(assumed: Assumed) -> tuple[str, ...]:
    """Return which of the two rates nobody gave without which nothing can be expected."""
    return tuple(name for name in ("leaving", "started") if getattr(assumed, name) is None)
