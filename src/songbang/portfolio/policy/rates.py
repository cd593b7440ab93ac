"""What is published on leaving where people are no longer bound, as ``portfolio/rates.toml`` has it."""

import tomllib
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words
from songbang.portfolio.policy.assumed import Band

MARKS = {
    "O": Words("原文可见", "read in the source itself"),
    "S": Words("二手来源", "from a secondary page"),
    "R": Words("由公布的数字算出", "worked out from published figures"),
}
"""How a figure was come by."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A published effect: its size (0.11: 11 per cent more), what was counted, where and when, by whom, how come by.

    ``used`` tells which value of the estimate it is (``low``, ``mid``, ``high``); empty where it is only told.
    """

    id: str
    used: str
    change: Fraction
    low: Fraction | None
    high: Fraction | None
    country: str
    year: int
    mark: str
    source: str
    outcome: Words
    says: Words


@dataclass(frozen=True, slots=True)
class Rates:
    """What is published, and what of it the estimate takes; ``says`` tells what nobody has published."""

    says: Words
    effects: tuple[Effect, ...]

    def band(self) -> Band:
        """Return the low, the middle and the high effect, with their sources."""
        used = {one.used: one for one in self.effects if one.used}
        source = "; ".join(dict.fromkeys(one.source for one in used.values()))
        return Band(used["low"].change, used["mid"].change, used["high"].change, source)


@cache
def rates() -> Rates:
    """Return what is published."""
    told = tomllib.loads(files("songbang.portfolio").joinpath("rates.toml").read_text(encoding="utf-8"))
    return Rates(Words(**told["says"]), tuple(_effect(one) for one in told["effect"]))


def _effect(one: dict[str, object]) -> Effect:
    outcome, says = one["outcome"], one["says"]
    if not isinstance(outcome, dict) or not isinstance(says, dict):
        raise TypeError(f"the effect {one['id']} tells no outcome")
    low, high = one.get("low"), one.get("high")
    return Effect(
        str(one["id"]),
        str(one["used"]),
        Fraction(str(one["change"])),
        None if low is None else Fraction(str(low)),
        None if high is None else Fraction(str(high)),
        str(one["country"]),
        int(str(one["year"])),
        str(one["mark"]),
        str(one["source"]),
        Words(**outcome),
        Words(**says),
    )
