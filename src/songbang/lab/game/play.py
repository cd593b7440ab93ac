"""The game, over many draws: firms on a graph of lists, each of which keeps its non-competes or drops them."""

from collections.abc import Sequence

import numpy as np

from songbang.basis.list_graph import ListGraph
from songbang.lab.card import Firms, Restraint
from songbang.lab.game.board import Board, board
from songbang.lab.game.drawn import drawn
from songbang.lab.game.frames import played
from songbang.lab.game.one_draw import Game, one_draw
from songbang.lab.game.payoffs import Marks, Shared, Values
from songbang.lab.game.played import Played

DRAWS = 200


def play(  # noqa: PLR0913, PLR0917 - the market, who moves first in it, and how it is drawn
    graph: ListGraph,
    restraint: Restraint,
    firms: Firms,
    seed: int,
    draws: int = DRAWS,
    standing: Sequence[float] | None = None,
    first: Sequence[int] = (),
    *,
    staff: Sequence[float] | None = None,
    shared: Shared | None = None,
) -> Played:
    """Play the game ``draws`` times; the same seed gives the same result, and the same draws for another restraint.

    ``standing`` is each firm's net inflow of people, (in - out) / (in + out), between -1 and 1; left out, all are even.
    It makes dropping worth more to a firm that others lose people to. That is put in, not found: whether such firms
    drop first in fact is for observation. ``first`` are places in ``graph.firms`` of firms that drop by decree.
    ``staff`` weighs firms in means (all alike where not told). ``shared`` says what of rivals' dropping reaches a firm
    that keeps; left out, anything between nothing and all.
    ``ValueError`` where a place, a standing, a staff or a number of draws cannot be.
    """
    count = len(graph.firms)
    on = board(graph)
    stands = _of_firms(standing, count, on, 0.0)
    weights = _of_firms(staff, count, on, 1.0)
    if draws < 1 or (np.abs(stands) > 1).any() or (weights <= 0).any() or not np.isfinite(weights).all():
        raise ValueError("no draws, a standing outside -1 and 1, or a staff that is not above zero")
    decreed = _decreed(first, count, on)
    told, staffed = shared or Shared(), weights / max(weights.sum(), 1.0)
    games: list[Game] = []
    for draw in range(draws if count else 0):
        chance = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(draw,)))
        payoffs = drawn(firms, restraint, told, stands, chance)
        games.append(one_draw(on, payoffs, staffed, decreed, chance))
    return played(graph, on, games, seed, stands, staffed, decreed)


def _of_firms(told: Sequence[float] | None, count: int, on: Board, otherwise: float) -> Values:
    if told is not None and len(told) != count:
        raise ValueError("not one number for each firm")
    values = np.full(count, otherwise)
    if told is not None:
        values[on.places] = np.asarray(told, np.float64)
    return values


def _decreed(first: Sequence[int], count: int, on: Board) -> Marks:
    if any(not 0 <= at < count for at in first):
        raise ValueError("a firm that drops first is not there")
    decreed = np.zeros(count, np.bool_)
    decreed[on.places[list(first)]] = True
    return decreed
