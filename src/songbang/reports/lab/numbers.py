"""Numbers of the lab as they are told: with their unit, a change with its sign, money to three figures, ranges."""

from collections.abc import Callable

from songbang.basis.words import Words
from songbang.lab.definitions import Measure
from songbang.lab.outcome import Spread
from songbang.reports.charts.sheet import plain

NOBODY = Words("没有这样的人", "nobody")
UNKNOWN = Words("不知道", "not known")
_RANGE = Words("{value}（{low} 至 {high}）", "{value} ({low} to {high})")
_UNDER = Words("{value}\n({low} 至 {high})", "{value}\n({low} to {high})")
_BETWEEN = Words("{low} 至 {high}", "{low} to {high}")
_UNITS = {
    "share": Words("{label}", "{label}"),
    "chance": Words("{label}", "{label}"),
    "money": Words("{label}（{currency}）", "{label} ({currency})"),
    "months": Words("{label}（月）", "{label} (months)"),
}
_NUMBER = Words("{points}", "{points}")
_POINTS = Words("{points} 个百分点", "{points} points")
_IN_POINTS = Words("{label}（变化：百分点）", "{label} (change: points)")
Tell = Callable[[float], Words]


def share(value: float, *, signed: bool = False, places: int = 1) -> str:
    """Return a share as per cent; what rounds to nothing has no sign of a loss."""
    rounded = round(100 * value, places) + 0.0
    return f"{rounded:{'+' if signed else ''}.{places}f}%"


def money(value: float) -> str:
    """Return money to three figures: more would say more than a model knows."""
    return f"{float(f'{value:.3g}') + 0.0:,.0f}"


def teller(measure: Measure, currency: str = "") -> Tell:
    """Return how a value of a measure is told; without a currency its unit stands in ``with_unit``."""
    tells: dict[str, Tell] = {
        "share": lambda value: plain(share(value)),
        "chance": lambda value: plain(share(value, places=2)),
        "money": lambda value: plain(f"{money(value)} {currency}".rstrip()),
        "months": lambda value: plain(f"{value:.1f}"),
    }
    return tells[measure.unit]


def with_unit(measure: Measure, currency: str) -> Words:
    """Return the label of a measure with its unit, where the figures do not show it."""
    form = _UNITS[measure.unit] if measure.relative else _IN_POINTS
    return form.fill(label=measure.label, currency=currency)


def change_teller(measure: Measure, *, unit: bool = True) -> Tell:
    """Return how a change of a measure is told: per cent of the value before, or points (``unit``: and says so)."""
    if measure.relative:
        return lambda value: plain(share(value, signed=True))
    form = _POINTS if unit else _NUMBER
    return lambda value: form.fill(points=f"{round(100 * value, 2) + 0.0:+.2f}")


def spread_words(spread: Spread, tell: Tell, nothing: Words = NOBODY) -> Words:
    """Return a value with its range, where it has one, as part of a sentence."""
    return _spread(_RANGE, spread, tell, nothing)


def spread_lines(spread: Spread, tell: Tell, nothing: Words = NOBODY) -> Words:
    """Return a value with its range on a line below, for a cell of a table."""
    return _spread(_UNDER, spread, tell, nothing)


def _spread(form: Words, spread: Spread, tell: Tell, nothing: Words) -> Words:
    if spread.value is None:
        return nothing
    if spread.low is None or spread.high is None:
        return tell(spread.value)
    return form.fill(value=tell(spread.value), low=tell(spread.low), high=tell(spread.high))


def between(low: float, high: float, tell: Tell) -> Words:
    """Return a range; one value where both ends are told alike."""
    first, last = tell(low), tell(high)
    return first if first == last else _BETWEEN.fill(low=first, high=last)


def signed(value: float) -> Words:
    """Return a relative change."""
    return plain(share(value, signed=True))
