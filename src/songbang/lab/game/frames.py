"""Draws of the game as tidy tables: the kinds of game, one row a draw, and what everybody gains or pays."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from songbang.basis.list_graph import ListGraph
from songbang.lab.game.board import Board
from songbang.lab.game.firm_rows import firm_rows
from songbang.lab.game.kinds import KINDS
from songbang.lab.game.one_draw import Game
from songbang.lab.game.payoffs import TERMS, Marks, Values
from songbang.lab.game.played import Played
from songbang.lab.game.shares import shares

GAMES = {
    "draw": pl.Int64,
    "kind": pl.String,
    "kind_of_mean": pl.String,
    "everyone_gains": pl.Boolean,
    "rests_from_keep": pl.Boolean,
    "rests_from_drop": pl.Boolean,
    "dropped": pl.Int64,
    "drops_with_all": pl.Int64,
    "locked": pl.Int64,
    "followers": pl.Int64,
    "tip_mean": pl.Float64,
    "tip_graph": pl.Float64,
    "shared_quits": pl.Float64,
    "shared_knowledge": pl.Float64,
    "shared_wages": pl.Float64,
}
VALUES = {"draw": pl.Int64, "where": pl.String, **dict.fromkeys((*TERMS, "gain"), pl.Float64)}


def played(  # noqa: PLR0913, PLR0917 - what was put in is told beside what came out
    graph: ListGraph, on: Board, games: Sequence[Game], seed: int, standing: Values, staff: Values, decreed: Marks
) -> Played:
    """Return the result of all draws; arrays are in the order of the board, ``staff`` are shares of 1."""
    rivals = np.diff(on.starts)[on.places]
    return Played(
        draws=len(games),
        seed=seed,
        rests_from_keep=sum(game.rests_from_keep for game in games),
        rests_from_drop=sum(game.rests_from_drop for game in games),
        rests_both=sum(game.rests_from_keep and game.rests_from_drop for game in games),
        kinds=_kinds(games),
        firms=firm_rows(graph, on, games, standing, decreed),
        shares=shares(games, staff),
        games=pl.DataFrame([_game(draw, game, decreed) for draw, game in enumerate(games)], GAMES, orient="row"),
        values=pl.DataFrame(_values(games, staff), VALUES, orient="row"),
        unlisted=tuple(firm for firm, held in zip(graph.firms, graph.held, strict=True) if not held),
        apart=tuple(firm for firm, known in zip(graph.firms, rivals, strict=True) if not known),
    )


def _kinds(games: Sequence[Game]) -> pl.DataFrame:
    places = range(len(KINDS))
    return pl.DataFrame(
        {
            "kind": KINDS,
            "games": [sum(game.kind == at for game in games) for at in places],
            "games_of_mean": [sum(game.kind_of_mean == at for game in games) for at in places],
            "firm_games": [sum(int((game.kinds == at).sum()) for game in games) for at in places],
        }
    )


def _game(draw: int, game: Game, decreed: Marks) -> tuple[object, ...]:
    keep, drop = game.rests_from_keep, game.rests_from_drop
    return (
        draw,
        KINDS[game.kind],
        KINDS[game.kind_of_mean],
        game.everyone_gains,
        keep,
        drop,
        int(game.from_keep.sum()) if keep else None,
        int(game.from_drop.sum()) if drop else None,
        int((game.from_drop & ~game.from_keep).sum()) if keep and drop else None,
        int((game.from_keep & ~game.undecreed & ~decreed).sum()) if keep else None,
        game.tip_mean,
        game.tip_graph,
        game.payoffs.shared_quits,
        game.payoffs.shared_knowledge,
        game.payoffs.shared_wages,
    )


def _values(games: Sequence[Game], staff: Values) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for draw, game in enumerate(games):
        rests = (("at_rest", game.at_rest),) if game.rests_from_keep else ()
        for where, terms in (*rests, ("all_dropped", game.all_dropped)):
            means = terms @ staff
            rows.append((draw, where, *means.tolist(), float(means.sum())))
    return rows
