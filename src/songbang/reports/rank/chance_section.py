"""Against chance: the test that decides, and where it fails, whether firms differ in how often they are named."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.sheet import NOTHING, Axis, Beside, Block, Cell, Column, Points, Strip, Table, Text, cell
from songbang.reports.rank.null_picture import null_pictures, null_said

_SHUFFLE = Words(
    "重排：每家写几家、被几家写都不变，只把谁写谁随机换过。真有高低的名单，能量会比重排的低。",
    "A shuffle keeps how many each firm names and by how many it is named; only who names whom is dealt out anew. "
    "Lists with an order have less energy than their shuffles.",
)
_EVEN = Words(
    "第二次重排连“被几家写”也换过：它只看有没有公司被写得特别多。",
    "The second kind of shuffle deals out by how many each firm is named as well: it only asks whether some are named "
    "very often.",
)
_ENERGY = Words(
    "能量是 SpringRank 的目标函数，按每单位权重算：0 是每份名单都恰好向上写一级，0.5 是没有次序。",
    "Energy is what SpringRank minimises, per weight: 0 where every list points up exactly one step, 0.5 where there "
    "is no order.",
)
_NAMED_BY, _FIRM = Words("被几份名单写到", "Lists that name it"), Words("公司", "Firm")
_CAPTION = Words(
    "被几份名单写到：看得出差别的只有这个", "By how many lists a firm is named: this is all the lists tell"
)


def chance_blocks(ranking: Ranking, lang: str) -> Iterator[Block]:
    """Yield the pictures with what they mean, and the counts where these are all that can be read."""
    pictures = [*null_pictures(ranking, lang)]
    if not pictures:
        yield Text(ranking.because)
        return
    told = [null_said(ranking.null), _SHUFFLE, _ENERGY]
    if ranking.even is None or len(pictures) == 1:
        yield Beside((pictures[0], Points(tuple(told))))
        return
    yield Beside((pictures[0], pictures[1]))
    yield Points((*told, _EVEN, null_said(ranking.even)))
    if ranking.even.beaten:
        yield _named(ranking)


def _named(ranking: Ranking) -> Table:
    columns = ["firm", "named_by"]
    both = ranking.firms.select(columns).vstack(ranking.others.select(columns))
    shown = both.sort("named_by", "firm", descending=[True, False])
    last = max(ranking.lists, shown["named_by"][0])
    axis = Axis(0, last, ((0, "0"), (last, str(last))))
    rows = tuple(
        (cell(firm), cell(count), Cell(NOTHING, Strip(count, (0, count)))) for firm, count in shown.iter_rows()
    )
    return Table(
        _CAPTION, (Column(_FIRM), Column(_NAMED_BY, number=True), Column(_NAMED_BY, axis=axis)), rows, first=12
    )
