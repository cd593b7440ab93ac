"""The model's line through the forest of published effects, and where it misses."""

from dataclasses import dataclass
from functools import cache

from songbang.basis.words import Words
from songbang.lab.ladder.change import QUANTITIES, change
from songbang.lab.published.effects import Band, Effect, Measured, effects, outcomes
from songbang.lab.published.markets import Market, along_ridge, off_ridge
from songbang.lab.published.settings import settings
from songbang.lab.published.verdict import Verdict, band_of, judged, reason


@dataclass(frozen=True, slots=True)
class Compared:
    """A published effect and what the model says of the same outcome in the same setting, in the same units.

    ``line`` holds one value for each point of the ridge (``None``: the point cannot do what the setting pins down);
    ``low`` and ``high`` are its ends, ``wide`` those of markets off the ridge where the setting has any. ``band`` is
    where the model was to lie. A verdict on a ``fitted`` effect says only that the fit worked.
    """

    effect: Effect
    outcome: Measured
    line: tuple[float | None, ...]
    low: float | None
    high: float | None
    wide: tuple[float, float] | None
    band: Band | None
    verdict: Verdict
    because: Words

    @property
    def is_miss(self) -> bool:
        """Tell whether the model fails here: an effect held out of the fit that no market of the ridge reaches."""
        return self.verdict == "outside" and self.effect.use == "held_out"


@cache
def compared() -> tuple[Compared, ...]:
    """Return every published effect beside the model, in the order of the file; worked out once a process."""
    return tuple(_compared(one) for one in effects().values())


def misses() -> tuple[Compared, ...]:
    """Return the effects that the model misses."""
    return tuple(one for one in compared() if one.is_miss)


def _compared(effect: Effect) -> Compared:
    outcome = outcomes()[effect.outcome]
    if not outcome.quantity or not effect.setting:
        because = outcome.why or UNTOLD
        return Compared(effect, outcome, (), None, None, None, band_of(effect), "not_comparable", because)
    setting = settings()[effect.setting]
    line = tuple(None if market is None else _value(outcome, market) for market in along_ridge(setting))
    reached = [value for value in line if value is not None]
    off = [_value(outcome, market) for market in off_ridge(setting)]
    wide = (min(off), max(off)) if off else None
    verdict = judged(effect, reached)
    low, high = (min(reached), max(reached)) if reached else (None, None)
    return Compared(effect, outcome, line, low, high, wide, band_of(effect), verdict, reason(effect, verdict))


def _value(outcome: Measured, market: Market) -> float:
    if outcome.how == "level":
        return QUANTITIES[outcome.quantity](market.restrained)
    if outcome.how == "points":
        quantity = QUANTITIES[outcome.quantity]
        return quantity(market.after) - quantity(market.before)
    return change(outcome.quantity, market.before, market.after)


UNTOLD = Words(
    "来源没有说明处理有多强，无法在模型里对应。",
    "How strong the treatment was is not told in terms of the model.",
)
