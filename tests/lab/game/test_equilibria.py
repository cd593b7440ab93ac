"""Small games against all that their firms could do, one combination after another."""

from itertools import product

import numpy as np
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.lab.game.graphs import A_YEAR, ONLY_OWN, UNPAID, at, lists, scattered, worth

from songbang.lab.card import Range
from songbang.lab.game.board import Board, board
from songbang.lab.game.one_draw import one_draw
from songbang.lab.game.payoffs import Marks, Payoffs
from songbang.lab.game.play import play
from songbang.lab.game.turns import PAYS

terms = st.integers(0, 8).map(lambda steps: steps / 100)
"""Few values, so that firms are often indifferent."""


@st.composite
def markets(draw: st.DrawFn) -> tuple[Board, Payoffs]:
    count = draw(st.integers(2, 6))
    on = board(scattered(count, draw(st.integers(1, 3)), draw(st.integers(0, 50))))
    c, h, r, g = (np.array(draw(st.lists(terms, min_size=count, max_size=count))) for _ in range(4))
    return on, Payoffs(c, np.zeros(count), h, r, g, np.zeros(count), 0.0, 0.25, 1.0)


def equilibria(on: Board, payoffs: Payoffs, fixed: dict[int, bool]) -> list[Marks]:
    """Return every profile in which nobody who may choose wants to change."""
    count = len(on.totals)
    profiles = [np.array(profile) for profile in product((False, True), repeat=count)]
    free = [firm for firm in range(count) if firm not in fixed]
    return [
        dropped
        for dropped in profiles
        if all(dropped[firm] == choice for firm, choice in fixed.items())
        and (dropped == (payoffs.start + payoffs.slope * on.shares(dropped) > PAYS))[free].all()
    ]


def least(profiles: list[Marks]) -> Marks:
    return np.asarray(np.logical_and.reduce(profiles))


@given(markets(), st.integers(0, 99))
@settings(max_examples=40)
def test_both_runs_end_at_the_outermost_equilibria(market: tuple[Board, Payoffs], seed: int) -> None:
    on, payoffs = market
    count = len(on.totals)
    nobody, even = np.zeros(count, np.bool_), np.full(count, 1 / count)
    game = one_draw(on, payoffs, even, nobody, np.random.default_rng(seed))
    rests = equilibria(on, payoffs, {})

    assert (game.from_keep == least(rests)).all()
    assert (game.from_drop == np.logical_or.reduce(rests)).all()
    for firm in range(count):
        made, kept = (least(equilibria(on, payoffs, {firm: choice})) for choice in (True, False))
        assert game.carried[firm] == made.sum() - 1 - kept.sum()
    locked = game.from_drop.sum() - game.from_keep.sum()
    if game.tip_graph is not None:
        assert (game.tip_graph > 0) == (locked > 0)
        assert round(game.tip_graph * count) <= locked


def test_all_by_decree_is_worth_what_all_dropping_is() -> None:
    graph = scattered(9, 2, 3)
    firms = worth(replacement=Range(0.1, 0.6), knowledge=Range(0, 0.03), wages=Range(0, 0.03))
    values = play(graph, A_YEAR, firms, 1, 5, first=range(9)).values
    rest, dropped = (values.filter(pl.col("where") == where).drop("where") for where in ("at_rest", "all_dropped"))

    assert rest.equals(dropped)


def test_firms_that_chase_one_another_find_no_rest() -> None:
    # in one draw the one firm wants to do what the other does, and the other what the one does not
    firms = worth(hiring=Range(0, 0.02), replacement=at(0.2), knowledge=Range(0, 0.1), wages=Range(0, 0.1))
    played = play(lists(2, [(0, 1)]), UNPAID, firms, 0, 300, shared=ONLY_OWN)
    restless = played.games.filter(~pl.col("rests_from_keep"))

    assert played.rests_from_keep == played.rests_from_drop == played.rests_both == 299
    assert restless.select("dropped", "drops_with_all", "locked", "followers").null_count().row(0) == (1, 1, 1, 1)
    assert restless["kind"].to_list() == ["divided"]
    assert len(played.values) == 299 + 300
