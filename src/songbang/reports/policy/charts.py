"""Pictures of a comparison: costs stacked by line, and the people who leave besides, low, middle and high."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from songbang.basis.words import Words
from songbang.portfolio.policy.compare import Comparison
from songbang.portfolio.policy.cost import PolicyCost
from songbang.reports.charts.drawing import drawing, svg_of
from songbang.reports.charts.ranges import Range, draw_ranges, height
from songbang.reports.policy.cost_words import heads_words, span_words
from songbang.reports.policy.line_labels import line_key, line_rows
from songbang.reports.policy.plain_svg import plain_svg
from songbang.reports.policy.stacked import Bar, draw_stacked, stacked_height
from songbang.reports.script import tell

COSTS = Words("已知的费用（万元，估计取中间值）", "Costs that are known (10,000 yuan; estimates at their middle)")
LEAVERS = Words("一年里比平常多离职的人数", "People who leave besides within a year")
SAID = Words("{policy}：{value}", "{policy}: {value}")
CAPTION = Words(
    "n = {people} 人；{day} 的法律；估计看到 {until}。{more}",
    "n = {people} people; law of {day}; estimates to {until}. {more}",
)
PARTS = Words(
    "没有写出来的行是零、不足 5 人或还不知道。",
    "Lines that are not drawn are nothing, of fewer than 5 people, or not known.",
)
FOREIGN = Words("幅度多来自国外，是模型，不是预测。", "The effect is mostly from abroad: a model, no forecast.")
PEOPLE = Words("人", "people")
TEN_THOUSAND = 1_000_000
"""Cents in ten thousand yuan."""
LETTERS = {"en": 112}
LETTERS_ZH = 58


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the name of its file, its title, what it shows in words, and the drawing as SVG."""

    name: str
    title: Words
    said: str
    svg: str


def pictures(found: Comparison, lang: str) -> Iterator[Picture]:
    """Yield the pictures that have something to show, in ``lang``."""
    if any(cost.total()[1] for cost in found.costs):
        yield _costs(found, lang)
    if any(_added(cost) for cost in found.costs):
        yield _leavers(found, lang)


def _costs(found: Comparison, lang: str) -> Picture:
    drawn = {line_key(line) for cost in found.costs for line in cost.lines if line.mid}
    labels = {key: tell(label, lang) for key, label in line_rows(found.costs).items() if key in drawn}
    bars = [
        Bar(tell(cost.policy.label, lang), {line_key(line): line.mid / TEN_THOUSAND for line in cost.lines if line.mid})
        for cost in found.costs
    ]
    said = _said([(cost, span_words(cost.total())) for cost in found.costs], lang)
    with drawing("policy-costs", stacked_height(len(bars), len(labels))) as figure:
        draw_stacked(figure, bars, labels, tell(COSTS, lang), _caption(found, PARTS, lang))
        return Picture("policy-costs", COSTS, said, plain_svg(svg_of(figure, "policy-costs", tell(COSTS, lang), said)))


def _leavers(found: Comparison, lang: str) -> Picture:
    shown = [(cost, added) for cost in found.costs if (added := cost.leavers.added) is not None]
    rows = [
        Range(
            tell(cost.policy.label, lang),
            tell(heads_words(added), lang),
            float(added[1]),
            float(added[0]),
            float(added[2]),
        )
        for cost, added in shown
    ]
    said = _said([(cost, heads_words(added)) for cost, added in shown], lang)
    with drawing("policy-leavers", height(len(rows))) as figure:
        draw_ranges(figure, rows, tell(PEOPLE, lang), _caption(found, FOREIGN, lang), None)
        return Picture(
            "policy-leavers", LEAVERS, said, plain_svg(svg_of(figure, "policy-leavers", tell(LEAVERS, lang), said))
        )


def _added(cost: PolicyCost) -> bool:
    return cost.leavers.added is not None and any(cost.leavers.added)


def _said(rows: Sequence[tuple[PolicyCost, Words]], lang: str) -> str:
    told = [tell(SAID.fill(policy=cost.policy.label, value=value), lang) for cost, value in rows]
    return ("; " if lang == "en" else "；").join(told)


def _caption(found: Comparison, more: Words, lang: str) -> str:
    text = tell(CAPTION.fill(people=found.people, day=found.day, until=found.until, more=more), lang)
    return "\n".join(wrap(text, LETTERS.get(lang, LETTERS_ZH)))
