"""The game of firms: which game it is, how far it must be pushed, who drops first; counts of draws with intervals."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import polars as pl

from songbang.basis.words import Words
from songbang.lab.game.definitions import figures, taken_for_granted
from songbang.lab.outcome import Outcome
from songbang.reports.charts.sheet import (
    NOTHING,
    Block,
    Cell,
    Column,
    Points,
    Section,
    Strip,
    Table,
    Text,
    cell,
    plain,
)
from songbang.reports.lab.game_firms import firm_blocks
from songbang.reports.lab.game_words import counted, share_of_draws
from songbang.reports.lab.named import numbered
from songbang.reports.lab.tipping import DRAWS, tipping_blocks

if TYPE_CHECKING:
    from songbang.lab.game.played import Played

_TITLE = Words("公司之间的博弈", "The game of firms")
_READ = Words(
    "每次抽样，从卡片 [firms] 的范围里给每家公司定下得失，再让各家轮流选择：保留还是取消竞业限制。"
    "线是 Wilson 区间，只说明抽样有多细，不说明模型有多可靠。共 {draws} 次，种子 {seed}。",
    "Each draw takes gains and losses of every firm from the ranges of [firms] on the card; then firms choose in turn: "
    "keep their non-competes or drop them. The line is a Wilson interval: how fine the draws are, not how reliable the "
    "model is. {draws} draws, seed {seed}.",
)
_KINDS = Words("这是哪一种博弈", "Which game it is")
_UNDER = Words(
    "在政策下还是这种博弈吗（逐家判断，{draws} 次）",
    "Is it the same game under a policy (by every firm, {draws} draws)",
)
_SHARES = Words("从全部保留、从全部取消开始，最后怎样", "What comes of it, from all keeping and from all dropped")
_COLUMNS = (Words("种类", "Kind"), Words("占抽样", "Share of draws"), Words("次数和区间", "Draws, interval"))
_OUTCOMES, _MEANS = Words("结果", "Outcome"), Words("意思", "Meaning")
_TODAY, _POLICY = Words("现状", "As it stands"), Words("政策", "Policy")
_GRANTED = Words("这个博弈假定了什么", "What the game takes for granted")
_NO_FIRMS = Words(
    "没有算公司之间的博弈（L2）：卡片没有 [firms] 一节。写上它，再交一份竞争对手名单（--lists 名单.csv），就能算。",
    "The game of firms (L2) was not played: the card has no [firms]. Write it, and hand in lists of rivals "
    "(--lists lists.csv).",
)
_NO_LISTS = Words(
    "没有算公司之间的博弈（L2）：没有名单，或没有要这一层。交一份竞争对手名单（--lists 名单.csv）就能算。",
    "The game of firms (L2) was not played: there are no lists, or this level was not asked for. Hand in lists "
    "of rivals (--lists lists.csv).",
)


def game_section(outcome: Outcome) -> Section:
    """Return the section; one line and what to hand in where no game was played."""
    game = outcome.game
    if game is None or not game.draws:
        return Section("game", _TITLE, (Text(_NO_FIRMS if outcome.card.firms is None else _NO_LISTS),))
    return Section("game", _TITLE, tuple(_blocks(outcome, game)))


def _blocks(outcome: Outcome, game: "Played") -> Iterator[Block]:
    yield Text(_READ.fill(draws=game.draws, seed=game.seed))
    yield _kinds(game)
    others = [(says, one.game) for says, one in zip(numbered(outcome), outcome.policies, strict=True) if one.game]
    if others:
        yield _under([(_TODAY, game), *others], game.draws)
    yield from tipping_blocks(game)
    yield _shares(game)
    yield from firm_blocks(game)
    yield Points(taken_for_granted(), folded=_GRANTED)


def _kinds(game: "Played") -> Table:
    by_all, by_mean = (figures()[f"counts.{name}"].label for name in ("games", "games_of_mean"))
    columns = (
        Column(_COLUMNS[0]),
        Column(by_all, axis=DRAWS),
        Column(by_all, number=True),
        Column(by_mean, number=True),
        Column(_MEANS),
    )
    rows = []
    for row in game.kinds.iter_rows(named=True):
        kind, of = figures()[f"kinds.{row['kind']}"], game.draws
        mean = cell(counted(row["games_of_mean"], of))
        rows.append((cell(kind.label), *share_cells(row["games"], of), mean, cell(kind.says)))
    return Table(_KINDS, columns, tuple(rows))


def share_cells(count: int, of: int) -> tuple[Cell, Cell]:
    """Return a count of draws as a strip with its interval, and in words; both empty where there was none to count."""
    interval = share_of_draws(count, of)
    if interval is None:
        return Cell(NOTHING), Cell(plain("–"))
    return Cell(NOTHING, Strip(count / of, interval)), cell(counted(count, of))


def _under(games: Sequence[tuple[Words, "Played"]], draws: int) -> Table:
    kinds = games[0][1].kinds["kind"].to_list()
    columns = (Column(_POLICY), *(Column(figures()[f"kinds.{kind}"].label, number=True) for kind in kinds))
    rows = tuple((cell(says), *(cell(_count(game.kinds, kind)) for kind in kinds)) for says, game in games)
    return Table(_UNDER.fill(draws=draws), columns, rows)


def _count(kinds: pl.DataFrame, kind: str) -> int:
    return int(kinds.filter(pl.col("kind") == kind)["games"][0])


def _shares(game: "Played") -> Table:
    columns = (Column(_OUTCOMES), Column(_COLUMNS[1], axis=DRAWS), Column(_COLUMNS[2], number=True), Column(_MEANS))
    rows = []
    for name, count, of in game.shares.iter_rows():
        defined = figures()[f"shares.{name}"]
        rows.append((cell(defined.label), *share_cells(count, of), cell(defined.says)))
    return Table(_SHARES, columns, tuple(rows))
