"""The forest of published effects as a picture: relative changes by outcome, with the model's range behind each."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.published.compare import Compared
from songbang.reports.charts.drawing import drawing, svg_of
from songbang.reports.charts.forest import Row, draw_forest, height
from songbang.reports.lab.forest_section import groups, published_interval
from songbang.reports.lab.forest_words import model_words, published_words
from songbang.reports.lab.named import begun
from songbang.reports.script import tell

NAME = "published"
_TITLE = Words("发表的结果和模型的范围", "Published effects and the range of the model")
_AXIS = Words("变化，占原来的百分比", "change over the value before")
_CAPTION = Words(
    "点和线：发表的数和区间（没有线：没有看到区间）。宽带：模型在同一口径下的范围。\n"
    "只画相对变化；百分点和水平见 lab.html。",
    "Dot and line: published figure and interval (no line: none was reached). Band: the model's range.\n"
    "Relative changes only; points and levels are in lab.html.",
)
_MISS = Words("对不上", "MISS")
_SAID = Words(
    "{setting}，{outcome}：发表 {published}，模型 {model}。",
    "{setting}, {outcome}: published {published}, model {model}. ",
)


def forest_svg(lang: str) -> str:
    """Return the drawing; the same for every card."""
    rows = list(_rows(lang))
    said = "".join(tell(_said(one), lang) for _, told in _relative() for one in told)
    with drawing(NAME, height(len(rows))) as figure:
        draw_forest(figure, rows, tell(_AXIS, lang), tell(_CAPTION, lang))
        return svg_of(figure, NAME, tell(_TITLE, lang), said)


def _relative() -> Iterator[tuple[Words, list[Compared]]]:
    return ((outcome.label, told) for outcome, told in groups() if outcome.how == "relative")


def _rows(lang: str) -> Iterator[Row]:
    for label, told in _relative():
        yield Row(tell(begun(label), lang))
        for one in told:
            band = None if one.low is None or one.high is None else (one.low, one.high)
            flag = tell(_MISS, lang) if one.is_miss else ""
            yield Row(tell(begun(one.effect.says), lang), one.effect.estimate, published_interval(one), band, flag)


def _said(one: Compared) -> Words:
    return _SAID.fill(
        setting=one.effect.says,
        outcome=one.outcome.label,
        published=published_words(one),
        model=model_words(one),
    )
