"""The tests against chance: is the data's energy lower than that of lists whose names are dealt out anew?"""

from collections.abc import Callable

from songbang.market.ranking.chance import Chance
from songbang.market.ranking.compared import Edges
from songbang.market.ranking.ranking import SAME, Null, Sample
from songbang.market.ranking.sampling import events
from songbang.market.ranking.shuffle import dealt_evenly, dealt_out, lists_dealt_evenly, swapped
from songbang.market.ranking.springrank import energy, spring_scores

_ROUGH = 1e-8
_NO_ORDER = 0.5
_STREAM, _EVEN_STREAM = 2, 4


def null_test(edges: Edges, chance: Chance, nulls: int) -> Null:
    """Return how the energy of the data compares with shuffles in which each firm is named as often as before."""
    if chance.sample is Sample.EDGES:
        single = events(edges)
        return _compared(edges, chance, nulls, lambda at: dealt_out(single, chance.stream(_STREAM, at)))
    start, moved = swapped(edges, chance.stream(_STREAM, nulls))
    return _compared(edges, chance, nulls, lambda at: swapped(start, chance.stream(_STREAM, at))[0], moved)


def even_test(edges: Edges, chance: Chance, nulls: int) -> Null:
    """Return how it compares with shuffles in which every firm is as likely to be named as any other."""
    if chance.sample is Sample.EDGES:
        single = events(edges)
        return _compared(edges, chance, nulls, lambda at: dealt_evenly(single, chance.stream(_EVEN_STREAM, at)))
    return _compared(edges, chance, nulls, lambda at: lists_dealt_evenly(edges, chance.stream(_EVEN_STREAM, at)))


def _compared(edges: Edges, chance: Chance, nulls: int, shuffle: Callable[[int], Edges], moved: float = 1.0) -> Null:
    if not len(edges.above):
        return Null(_NO_ORDER, (), 1.0, 0.0)
    least = energy(edges, spring_scores(edges))

    def shuffled(at: int) -> float:
        dealt = shuffle(at)
        return energy(dealt, spring_scores(dealt, exact=_ROUGH)) if len(dealt.above) else least

    energies = tuple(chance.side_by_side(shuffled, nulls))
    p = (1 + sum(one <= least + SAME for one in energies)) / (1 + nulls)
    return Null(least, energies, p, moved)
