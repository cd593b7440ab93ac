"""How long the closed form takes: a ladder at rest, and all that a slider asks for when it is moved."""

from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.pay_line import pay_line
from songbang.lab.ladder.steady import steady
from songbang.lab.ladder.why import why

RUNS, LIMIT = 200, 0.005
MARKET = Ladder(0.02, 0.35, 0.08, 0.5, 0.6, 0.5)
"""Invented: both kinds of workers, so that no shortcut of one kind helps."""


def ladder_seconds() -> float:
    """Return the median seconds of one ladder at rest, another one each time."""
    return _median(lambda run: steady(replace(MARKET, loss=MARKET.loss + run * 1e-6)))


def slider_seconds() -> float:
    """Return the median seconds of a market before and after a pay line, and why its mean wage moved."""
    return _median(_moved)


def _moved(run: int) -> object:
    before = replace(MARKET, blocked=MARKET.blocked + run * 1e-6)
    after = pay_line(before, 0.8)
    return steady(before), steady(after), why(before, after)


def _median(work: Callable[[int], object]) -> float:
    work(RUNS)
    took = []
    for run in range(RUNS):
        began = perf_counter()
        work(run)
        took.append(perf_counter() - began)
    return median(took)


if __name__ == "__main__":
    for name, seconds in (("a ladder at rest", ladder_seconds()), ("a slider moved", slider_seconds())):
        print(f"{name}: {1000 * seconds:.2f} ms (limit {1000 * LIMIT:g} ms)")
