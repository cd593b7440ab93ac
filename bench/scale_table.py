"""The whole way from documents to tables: how fast, how many times faster with two workers, in how much memory."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from bench.scale_corpus import write_corpus
from bench.scale_run import Lap, lap

MB: Final = 1_000_000
ROUNDS: Final = 3
_COUNT: Final = "for _ in range(40_000_000): pass"


@dataclass(frozen=True, slots=True)
class TablePace:
    """Laps over the same corpus with one worker and with two, over a tenth of it, and over decisions that all count."""

    size: float
    one: tuple[Lap, ...]
    two: tuple[Lap, ...]
    tenth: Lap
    relevant_size: float
    relevant: Lap
    machine: tuple[float, ...]
    """How much more two programs that only count do than one, measured in each round: what the machine had to give."""

    @property
    def a_core(self) -> float:
        """Megabytes a second with one worker."""
        return self.size / median(one.seconds for one in self.one)

    @property
    def relevant_a_core(self) -> float:
        """The same where every document is a decision on a non-compete."""
        return self.relevant_size / self.relevant.seconds

    @property
    def gains(self) -> tuple[float, ...]:
        """How many times faster two workers are than one, round by round."""
        return tuple(one.seconds / two.seconds for one, two in zip(self.one, self.two, strict=True))

    @property
    def growth(self) -> tuple[float, float]:
        """How many times more memory ten times the corpus takes: in the process itself, and in its largest hand."""
        large = self.one[0]
        return large.own / self.tenth.own, large.hand / self.tenth.hand


def table_pace(size: int, relevant: int) -> TablePace:
    """Measure over so many bytes of a mixed corpus, and over so many of decisions on non-competes."""
    with TemporaryDirectory(prefix="songbang-scale-") as kept:
        folder = Path(kept)
        whole, tenth = write_corpus(folder / "whole.jsonl", size), write_corpus(folder / "tenth.jsonl", size // 10)
        only = write_corpus(folder / "only.jsonl", relevant, share=1.0)
        small = lap(tenth, folder / "tenth", 1)
        laps, machine = [], []
        for at in range(ROUNDS):
            laps.append((lap(whole, folder / f"one-{at}", 1), lap(whole, folder / f"two-{at}", 2)))
            machine.append(2 * _counting(1) / _counting(2))
        alone = lap(only, folder / "only", 1)
        return TablePace(
            whole.stat().st_size / MB,
            tuple(one for one, _ in laps),
            tuple(two for _, two in laps),
            small,
            only.stat().st_size / MB,
            alone,
            tuple(machine),
        )


def _counting(programs: int) -> float:
    """Return the seconds until so many programs, side by side, have counted."""
    start = time.perf_counter()
    running = [subprocess.Popen([sys.executable, "-c", _COUNT]) for _ in range(programs)]
    for one in running:
        one.wait()
    return time.perf_counter() - start


def shown(laps: tuple[Lap, ...]) -> Iterator[str]:
    """Yield the seconds of each round."""
    return (f"{one.seconds:.1f}" for one in laps)
