"""The ridge: markets that fit what was measured equally well, and what they differ in."""

from collections.abc import Iterator

import polars as pl

from songbang.basis.words import Words
from songbang.lab.published.frames import ridge_frame
from songbang.lab.published.settings import fit
from songbang.reports.charts.panel import Curve, Panel, panel_svg
from songbang.reports.charts.sheet import Block, Column, Picture, Section, Table, Text, cell
from songbang.reports.lab.numbers import share
from songbang.reports.script import tell

_TITLE = Words("同样符合的参数", "Parameters that fit equally well")
_READ = Words(
    "两个量到的数定不出三个未知数。下面每一行都正好给出离职率 {separations}、新入职工资 {hires}；差别在机会来得多快、"
    "拦下多少、工资底线多低。凡是报模型的数，都按这一整条报范围。",
    "Two measured figures cannot settle three unknowns. Each row gives separations {separations} and the wage of new "
    "hires {hires} exactly; they differ in how fast offers come, how many are blocked, how low the floor lies. "
    "Whatever is said of the model is said as a range along all of them.",
)
_CAPTION = Words("每行一个市场；变化按全部禁止算", "A market a row; changes are those under a ban")
_COLUMNS = {
    "speed_before": Words("禁止前，每丢一份工作有几个算数的机会", "Offers that count for each job lost, before"),
    "blocked": Words("拦下的机会", "Offers blocked"),
    "floor": Words("工资底线比产出", "Floor over productivity"),
    "wage_change": Words("全体工资", "Wage of all"),
    "job_to_job_change": Words("跳槽率", "Job-to-job moves"),
    "career_earnings": Words("八年收入（有限制比没有）", "Eight years' earnings (bound over free)"),
    "career_jobs": Words("八年工作数（有限制比没有）", "Eight years' jobs (bound over free)"),
}
_SIGNED = ("wage_change", "job_to_job_change", "career_earnings", "career_jobs")
_FIGURE = Words("同样符合的市场，差在哪里", "What markets that fit equally well differ in")
_SPEED = Words("每丢一份工作的机会数", "offers for each job lost")
_SAID = Words(
    "从左到右机会越来越多：拦下的机会 {blocked}，工资底线 {floor}；八年收入的降幅 {earnings}，都在发表的数附近。",
    "From left to right offers come faster: blocked {blocked}, floor {floor}; the loss of eight years' earnings is "
    "{earnings}, near the published figure throughout.",
)
_TO = Words("{first} 到 {last}", "{first} to {last}")
_DRAWN = ("blocked", "floor", "wage_change", "career_earnings")


def ridge_section(lang: str) -> Section:
    """Return the section; the same for every card."""
    return Section("ridge", _TITLE, tuple(_blocks(ridge_frame(), lang)))


def ridge_panels(lang: str) -> list[str]:
    """Return the drawings: what is blocked, the floor, and what both leave nearly as it is."""
    frame = ridge_frame()
    at = tuple(frame["speed_before"].to_list())
    axis = tell(_SPEED, lang)
    titles = {name: tell(_COLUMNS[name], lang) for name in _DRAWN}
    return [
        panel_svg(Panel(titles[name], axis, at, (Curve(titles[name], tuple(frame[name].to_list())),)), f"ridge-{name}")
        for name in _DRAWN
    ]


def _blocks(frame: pl.DataFrame, lang: str) -> Iterator[Block]:
    target = fit().target
    told = {"separations": target.separations_change, "hires": target.hires_wage_change}
    yield Text(_READ.fill(**{name: share(value, signed=True, places=0) for name, value in told.items()}))
    drawn = {"blocked": "blocked", "floor": "floor", "earnings": "career_earnings"}
    said = _SAID.fill(**{name: _ends(frame, column) for name, column in drawn.items()})
    yield Picture("ridge", _FIGURE, said, f'<div class="panels">{"".join(ridge_panels(lang))}</div>')
    rows = tuple(tuple(cell(_told(name, row[name])) for name in _COLUMNS) for row in frame.iter_rows(named=True))
    yield Table(_CAPTION, tuple(Column(says, number=True) for says in _COLUMNS.values()), rows, wide=True)


def _ends(frame: pl.DataFrame, column: str) -> Words:
    first, last = (_told(column, frame[column][at]) for at in (0, -1))
    return _TO.fill(first=first, last=last)


def _told(name: str, value: float) -> str:
    return f"{value:g}" if name == "speed_before" else share(value, signed=name in _SIGNED)
