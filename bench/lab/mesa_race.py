"""The simulation beside a model in Mesa, an environment of its own (``.bench/mesa``), taking turns."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

from bench.lab.columns import in_columns
from bench.lab.simulation import MARKET, MONTHS, WORKERS
from bench.process import PROJECT, run
from songbang.lab.simulation.simulate import simulate

PYTHON: Final = Path(os.environ.get("MESA", PROJECT / ".bench" / "mesa" / "bin" / "python"))
MODEL: Final = PROJECT / "bench" / "lab" / "mesa_model" / "run.py"
WAYS: Final = {"do": "workers in their order", "shuffle_do": "in a new order each month, as its tutorial does"}
AGENTS, STEPS, ROUNDS = 20_000, 100, 5


@dataclass(frozen=True, slots=True)
class MesaRace:
    """Million months of a worker a second, round by round, ours on all cores and on one; what Mesa found; versions."""

    ours: tuple[float, ...]
    alone: tuple[float, ...]
    theirs: dict[str, tuple[float, ...]]
    moves: float
    versions: str

    def ratio(self, way: str, *, alone: bool = False) -> float:
        """Return how many times as fast we are, the median of rounds."""
        own = self.alone if alone else self.ours
        return median(ours / theirs for ours, theirs in zip(own, self.theirs[way], strict=True))


def mesa_race() -> MesaRace:
    """Run Mesa, in both ways, and ours in turns."""
    rounds = [({way: _mesa(way) for way in WAYS}, _ours(None), _ours(1)) for _ in range(ROUNDS)]
    theirs = {way: tuple(AGENTS * STEPS / one[way]["seconds"] / 1e6 for one, _, _ in rounds) for way in WAYS}
    told = rounds[0][0]["do"]
    versions = f"Mesa {told['mesa']}, its Python {told['python']}"
    moves = median(one[way]["moves"] for one, _, _ in rounds for way in WAYS)
    return MesaRace(tuple(ours for _, ours, _ in rounds), tuple(one for _, _, one in rounds), theirs, moves, versions)


def columns_pace() -> float:
    """Return million months of a worker a second in columns of numpy."""
    start = perf_counter()
    in_columns(MARKET, WORKERS // 5, STEPS)
    return WORKERS // 5 * STEPS / (perf_counter() - start) / 1e6


def _mesa(way: str) -> dict[str, float]:
    told: dict[str, float] = json.loads(run([str(PYTHON), str(MODEL), str(AGENTS), str(STEPS), way]).output)
    return told


def _ours(threads: int | None) -> float:
    start = perf_counter()
    simulate(MARKET, None, WORKERS, MONTHS, 1, threads=threads, entrants=1)
    return WORKERS * MONTHS / (perf_counter() - start) / 1e6
