"""The lab: a card and policies in, what the models say of each out. Nothing here reads a clock or draws by chance."""

from collections.abc import Sequence
from functools import cache

from songbang.basis.list_graph import ListGraph
from songbang.lab.assumptions import assumptions
from songbang.lab.card import Card
from songbang.lab.card_hash import card_hash
from songbang.lab.chosen import Chosen
from songbang.lab.games import Games
from songbang.lab.how import How
from songbang.lab.outcome import Outcome, PolicyOutcome
from songbang.lab.sensitivity import SWING, moved
from songbang.lab.spread import drawn
from songbang.lab.sum_up import grouped, in_all
from songbang.lab.ways import ways
from songbang.lab.worked import Worked, under, work


def run(  # noqa: PLR0913 - the market, what is tried in it, and how
    card: Card,
    chosen: Sequence[Chosen],
    seed: int,
    how: How | None = None,
    *,
    graph: ListGraph | None = None,
    standing: Sequence[float] | None = None,
) -> Outcome:
    """Try each policy on the card. The same arguments give the same outcome, on any number of cores.

    L1 simulates the way there; L2 is played where a ``graph`` is given and the card has firms, ``standing`` as ``play``
    takes it. ``NotTold`` where a policy turns on a number that the card lacks.
    """
    how = how or How()
    base = [_worked(card, one) for one in chosen]
    draws = [[_worked(other, one) for one in chosen] for other in drawn(card, how.draws, seed)]
    turns = moved(card, chosen, base)
    games = Games(graph, standing, seed, how)
    way = cache(lambda before, after: ways(before, after, seed, how))
    tried = []
    for at, one in enumerate(chosen):
        others = [draw[at] for draw in draws]
        groups = tuple(
            grouped(own, [other[which] for other in others], way(own.before, own.after))
            for which, own in enumerate(base[at])
        )
        pays, after = in_all(base[at], others), under(card, one)
        tried.append(PolicyOutcome(one, after, groups, pays, tuple(turns[at]), games.under(card, after, one)))
    return Outcome(card, card_hash(card), seed, how, SWING, assumptions(card), tuple(tried), games.as_it_stands(card))


def _worked(card: Card, chosen: Chosen) -> list[Worked]:
    after = under(card, chosen)
    return [work(card, group, after) for group in card.groups]
