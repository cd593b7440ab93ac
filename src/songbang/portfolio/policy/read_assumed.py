"""The rates and costs that a user gives, in a file of their own or in a policy."""

from fractions import Fraction
from typing import Final

from songbang.basis.words import Words
from songbang.portfolio.policy.assumed import Assumed, Band
from songbang.portfolio.policy.cells import Table, WrongCell, cents, checked, share, table, text

NAMES: Final = ("leaving", "started", "effect", "litigation", "replacement")
BAND: Final = ("low", "mid", "high", "source")
RISING = Words(
    "low、mid、high 要从小到大，三个都写，或者只写 mid", "low, mid and high rise; write all three, or mid alone"
)


def assumed_of(told: Table, path: str = "") -> Assumed:
    """Return what a table assumes; a wrong cell is raised as ``WrongCell``."""
    checked(told, NAMES, path)
    started = table(told, "started", ("share", "source"), path)
    litigation = table(told, "litigation", ("per_restraint", "source"), path)
    replacement = table(told, "replacement", ("per_leaver", "source"), path)
    return Assumed(
        leaving=_band(told, "leaving", path, 1),
        started=share(started, "share", f"{path}started."),
        effect=_band(told, "effect", path, 10),
        litigation=cents(litigation, "per_restraint", f"{path}litigation."),
        replacement=cents(replacement, "per_leaver", f"{path}replacement."),
    )


def _band(told: Table, key: str, path: str, most: int) -> Band | None:
    own = table(told, key, BAND, path)
    if not own:
        return None
    at = f"{path}{key}."
    low, mid, high = (share(own, name, at, most) for name in BAND[:3])
    if mid is None or (low is None) != (high is None):
        raise WrongCell(at + "mid", RISING)
    if low is None or high is None:
        low = high = mid
    return Band(*_rising(low, mid, high, at), text(own, "source", at, ""))


def _rising(low: Fraction, mid: Fraction, high: Fraction, path: str) -> tuple[Fraction, Fraction, Fraction]:
    if not low <= mid <= high:
        raise WrongCell(path + "mid", RISING)
    return low, mid, high
