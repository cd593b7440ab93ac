"""A published effect in words: its figure with its interval, what the model says of it, and the verdict."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.lab.published.compare import Compared
from songbang.reports.charts.sheet import plain
from songbang.reports.lab.numbers import Tell, between, share

COLUMNS = (
    Words("场合", "Setting"),
    Words("发表的数和模型的范围", "Published figure, model's range"),
    Words("发表", "Published"),
    Words("模型", "Model"),
    Words("比较", "Compared"),
    Words("看到的是", "Seen in"),
)
MARKS: Mapping[str, Words] = {
    "O": Words("原文", "the source's own text"),
    "S": Words("转述的页面", "a secondary page"),
    "R": Words("本项目自己算的", "our own working"),
}
_NOT_REACHED = Words("{figure}（没有看到区间）", "{figure} (interval not reached)")
_BY_ERROR = Words("{figure}（标准误 {error}）", "{figure} (standard error {error})")
_SIGNS: Mapping[int, Words] = {
    1: Words("升高，没有确认多少", "raised; size not confirmed"),
    0: Words("没有发现影响", "no effect found"),
    -1: Words("降低，没有确认多少", "lowered; size not confirmed"),
}
_AT_MOST = Words("最多 {figure}（没有看到区间）", "at most {figure} (interval not reached)")
_AT_LEAST = Words("至少 {figure}（没有看到区间）", "at least {figure} (interval not reached)")
_IN_WORDS = Words("只有文字", "told in words only")
_POINTS = Words("{points} 个百分点", "{points} points")
_SHORT: Mapping[str, Words] = {
    "fitted": Words("按它校准", "fitted to it"),
    "inside": Words("对得上", "agrees"),
    "partly": Words("有的市场对得上", "agrees for some markets"),
    "outside": Words("对不上", "MISS"),
    "disagrees": Words("另一种估计，与校准所用的不符", "another estimate; disagrees with the one fitted to"),
    "no_interval": Words("没有区间，只并列", "no interval: side by side only"),
}


def published_words(one: Compared) -> Words:
    """Return the figure as published; no interval stands where none was reached."""
    effect, tell = one.effect, unit_teller(one)
    if effect.estimate is not None:
        figure = tell(effect.estimate)
        return (
            _BY_ERROR.fill(figure=figure, error=_error(one, effect.se))
            if effect.se is not None
            else _NOT_REACHED.fill(figure=figure)
        )
    if effect.low is not None and effect.high is not None:
        return between(effect.low, effect.high, tell)
    if effect.high is not None:
        return _AT_MOST.fill(figure=tell(effect.high))
    if effect.low is not None:
        return _AT_LEAST.fill(figure=tell(effect.low))
    return _IN_WORDS if effect.sign is None else _SIGNS[effect.sign]


def _error(one: Compared, error: float) -> Words:
    """Return a standard error in the unit of its figure; it has no sign."""
    return _POINTS.fill(points=f"{100 * error:.2f}") if one.outcome.how == "points" else plain(share(error))


def model_words(one: Compared) -> Words:
    """Return the model's range along the ridge."""
    return plain("–") if one.low is None or one.high is None else between(one.low, one.high, unit_teller(one))


def verdict_words(one: Compared) -> Words:
    """Return the verdict in a word or two; ``Compared.because`` tells it whole."""
    if one.effect.use == "fitted":
        return _SHORT["fitted"]
    if one.effect.use == "variant" and one.verdict == "outside":
        return _SHORT["disagrees"]
    return _SHORT[one.verdict]


def unit_teller(one: Compared) -> Tell:
    """Return how values of the outcome are told: a change with its sign, points, or a share as it stands."""
    if one.outcome.how == "points":
        return lambda value: _POINTS.fill(points=f"{round(100 * value, 2) + 0.0:+.2f}")
    return lambda value: plain(share(value, signed=one.outcome.how == "relative"))
