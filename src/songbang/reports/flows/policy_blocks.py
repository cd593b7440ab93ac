"""Before and after a date: the change against the others, and where it stands among dates on which nothing happened."""

from collections.abc import Iterator
from math import exp

import polars as pl

from songbang.basis.words import Words
from songbang.market.flows.few_dates import few_dates
from songbang.market.flows.told import BeforeAfter
from songbang.reports.charts import histogram, two_series
from songbang.reports.charts.drawing import SMALL, drawing, svg_of
from songbang.reports.charts.sheet import Beside, Block, Cell, Column, Picture, Table, Text, cell
from songbang.reports.charts.two_series import Series, draw_two_series
from songbang.reports.flows.firm_tables import signed
from songbang.reports.policy.plain_svg import plain_svg
from songbang.reports.script import tell
from songbang.statistics.interval import LEVEL

CHANGE = Words(
    "{day} 前后，“{treated}”离开的人数比其他的变化了 {change}（{level} 区间 {low} 到 {high}，{moves} 次流动）。",
    "From before to after {day}, people leaving “{treated}” changed by {change} against the others "
    "({level} interval {low} to {high}, {moves} moves).",
)
PLACEBO = Words(
    "换成别的日期再算，{dates} 个日期里它排第 {rank}（p = {p}）。",
    "Worked out for other dates as well, it is number {rank} of {dates} (p = {p}).",
)
DESIGN = Words(
    "这是对照，不是因果：两边本来就走势不同，或同时有别的变化，也会出现这样的差别。",
    "This compares; it proves no cause: other trends on the two sides, or another change at the time, "
    "would show the same.",
)
_COUNTS_FROM = Words("按 {day} 开始的那一段算起。", "Counted from the period that begins on {day}.")
_SERIES_TITLE = Words("每段时间离开的人数", "People leaving in each period")
_TREATED, _OTHERS = Words("受影响的", "Treated"), Words("其他的", "Others")
_PLACEBO_TITLE = Words("真日期和其他日期", "The true date among others")
_PLACEBO_AXIS = Words("变化 ÷ 标准误", "change over its standard error")
_TRUE = Words("真日期 {z}", "true date {z}")
_DATES = Words("柱：其他 {n} 个日期", "bars: {n} other dates")
_MOVES = Words("n = {moves} 次流动", "n = {moves} moves")
_PERIOD, _WITHHELD = Words("时段", "Period"), Words("不列", "withheld")


def policy_blocks(found: BeforeAfter, lang: str) -> Iterator[Block]:
    """Yield the change in words, the design's warning, both pictures and the counts."""
    yield Text(change_words(found))
    if found.day != found.asked:
        yield Text(_COUNTS_FROM.fill(day=found.day.isoformat()), quiet=True)
    yield Text(PLACEBO.fill(dates=found.dates, rank=found.rank, p=f"{found.p:.3f}"))
    few = few_dates(found)
    if few is not None:
        yield Text(few)
    yield Text(DESIGN)
    series, placebos = series_picture(found, lang), placebo_picture(found, lang)
    yield series if placebos is None else Beside((series, placebos))
    columns = (Column(_PERIOD), Column(_TREATED, number=True), Column(_OTHERS, number=True))
    rows = tuple(
        (cell(row["period"]), _count(row["treated"]), _count(row["others"]))
        for row in found.series.iter_rows(named=True)
    )
    yield Table(_SERIES_TITLE, columns, rows, first=12)


def change_words(found: BeforeAfter) -> Words:
    """Return the change in a sentence, relative and in per cent."""
    names = found.treated
    treated = Words("、".join(names), ", ".join(names))
    change, low, high = (_percent(one) for one in (found.estimate, found.low, found.high))
    told = {
        "change": change,
        "low": low,
        "high": high,
        "moves": found.moves,
        "day": found.asked.isoformat(),
        "level": f"{100 * LEVEL:.0f} %",
    }
    return CHANGE.fill(treated=treated, **told)


def series_picture(found: BeforeAfter, lang: str) -> Picture:
    """Return both counts over time with the day that parts them."""
    periods = found.series["period"].to_list()
    cut = found.series.filter(pl.col("first") < found.day).height
    series = tuple(Series(tell(name, lang), tuple(found.series[column].to_list())) for name, column in _SIDES)
    labels = found.asked.isoformat(), tell(_MOVES.fill(moves=found.moves), lang)
    said = change_words(found)
    with drawing("before-after", two_series.HIGH, SMALL + 0.8) as figure:
        draw_two_series(figure, periods, (series[0], series[1]), cut, labels)
        svg = svg_of(figure, "before-after", tell(_SERIES_TITLE, lang), tell(said, lang))
    return Picture("before-after", _SERIES_TITLE, said, plain_svg(svg))


def placebo_picture(found: BeforeAfter, lang: str) -> Picture | None:
    """Return where the true date stands among the others, or nothing where there is no other."""
    others = found.placebos.filter(~pl.col("is_true"))["z"].drop_nulls().to_list()
    true = found.placebos.filter(pl.col("is_true"))["z"].drop_nulls().to_list()
    if not others or not true:
        return None
    said = PLACEBO.fill(dates=found.dates, rank=found.rank, p=f"{found.p:.3f}")
    line = tell(_TRUE.fill(z=signed(true[0])), lang)
    labels = tell(_PLACEBO_AXIS, lang), line, tell(_DATES.fill(n=len(others)), lang)
    with drawing("placebos", histogram.HIGH, SMALL) as figure:
        histogram.draw_histogram(figure, others, true[0], labels)
        svg = svg_of(figure, "placebos", tell(_PLACEBO_TITLE, lang), tell(said, lang))
    return Picture("placebos", _PLACEBO_TITLE, said, plain_svg(svg))


_SIDES = ((_TREATED, "treated"), (_OTHERS, "others"))


def _percent(log: float) -> str:
    return signed(100 * (exp(log) - 1), "{:+.0f} %")


def _count(count: int | None) -> Cell:
    return Cell(_WITHHELD, quiet=True) if count is None else cell(count)
