"""The firms that play in the lab: lists of rivals as a graph, and where the ranking puts them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.words import Words
from songbang.lab.chosen import Chosen
from songbang.tasks.rank import RankAsked, RankResult, rank_lists
from songbang.tasks.refusal import Refusal

_NO_FIRM = Words("名单里没有「{firm}」。", "“{firm}” is on none of the lists.")
_FIRMS = Words("写名单上的名字，例如：{names}。", "Write a name as the lists have it, such as: {names}.")
_NO_LISTS = Words("写了哪家公司取消，却没有名单。", "A firm that drops is named, but there are no lists.")
_GIVE = Words(
    "交一份名单表（命令行用 --lists 名单.csv），或去掉 firm。",
    "Hand in a table of lists (--lists lists.csv on the command line), or leave firm out.",
)
_SOME = 8


@dataclass(frozen=True, slots=True)
class Players:
    """The lists as they were read and ranked, and each firm's standing between -1 and 1.

    ``standing`` is the place in the ranking, 1 for the highest (others lose people to it) and -1 for the lowest; 0 for
    a firm without a rank. ``None``: no order can be read from the lists, and all count alike.
    """

    found: RankResult
    standing: tuple[float, ...] | None


def players_of(lists: Path, aliases: Path | None, seed: int) -> Players:
    """Read the lists and rank them, as ``songbang rank`` does; refused where that refuses."""
    found = rank_lists(RankAsked((lists,), aliases, seed=seed))
    return Players(found, _standing(found))


def firms_asked(chosen: Iterable[Chosen], players: Players | None) -> None:
    """Check that each firm that is to drop is there; a ``Refusal`` otherwise."""
    for firm in (one.firm for one in chosen if one.firm):
        if players is None:
            raise Refusal(_NO_LISTS, _GIVE)
        names = players.found.graph.firms
        if firm not in names:
            raise Refusal(_NO_FIRM.fill(firm=firm), _FIRMS.fill(names=", ".join(names[:_SOME])))


def _standing(found: RankResult) -> tuple[float, ...] | None:
    if not found.ranking.rankable:
        return None
    ranks = dict(found.ranking.firms.select("firm", "rank").iter_rows())
    last = max(ranks.values())
    places = {firm: 1 - 2 * (rank - 1) / max(last - 1, 1) for firm, rank in ranks.items()}
    return tuple(places.get(firm, 0.0) for firm in found.graph.firms)
