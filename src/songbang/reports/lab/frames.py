"""The tables of a run of the lab, under the names of their files."""

from collections.abc import Mapping

import polars as pl

from songbang.lab.outcome import Outcome
from songbang.lab.published.frames import compared_frame, ridge_frame
from songbang.lab.tables import bills_frame, figures_frame, moved_frame, paths_frame

GAME = ("kinds", "shares", "firms", "games", "values")


def tables(outcome: Outcome, lang: str) -> Mapping[str, pl.DataFrame]:
    """Return every table; what was not worked out is an empty one. ``lang`` is that of words in cells."""
    game = outcome.game
    return {
        "figures.csv": figures_frame(outcome),
        "who-pays.csv": bills_frame(outcome),
        "why.csv": _why(outcome),
        "what-turns-it.csv": moved_frame(outcome),
        "paths.csv": paths_frame(outcome),
        "careers.csv": _careers(outcome),
        "published.csv": compared_frame("en" if lang == "en" else "zh"),
        "ridge.csv": ridge_frame(),
        **({} if game is None else {f"game-{name}.csv": getattr(game, name) for name in GAME}),
    }


def _why(outcome: Outcome) -> pl.DataFrame:
    """Return one row a policy and group: the mean wage before and after, and the parts of the change, in money."""
    rows = [
        {
            "policy": at,
            "name": one.chosen.name,
            "group": group.group,
            **{name: getattr(group.why, name) * group.productivity for name in group.why.__dataclass_fields__},
        }
        for at, one in enumerate(outcome.policies, 1)
        for group in one.groups
    ]
    return pl.DataFrame(rows)


def _careers(outcome: Outcome) -> pl.DataFrame:
    """Return the careers of entrants before and after each policy; earnings in money of the card."""
    earned = pl.col("measure") == "earnings"
    parts = [
        group.paths.at_once.careers.with_columns(
            pl.when(earned).then(pl.col(name) * group.productivity).otherwise(pl.col(name)).alias(name)
            for name in ("mean", "sd", "q05", "q25", "median", "q75", "q95")
        ).select(
            pl.lit(at).alias("policy"),
            pl.lit(one.chosen.name).alias("name"),
            pl.lit(group.group).alias("group"),
            pl.all(),
        )
        for at, one in enumerate(outcome.policies, 1)
        for group in one.groups
        if group.paths is not None
    ]
    return pl.concat(parts) if parts else pl.DataFrame()
