"""The simulation beside bare loops of the same market, taking turns; and at full size in a process of its own."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Final

from bench.lab.bare import LOOKING, MOVED, bare, in_lanes, worker_by_worker
from bench.process import run
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.simulation.crowd import cores
from songbang.lab.simulation.simulate import simulate

MARKET: Final = Ladder(0.015, 0.35, 0.08, 0.4, bound=1.0, blocked=0.0)
"""The market of which the rate of moves is known to five digits."""
WORKERS, MONTHS, ROUNDS = 1_000_000, 400, 5
OURS, SCALAR, LANES = "the simulation", "a bare loop, worker by worker", "a bare loop in lanes of the processor"
ALONE = "the simulation on one thread"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of each runner, round by round, for so many ``months`` of all workers."""

    seconds: dict[str, tuple[float, ...]]
    months: int = WORKERS * MONTHS

    def ratio(self, other: str, own: str = OURS) -> float:
        """Return how many times as fast we are, the median of rounds."""
        return median(self.ratios(other, own))

    def ratios(self, other: str, own: str = OURS) -> list[float]:
        """Return the same round by round."""
        return [theirs / ours for theirs, ours in zip(self.seconds[other], self.seconds[own], strict=True)]

    def millions(self, name: str) -> float:
        """Return million months of a worker a second."""
        return self.months / median(self.seconds[name]) / 1e6


@dataclass(frozen=True, slots=True)
class Full:
    """Ten million workers in a fresh process: seconds, with and without a policy, megabytes, and how far off it is."""

    seconds: float
    with_policy: float
    memory: float
    off: dict[str, float]


def pace() -> Pace:
    """Let all runners take turns; each has been compiled, and has run once, before."""
    runners: dict[str, Callable[[int], object]] = {
        OURS: lambda months: simulate(MARKET, None, WORKERS, months, 1, entrants=1),
        SCALAR: lambda months: bare(worker_by_worker, MARKET, WORKERS, months, cores()),
        LANES: lambda months: bare(in_lanes, MARKET, WORKERS, months, cores()),
        ALONE: lambda months: simulate(MARKET, None, WORKERS, months, 1, threads=1, entrants=1),
    }
    for runner in runners.values():
        runner(2)
    rounds = [{name: _seconds(runner) for name, runner in runners.items()} for _ in range(ROUNDS)]
    return Pace({name: tuple(one[name] for one in rounds) for name in runners})


def full() -> Full:
    """Run ten million workers in a fresh process."""
    return Full(**json.loads(run([sys.executable, "-m", "bench.lab.full"]).output))


def moves(loop: Callable[..., None]) -> float:
    """Return the rate of moves that a bare loop finds: it is to be the same market."""
    sums = bare(loop, MARKET, 400_000, 200, cores()).sum(axis=0)
    return float(sums[MOVED] / (400_000 * 200 - sums[LOOKING]))


def _seconds(runner: Callable[[int], object]) -> float:
    start = perf_counter()
    runner(MONTHS)
    return perf_counter() - start
