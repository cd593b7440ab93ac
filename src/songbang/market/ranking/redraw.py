"""How sure a rank is: the bootstrap over lists, and what happens when one list is left out."""

from dataclasses import dataclass

import numpy as np

from songbang.market.ranking.chance import Chance
from songbang.market.ranking.compared import Edges, Numbers, Places
from songbang.market.ranking.places import ranks_among
from songbang.market.ranking.ranking import Sample
from songbang.market.ranking.sampling import events_drawn, times_drawn
from songbang.market.ranking.springrank import comparable_scores, scores_beside

_EXACT = 1e-8
_STREAM = 1


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What leaving out any one list does to each firm's rank: lowest and highest number, and which list moves it most.

    ``mover`` is the firm whose list it is (the first of equals), -1 where none moves it; ``apart`` counts the lists
    without which the firm is joined to the others no more.
    """

    low: Numbers
    high: Numbers
    mover: Places
    apart: Places


@dataclass(frozen=True, slots=True)
class Redrawn:
    """The ranks of each draw in a row, not a number for firms that the draw left apart; and with each list left out."""

    ranks: Numbers
    without: LeftOut


def drawn_ranks(edges: Edges, scores: Numbers, chance: Chance, draws: int) -> Numbers:
    """Return the ranks of each draw (a row), not a number for firms that the draw leaves apart.

    Lists are drawn with the firms that wrote them (Snijders and Borgatti 1999): a firm whose list is not drawn is
    unknown, not silent, so it pulls no other and is put where the springs to the firms drawn hold it. Were its list
    taken for empty it would rise in every such draw: nothing but its own list ever pulls a firm down below another.
    """

    def draw(at: int) -> Numbers:
        stream = chance.stream(_STREAM, at)
        if chance.sample is Sample.EDGES:
            return ranks_among(comparable_scores(events_drawn(edges, stream), scores, _EXACT))
        return ranks_among(scores_beside(edges, times_drawn(edges.n, stream), scores, _EXACT))

    return np.array(chance.side_by_side(draw, draws if edges.n else 0)).reshape(draws, edges.n)


def left_out(edges: Edges, scores: Numbers, rank: Places, chance: Chance) -> LeftOut:
    """Return what becomes of ``rank`` when each list in turn is left out, and so its firm, whose place is then unknown.

    Ranks of those that stay are stretched to all, so that a firm does not rise because one above it is gone.
    """
    listers = np.unique(edges.below)

    def without(at: int) -> Numbers:
        rest = edges.only((edges.below != listers[at]) & (edges.above != listers[at]))
        return ranks_among(comparable_scores(rest, scores, _EXACT))

    found = LeftOut(rank.astype(np.float64), rank.astype(np.float64), np.full(edges.n, -1), np.zeros(edges.n, np.int64))
    farthest = np.zeros(edges.n)
    for lister, placed in zip(listers, chance.side_by_side(without, len(listers)), strict=True):
        np.fmin(found.low, placed, out=found.low)
        np.fmax(found.high, placed, out=found.high)
        found.apart[np.isnan(placed)] += 1
        found.apart[lister] -= 1
        moves = np.nan_to_num(np.abs(placed - rank))
        found.mover[moves > farthest] = lister
        np.maximum(farthest, moves, out=farthest)
    return found
