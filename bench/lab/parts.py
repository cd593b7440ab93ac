"""What is measured, part by part: figures with their floors, and what was measured beside them."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numba
import numpy as np
import polars as pl

from bench.lab import game, ladder, rank, simulation
from bench.lab.bare import in_lanes, worker_by_worker
from bench.lab.mesa_race import AGENTS, STEPS, WAYS, columns_pace, mesa_race
from bench.lab.simulation import ALONE, LANES, MONTHS, OURS, SCALAR, WORKERS, Pace
from bench.process import run
from bench.scale import Floor
from songbang.lab.ladder.steady import steady

_RANK: Final = "import json; from bench.lab.rank import race; print(json.dumps(race()))"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the page: figures that are asked for, rows beside them, and how to read both."""

    title: str
    floors: list[Floor]
    rows: list[tuple[str, str]]
    read: str


def simulated() -> Part:
    """Measure the simulation beside bare loops, and at full size."""
    raced, whole = simulation.pace(), simulation.full()
    exact = steady(simulation.MARKET).job_to_job
    floors = [
        Floor(f"L1 against {SCALAR}, same cores", raced.ratio(SCALAR), 0.8, " ×"),
        Floor("10,000,000 workers × 400 months", whole.seconds, 60, " s", most=True),
        Floor("… the same with a ban after 100 months", whole.with_policy, 60, " s", most=True),
        Floor("… peak of memory, of both", whole.memory, 1000, " MB", most=True),
        *(Floor(f"… {name} beside its closed form", 100 * abs(whole.off[of]), limit, " %", most=True)
          for name, of, limit in _EXACT),
    ]  # fmt: skip
    rows = [(f"{name}: million months of a worker a second", f"{raced.millions(name):,.0f}") for name in raced.seconds]
    rows += [(f"… {OURS} is faster than {other}, round by round", _rounds(raced, other)) for other in (SCALAR, LANES)]
    rows += [(f"… two threads against one ({os.cpu_count()} cores)", f"{raced.ratio(ALONE):.2f} ×")]
    rows += [("rate of moves: exact", f"{exact:.6f}")]
    rows += [(f"… {OURS}, 10,000,000 workers", f"{exact * (1 + whole.off['job_to_job']):.6f}")]
    rows += [(f"… {name}", f"{simulation.moves(loop):.6f}") for name, loop in _LOOPS.items()]
    return Part("Simulation (L1)", floors, rows, _SIMULATION)


def mesa() -> Part:
    """Measure the simulation beside Mesa."""
    raced = mesa_race()
    floors = [Floor(f"L1 against Mesa, `{way}`, a month of a worker", raced.ratio(way), 250, " ×") for way in WAYS]
    rows = [(f"Mesa, `{way}` ({about}): million a second", _each(raced.theirs[way])) for way, about in WAYS.items()]
    rows += [("ours, all cores: million a second", _each(raced.ours))]
    rows += [(f"… on one thread against `{way}`", f"{raced.ratio(way, alone=True):.0f} ×") for way in WAYS]
    rows += [("columns of numpy: million a second", f"{columns_pace():,.1f}")]
    rows += [("rate of moves, Mesa", f"{raced.moves:.4f}"), ("versions", raced.versions)]
    return Part("Mesa", floors, rows, _MESA)


def closed() -> Part:
    """Measure the closed form."""
    rest, slider = 1000 * ladder.ladder_seconds(), 1000 * ladder.slider_seconds()
    floors = [Floor("L0, a ladder at rest", rest, 5, " ms", most=True)]
    rows = [("a slider moved: before, after a pay line, and why the mean wage moved", f"{slider:.2f} ms")]
    return Part("Closed form (L0)", floors, rows, _CLOSED)


def played() -> Part:
    """Measure the game of firms."""
    rows = [(f"{game.FIRMS} firms, {game.DRAWS} draws", f"{game.game_seconds():.2f} s")]
    return Part("Game (L2)", [], rows, "Each firm lists 20 others, drawn with a fixed seed; the numbers are invented.")


def ranked() -> Part:
    """Measure the ranking, in a process of its own for its peak of memory."""
    told: Mapping[str, float] = json.loads(run([sys.executable, "-c", _RANK]).output)
    size = f"{rank.FIRMS:,} firms × {rank.NAMES:,} edges"
    floors = [Floor(f"{size} × {rank.DRAWS} bootstraps", told["bootstraps"], rank.MOST_SECONDS, " s", most=True)]
    rows = [("the whole ranking: every method, null test, intervals", f"{told['whole']:.1f} s")]
    rows += [("… peak of memory", f"{told['peak']:,.0f} MB")]
    return Part("Ranking", floors, rows, "The lists are made: firms list others about one step above themselves.")


def versions() -> str:
    """Return the versions of the libraries that count."""
    return f"numba {numba.__version__}, numpy {np.__version__}, polars {pl.__version__}"


def _rounds(raced: Pace, other: str) -> str:
    return " ".join(f"{one:.2f}" for one in raced.ratios(other))


def _each(rates: tuple[float, ...]) -> str:
    return " ".join(f"{one:,.2f}" for one in rates)


_EXACT: Final = (
    ("rate of moves", "job_to_job", 0.1), ("unemployment", "unemployment", 0.5), ("mean wage", "wage", 0.1),
    ("wage of new hires", "wage_hires", 0.1),
)  # fmt: skip
_LOOPS: Final = {SCALAR: worker_by_worker, LANES: in_lanes}
_SIMULATION: Final = f"""
{WORKERS:,} workers, {MONTHS} months, one kind of worker, no policy; runners take turns in one process, each compiled
and run once beforehand. A ratio is the median of the rounds. The bare loops know one kind of worker and keep four sums
a month; the simulation knows the bound and the free, follows tenure, jobs and pay of each worker, adds up pay in whole
numbers, and is timed to the finished tables. It goes from one event of a worker to the next (the months between are
drawn at once), which is why it may be faster than a loop that asks every month. The loop in lanes is what remains when
everything is given up for speed: no branches, single precision, numbers of 24 bits; it stands here as the limit of the
machine and has no floor.
""".strip()
_MESA: Final = f"""
The same market as `bench/lab/mesa_model` writes it, an object a worker: {AGENTS:,} workers, {STEPS} months, the seconds
of these months alone, in an environment of its own. Ours: {WORKERS:,} workers, {MONTHS} months, the whole call. They
take turns. Mesa runs on one core, as it always does. The columns of numpy, on one core too, are what a model gains that
is written without agents (`bench/lab/columns.py`).
""".strip()
_CLOSED: Final = "Median of 200 markets, each another one."
PARTS: Final[Mapping[str, Callable[[], Part]]] = {
    "ladder": closed, "simulation": simulated, "mesa": mesa, "game": played, "rank": ranked,
}  # fmt: skip
