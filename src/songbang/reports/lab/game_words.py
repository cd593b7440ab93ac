"""Counts of draws with their intervals."""

from songbang.basis.words import Words
from songbang.reports.lab.numbers import share
from songbang.statistics.interval import wilson

_COUNTED = Words("{count}/{of}\n({low} 至 {high})", "{count}/{of}\n({low} to {high})")
_NO_BASE = Words("没有可数的", "nothing to count")


def share_of_draws(count: int, of: int) -> tuple[float, float] | None:
    """Return the Wilson interval of a count of draws, nothing where there are none."""
    if not of:
        return None
    interval = wilson(count, of)
    return interval.low, interval.high


def counted(count: int, of: int) -> Words:
    """Return a count with its base and its interval: 84/100 (76% to 90%)."""
    ends = share_of_draws(count, of)
    if ends is None:
        return _NO_BASE
    low, high = (share(end, places=0) for end in ends)
    return _COUNTED.fill(count=count, of=of, low=low, high=high)
