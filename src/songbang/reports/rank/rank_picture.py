"""The ranking as a picture for a report: a dot, its interval, and the range with one list left out."""

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Ranking
from songbang.reports.charts.drawing import drawing, svg_of
from songbang.reports.charts.ranges import Range, draw_ranges, height
from songbang.reports.charts.shortened import shortened
from songbang.reports.rank.rank_table import bounds, level_words, range_text
from songbang.reports.script import tell

LONGEST = 16
"""Of a name, in Chinese characters; longer ones are cut."""
MOST = 40
"""Firms that are drawn; of more the highest ones are."""
_TITLE = Words("谁的名单上写了谁：位次（模型）", "Whose lists name whom: ranks (a model)")
_AXIS = Words("位次（1 最高）", "rank (1 is the highest)")
_NAMED = Words("{n} 份名单写到", "named by {n} lists")
_CAPTION = Words(
    "n = {lists} 份名单，{firms} 家公司，{period}；SpringRank。\n点：位次；线：{level} 区间；宽带：去掉任何一份名单。",
    "n = {lists} lists, {firms} firms, {period}; SpringRank.\n"
    "Dot: rank; line: {level} interval; broad band: with any one list left out.",
)
_UNRANKABLE = Words("\n这些名单排不出高低，位次只供核对。", "\nThese lists cannot be ranked: shown for checking only.")
_FIRST = Words("\n只画最前面的 {most} 家。", "\nOnly the first {most} firms are drawn.")
_ROW = Words("{firm} {rank}（{interval}）", "{firm} {rank} ({interval})")


def rank_svg(ranking: Ranking, period: Words, lang: str) -> str:
    """Return the drawing as a file of its own; ``period`` is that of the lists."""
    rows, said = [], []
    for row in ranking.firms.head(MOST).iter_rows(named=True):
        interval = bounds(row, "low", "high")
        low, high = interval or (row["rank"], row["rank"])
        count = tell(_NAMED.fill(n=row["named_by"]), lang)
        name = shortened(row["firm"], 1, LONGEST)
        rows.append(Range(name, count, row["rank"], low, high, bounds(row, "left_out_low", "left_out_high")))
        said.append(tell(_ROW.fill(firm=row["firm"], rank=row["rank"], interval=range_text(interval)), lang))
    caption = tell(_CAPTION.fill(**_counts(ranking), period=period), lang)
    caption += "" if ranking.rankable else tell(_UNRANKABLE, lang)
    caption += tell(_FIRST.fill(most=MOST), lang) if ranking.firms.height > MOST else ""
    with drawing("rank", height(len(rows)) + 0.3) as figure:
        draw_ranges(figure, rows, tell(_AXIS, lang), caption, (0.5, ranking.firms.height + 0.5))
        return svg_of(figure, "rank", tell(_TITLE, lang), ("; " if lang == "en" else "；").join(said))


def _counts(ranking: Ranking) -> dict[str, object]:
    return {"lists": ranking.lists, "firms": ranking.firms.height, "level": level_words(ranking)}
