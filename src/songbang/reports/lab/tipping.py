"""How far the game must be pushed: the tipping share of each draw, by the mean firm and on the graph."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import polars as pl

from songbang.basis.words import Words
from songbang.lab.game.definitions import figures
from songbang.reports.charts.sheet import NOTHING, Axis, Block, Cell, Column, Strip, Table, Text, cell
from songbang.reports.lab.game_words import counted, share_of_draws

if TYPE_CHECKING:
    from songbang.lab.game.played import Played

DRAWS = Axis(0.0, 1.0, tuple((at / 4, f"{25 * at}%") for at in range(5)))
"""The line of shares of draws."""
WAYS = ("tip_mean", "tip_graph")
_CAPTION = Words(
    "要推到多少，其余的才会跟上（临界份额）", "How far it must be pushed before the rest follow (tipping share)"
)
_MEANS = Words("{label}：{says}", "{label}: {says}")
_SHARE = Words("临界份额", "Tipping share")
_AT_ONCE, _NEVER = Words("0：不用推", "0: no push needed"), Words("推多少都不行", "no push is enough")
_BIN = Words("{low}% 以上到 {high}%", "above {low}% up to {high}%")
_EDGES = ((0.0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.0))


def tipping_blocks(game: "Played") -> Iterator[Block]:
    """Yield the table, its strips by the mean firm, and what both columns mean."""
    by_mean, on_graph = (figures()[f"games.{name}"] for name in WAYS)
    columns = (
        Column(_SHARE),
        Column(by_mean.label, axis=DRAWS),
        Column(by_mean.label, number=True),
        Column(on_graph.label, number=True),
    )
    both = zip(*(tuple(_counts(game.games[name])) for name in WAYS), strict=True)
    yield Table(_CAPTION, columns, tuple(_row(says, mean, graph, game.draws) for (says, mean), (_, graph) in both))
    for one in (by_mean, on_graph):
        yield Text(_MEANS.fill(label=one.label, says=one.says), quiet=True)


def _counts(told: pl.Series) -> Iterator[tuple[Words, int]]:
    """Yield each part of the line with how many draws tip there."""
    yield _AT_ONCE, int((told == 0).sum())
    for low, high in _EDGES:
        says = _BIN.fill(low=f"{100 * low:g}", high=f"{100 * high:g}")
        yield says, int(((told > low) & (told <= high)).sum())
    yield _NEVER, told.null_count()


def _row(says: Words, mean: int, graph: int, of: int) -> tuple[Cell, ...]:
    strip = Cell(NOTHING, Strip(mean / of, share_of_draws(mean, of)))
    return cell(says), strip, cell(counted(mean, of)), cell(counted(graph, of))
