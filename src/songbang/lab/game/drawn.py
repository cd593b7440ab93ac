"""One draw of the game: what the terms are in the market, and how far each firm is from that."""

import numpy as np

from songbang.lab.card import Firms, Range, Restraint
from songbang.lab.game.payoffs import Payoffs, Shared, Values

OWN_PART = 0.5
"""How far firms lie apart: the most they may differ from the market's value, over its distance to the nearer bound."""


def drawn(firms: Firms, restraint: Restraint, shared: Shared, standing: Values, chance: np.random.Generator) -> Payoffs:
    """Draw the payoffs of ``len(standing)`` firms.

    The market's value of each term lies anywhere in its range, all equally likely; a firm's lies evenly about it, and
    never outside the range, so that firms together are at the market's value. ``standing`` is a net inflow of people,
    (in - out) / (in + out): what comes with hires grows with 1 + standing, extra leavers with 1 - standing. The same
    generator gives the same market whatever the restraint is.
    """
    parts = chance.random(3)
    quits = _values(firms.quits, len(standing), chance)
    extra = _values(firms.extra_quits, len(standing), chance)
    replacement = _values(firms.replacement, len(standing), chance)
    return Payoffs(
        compensation=quits * restraint.activated * restraint.compensation * restraint.months / 12,
        upkeep=_values(firms.upkeep, len(standing), chance),
        hiring=_values(firms.hiring, len(standing), chance) * (1 + standing),
        replacement=quits * extra * replacement * (1 - standing),
        knowledge=_values(firms.knowledge, len(standing), chance) * (1 + standing),
        wages=_values(firms.wages, len(standing), chance),
        shared_quits=_between(shared.quits, parts[0]),
        shared_knowledge=_between(shared.knowledge, parts[1]),
        shared_wages=_between(shared.wages, parts[2]),
    )


def _values(of: Range, count: int, chance: np.random.Generator) -> Values:
    market = _between(of, chance.random())
    room = OWN_PART * min(market - of.low, of.high - market)
    return market + room * (2 * chance.random(count) - 1)


def _between(of: Range, part: float) -> float:
    return float(of.low + (of.high - of.low) * part)
