"""How long people stay: curves of all, of firms and of groups, and what can be told of each."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.market.flows.told import K, Retention
from songbang.reports.charts.curves import HIGH, LOOKS, Curve, draw_curves
from songbang.reports.charts.drawing import SMALL, drawing, svg_of
from songbang.reports.charts.sheet import Beside, Block, Cell, Column, Picture, Points, Table, cell
from songbang.reports.charts.shortened import shortened
from songbang.reports.flows.firm_words import EVERYBODY, firm_words
from songbang.reports.policy.plain_svg import plain_svg
from songbang.reports.script import tell

NAME = "retention"
TITLE = Words("还在原公司的比例", "Share still with the firm")
_WHOM, _N, _ENDED = Words("谁", "Who"), Words("段数", "Spells"), Words("看到离开", "Seen to end")
_MEDIAN, _LAST = Words("中位数（月）", "Median (months)"), Words("看得到的最后一点", "Last point in sight")
_TABLE = Words("在一家公司待多久", "How long people stay in a firm")
_AT = Words("{months} 个月：{share} %（{low}–{high} %）", "{months} months: {share} % ({low}–{high} %)")
_NOT_HALF = Words("看到离开的不到一半", "fewer than half seen to end")
_LEFT_ONLY = Words(
    "文件里只有离开的人：这些曲线说的是他们，不是所有人。",
    "Only people who left are in the file: the curves are about them, not about everybody.",
)
_AXES = Words("入职后的月数", "months since joining"), Words("还在", "still there")
_CAPTION = Words("n = {n} 段，{ended} 段看到离开；Kaplan–Meier", "n = {n} spells, {ended} seen to end; Kaplan–Meier")
_READ = (
    Words(
        "曲线是入职以后每个月还在的比例。没看到离开的人，算到最后看到的那一天。",
        "Each curve is the share still there, month by month after joining; those not seen to leave count up to the "
        "last day in sight.",
    ),
    Words("不足 {k} 人的地方不画，也不列。", "Where fewer than {k} people are left nothing is told.").fill(k=K),
)
_LONGEST = 14
"""Of a name in the picture, in Chinese characters."""
_ORDER = ("", "group", "firm")
_NOTHING = Words("没有能画出来的点", "no point can be told")


def retention_blocks(curves: Sequence[Retention], lang: str) -> Iterator[Block]:
    """Yield the picture of the first curves and the table of all."""
    if not curves:
        return
    picture = retention_picture(curves, lang)
    read = Points((*([_LEFT_ONLY] if any(one.all_ended for one in curves) else []), *_READ))
    yield read if picture is None else Beside((picture, read))
    columns = (
        Column(_WHOM),
        Column(_N, number=True),
        Column(_ENDED, number=True),
        Column(_MEDIAN, number=True),
        Column(_LAST),
    )
    ordered = sorted(curves, key=lambda one: (_ORDER.index(one.by), -one.n, one.name))
    yield Table(_TABLE, columns, tuple(_row(one) for one in ordered), first=12)


def retention_picture(curves: Sequence[Retention], lang: str) -> Picture | None:
    """Return the picture, or nothing where no curve has a step; all people first, then the largest."""
    drawn = sorted((one for one in curves if one.steps.height), key=lambda one: (_ORDER.index(one.by), -one.n))[
        : len(LOOKS)
    ]
    if not drawn:
        return None
    shown = [
        Curve(
            shortened(tell(_name(one), lang), 1, _LONGEST),
            tuple(one.steps["months"].to_list()),
            tuple(one.steps["share"].to_list()),
        )
        for one in drawn
    ]
    told = [
        tell(Words("{name}：{last}", "{name}: {last}").fill(name=_name(one), last=_last(one)), lang) for one in drawn
    ]
    said = ("; " if lang == "en" else "；").join(told)
    first = drawn[0]
    labels = tell(_AXES[0], lang), tell(_AXES[1], lang), tell(_CAPTION.fill(n=first.n, ended=first.ended), lang)
    with drawing(NAME, HIGH, SMALL + 0.8) as figure:
        draw_curves(figure, shown, labels)
        svg = svg_of(figure, NAME, tell(TITLE, lang), said)
    return Picture(NAME, TITLE, Words(said, said), plain_svg(svg))


def _row(one: Retention) -> tuple[Cell, ...]:
    median = Cell(_NOT_HALF, quiet=True) if one.median is None else cell(one.median)
    return Cell(_name(one)), cell(one.n), cell(one.ended), median, Cell(_last(one))


def _name(one: Retention) -> Words:
    return firm_words(one.name) if one.by else EVERYBODY


def _last(one: Retention) -> Words:
    if one.steps.is_empty():
        return _NOTHING
    step = one.steps.row(-1, named=True)
    share, low, high = (f"{100 * step[name]:.0f}" for name in ("share", "low", "high"))
    return _AT.fill(months=f"{step['months']:g}", share=share, low=low, high=high)
