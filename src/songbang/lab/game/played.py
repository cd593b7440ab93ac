"""What came of the game over all draws: counts and means that a notebook or a report can take as they are."""

from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True, slots=True)
class Played:
    """The game of firms that keep or drop, over ``draws`` draws from ranges: what a model says, not what was observed.

    ``figures.toml`` of this folder defines every column. ``rests_from_keep``, ``rests_from_drop`` and ``rests_both``
    count draws that came to rest, the base of whatever is told at rest; counts come with their base so that a report
    can put an interval (Wilson) beside them, which tells how exact the draws are and not how sure the model is.

    ``kinds``: ``kind``, ``games``, ``games_of_mean``, ``firm_games``. ``shares``: ``share``, ``count``, ``of``.
    ``firms``, a row a firm in the order of the graph: ``firm``, ``list_held``, ``rivals``, ``decreed``, ``standing``,
    ``alone``, ``first_round``, ``dropped``, ``drops_with_all``, ``locked``, ``carries``, ``carried_mean``,
    ``carried_most``, ``gain`` and a count for each kind. ``games``, a row a draw: ``draw``, ``kind``, ``kind_of_mean``,
    ``everyone_gains``, ``rests_from_keep``, ``rests_from_drop``, ``dropped``, ``drops_with_all``, ``locked``,
    ``followers``, ``tip_mean``, ``tip_graph``, ``shared_quits``, ``shared_knowledge``, ``shared_wages``. ``values``,
    two rows a draw: ``draw``, ``where`` (at_rest, all_dropped), the terms of the payoff, ``gain``.

    ``unlisted`` are firms whose list is not held: their rivals are known in part only. ``apart`` are firms of which no
    rival is known: nothing that others do reaches them here. Without firms nothing is played and ``draws`` is 0.
    """

    draws: int
    seed: int
    rests_from_keep: int
    rests_from_drop: int
    rests_both: int
    kinds: pl.DataFrame
    shares: pl.DataFrame
    firms: pl.DataFrame
    games: pl.DataFrame
    values: pl.DataFrame
    unlisted: tuple[str, ...]
    apart: tuple[str, ...]
