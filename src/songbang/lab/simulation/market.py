"""A ladder, and one ladder after another, as the loop over workers takes them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from songbang.lab.ladder.careers import Start
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import binding, posted, steady
from songbang.lab.simulation import lives as of
from songbang.lab.simulation.lives import BOUND, BOUND_THEN, Market, Plan, Tables

STEPS: Final = 4096
"""Tables have so many steps and are read off straight lines in between. A wage that jumps where jobs begin to bind is
smeared over one step, which no mean shows."""
EVEN: Final = np.linspace(0.0, 1.0, STEPS + 1)


@dataclass(frozen=True, slots=True)
class Course:
    """What happens to a crowd, and the tables that tell of ranks and wages; see ``lives``."""

    plan: Plan
    tables: Tables


def course(before: Ladder, after: Ladder, change: int, *, reposted: bool, kept: bool) -> Course:
    """Return lives that begin where ``before`` is at rest, and in which ``after`` holds from a month on."""
    old, new, tables = _markets(before, after)
    rest = steady(before, STEPS)
    tables[of.RANKS_BOUND] = _quantiles(rest.ranks, rest.bound_below)
    tables[of.RANKS_FREE] = _quantiles(rest.ranks, rest.free_below)
    if not reposted:
        tables[of.RANKS] = np.interp(tables[of.WAGES_THEN], tables[of.WAGES], EVEN)
    stays = min(1.0, new.bound / old.bound) if old.bound else 0.0
    looking, bound = float(rest.unemployment), float(rest.bound_share)
    settled = True
    return Course(Plan(looking, bound, settled, old, new, change, stays, kept, reposted), tables)


def entering(ladder: Ladder, start: Start) -> Course:
    """Return lives that begin as careers do, looking for work or in a first job drawn from the offers."""
    old, new, tables = _markets(ladder, ladder)
    below = old.bound * np.maximum(EVEN - ladder.bound_from, 0.0)
    tables[of.RANKS_BOUND], tables[of.RANKS_FREE] = _quantiles(EVEN, below), _quantiles(EVEN, EVEN - below)
    looking, bound = 1.0 if start is Start.LOOKING else 0.0, float(below[-1])
    settled, kept, reposted = False, False, True
    return Course(Plan(looking, bound, settled, old, new, 0, 1.0, kept, reposted), tables)


def _markets(before: Ladder, after: Ladder) -> tuple[Market, Market, Tables]:
    tables = np.tile(EVEN, (of.TABLES, 1))
    tables[of.WAGES_THEN], tables[of.WAGES] = posted(before, EVEN), posted(after, EVEN)
    blocked = 0.0, 0.0, before.blocked, after.blocked
    return _market(before, BOUND_THEN, blocked, of.WAGES_THEN), _market(after, BOUND, blocked, of.WAGES), tables


def _market(ladder: Ladder, kind: int, blocked: tuple[float, float, float, float], wages: int) -> Market:
    bound = float(binding(ladder, np.ones(1))[0])
    rates = float(ladder.loss), float(ladder.offers_unemployed), float(ladder.offers_employed)
    return Market(*rates, bound, float(ladder.bound_from), kind, blocked, wages)


def _quantiles(ranks: NDArray[np.float64], below: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the rank below which each share of workers is, in even steps of its fourth root.

    Few workers stand at the foot of a fast ladder, and they are those who move: the root looks at them closely.
    """
    found: NDArray[np.float64] = np.interp(EVEN**4 * below[-1], below, ranks)
    return found
