"""The game of the lab as JSON: its tables, with what each column means and what the model takes for granted."""

from typing import TYPE_CHECKING

import polars as pl
import polars.selectors as cs

from songbang.lab.game.definitions import figures, taken_for_granted
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell

if TYPE_CHECKING:
    from songbang.lab.game.played import Played

FIGURES = 7


def game_json(played: "Played | None", lang: str) -> Json:
    """Return a game with its definitions; ``None`` where none was played."""
    if played is None:
        return None
    return {
        "draws": played.draws,
        "seed": played.seed,
        "rests_from_keep": played.rests_from_keep,
        "rests_from_drop": played.rests_from_drop,
        "rests_both": played.rests_both,
        "kinds": rows(played.kinds),
        "shares": rows(played.shares),
        "firms": rows(played.firms),
        "games": columns(played.games),
        "values": columns(played.values),
        "unlisted": [*played.unlisted],
        "apart": [*played.apart],
        "figures": {name: plain_value(one, lang) for name, one in figures().items()},
        "taken_for_granted": [tell(one, lang) for one in taken_for_granted()],
    }


def rows(frame: pl.DataFrame) -> Json:
    """Return the rows of a table as objects; what is no number is null."""
    return plain_value(_finite(frame).to_dicts(), "zh")


def columns(frame: pl.DataFrame) -> Json:
    """Return a long table as an object of its columns, each a list; numbers to seven figures."""
    shown = _finite(frame).with_columns(cs.float().round_sig_figs(FIGURES))
    return plain_value(shown.to_dict(as_series=False), "zh")


def _finite(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(pl.when(cs.float().is_finite()).then(cs.float()).name.keep())
