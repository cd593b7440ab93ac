"""In how many draws what happened, each count with the draws it is a part of."""

from collections.abc import Iterable, Sequence

import numpy as np
import polars as pl

from songbang.lab.game.one_draw import Game
from songbang.lab.game.payoffs import Values
from songbang.lab.game.turns import PAYS


def shares(games: Sequence[Game], staff: Values) -> pl.DataFrame:
    """Return ``share``, ``count`` and ``of``: a row a question, as ``figures.toml`` defines it."""
    keep = [game for game in games if game.rests_from_keep]
    drop = [game for game in games if game.rests_from_drop]
    both = [game for game in keep if game.rests_from_drop]
    rows = [
        ("nobody_drops", *_part(not game.from_keep.any() for game in keep)),
        ("all_drop", *_part(bool(game.from_keep.all()) for game in keep)),
        ("all_stay_dropped", *_part(bool(game.from_drop.all()) for game in drop)),
        ("locked_in", *_part(bool((game.from_drop & ~game.from_keep).any()) for game in both)),
        ("everyone_gains", *_part(game.everyone_gains for game in games)),
        ("employers_gain", *_part(bool((game.all_dropped @ staff).sum() > PAYS) for game in games)),
    ]
    return pl.DataFrame(rows, {"share": pl.String, "count": pl.Int64, "of": pl.Int64}, orient="row")


def _part(marks: Iterable[bool]) -> tuple[int, int]:
    told = np.fromiter(marks, np.bool_)
    return int(told.sum()), len(told)
