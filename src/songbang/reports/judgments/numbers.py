"""Numbers of the statistics as people read them."""

from songbang.basis.words import Words
from songbang.judgments.statistics.figure import Figure
from songbang.judgments.statistics.measure import Measure

NOT_SHOWN = Words("不足 5 件，不列", "fewer than 5, not shown")
_UNITS = {"months": Words("{value} 个月", "{value} months"), "days": Words("{value} 天", "{value} days")}


def value_words(value: float, unit: str) -> Words:
    """Return a value with its unit: 76.6 %, 0.45, 24 months, 12,345 yuan."""
    if unit in _UNITS:
        return _UNITS[unit].fill(value=f"{value:.1f}".removesuffix(".0"))
    if unit == "yuan":
        return Words("{value} 元", "{value} yuan").fill(value=f"{value:,.0f}")
    return _plain(f"{100 * value:.1f} %" if unit == "share" else f"{value:.2f}")


def range_words(low: float, high: float, unit: str) -> Words:
    """Return two bounds, the unit once."""
    if unit == "share":
        return _plain(f"{100 * low:.1f}–{100 * high:.1f} %")
    if unit == "yuan":
        return _plain(f"{low:,.0f}–{high:,.0f}")
    return _plain(f"{low:.2f}–{high:.2f}" if unit == "ratio" else f"{low:.1f}–{high:.1f}".replace(".0", ""))


def count_words(figure: Figure) -> Words:
    """Return what stands behind a figure: 36 / 47 of a share, n = 47 of a median."""
    if figure.n is None:
        return NOT_SHOWN
    return _plain(f"{figure.numerator} / {figure.n}" if figure.numerator is not None else f"n = {figure.n}")


def what_it_is(measure: Measure) -> Words:
    """Return whether the value is a share or a median."""
    return Words("占比", "Share") if measure.unit == "share" else Words("中位数", "Median")


def _plain(text: str) -> Words:
    return Words(text, text)
