"""The race: the same rows through our columns and through OpenFisca, in processes that take turns."""

import json
import sys
from array import array
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from typing import Final

import polars as pl

from bench.law_parameters import name as parameter_name
from bench.law_parameters import parameters, write
from bench.law_rows import first_day, people
from bench.law_runner import Runner
from songbang.law.in_force import Law

ROUNDS: Final = 5
UNKNOWN: Final = -1
WAYS: Final = ("by_month", "by_change", "by_step")
"""The ways in which the OpenFisca package pays the months; see ``bench/openfisca_country/ways``."""


@dataclass(frozen=True, slots=True)
class Laps:
    """The seconds of every lap of one runner."""

    name: str
    seconds: tuple[float, ...]
    versions: Mapping[str, str]

    @property
    def median(self) -> float:
        """The lap in the middle."""
        return median(self.seconds)


@dataclass(frozen=True, slots=True)
class Race:
    """Our laps, also on one thread, those of each way of OpenFisca, and one lookup as its documentation writes it."""

    ours: Laps
    one_thread: Laps
    theirs: tuple[Laps, ...]
    lookup: float

    def ratios(self, laps: Laps) -> tuple[float, ...]:
        """Return how many times as fast ours is, round by round: each lap beside ours of the same round."""
        return tuple(other / own for other, own in zip(laps.seconds, self.ours.seconds, strict=True))

    def ratio(self, laps: Laps) -> float:
        """Return the median of the rounds."""
        return median(self.ratios(laps))

    @property
    def fastest(self) -> Laps:
        """The fastest way of OpenFisca."""
        return min(self.theirs, key=lambda laps: laps.median)


def hand_over(folder: Path, law: Law, places: Sequence[str], day: date, count: int) -> pl.DataFrame:
    """Write the rows for both runners, and the parameters for OpenFisca; return the rows."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = people(count, places, day).with_columns(pl.col("place").cast(pl.Categorical))
    rows.write_ipc(folder / "rows.arrow")
    write(parameters(law, places, day, first_day(day)), folder / "parameters")
    (folder / "places.json").write_text(json.dumps([parameter_name(place) for place in places]), encoding="utf-8")
    number = pl.col("place").cast(pl.String).replace_strict(places, range(len(places)), return_dtype=pl.Int64)
    whole = rows.with_columns(number, pl.col("left").cast(pl.Int32)).cast(pl.Int64).fill_null(UNKNOWN)
    for column in whole:
        (folder / f"{column.name}.i8").write_bytes(array("q", column.to_list()).tobytes())
    return rows


def race(folder: Path, day: date, openfisca: Path) -> Race:
    """Let the runners take turns; afterwards their last results lie in the folder."""
    settings = {"LAW_PARAMETERS": str(folder / "parameters"), "LAW_DAY": day.isoformat()}
    command = [sys.executable, "-m", "bench.law_ours", str(folder), day.isoformat()]
    other = [str(openfisca), "-m", "bench.openfisca_country.run", str(folder)]
    with ExitStack() as stack:
        runners = [
            stack.enter_context(Runner("songbang", command)),
            stack.enter_context(Runner("songbang, one thread", command, {"POLARS_MAX_THREADS": "1"})),
            *(stack.enter_context(Runner(way, [*other, way], settings)) for way in WAYS),
        ]
        rounds = [[runner.lap() for runner in runners] for _ in range(ROUNDS)]
        laps = [
            Laps(runner.name, seconds, runner.versions)
            for runner, seconds in zip(runners, zip(*rounds, strict=True), strict=True)
        ]
        for runner in runners:
            runner.seconds("save")
        lookup = runners[-1].seconds("lookup")
    return Race(laps[0], laps[1], tuple(laps[2:]), lookup)


def results_of(folder: Path, way: str, names: Sequence[str]) -> pl.DataFrame:
    """Return what a way of OpenFisca worked out, in yuan."""
    found = {}
    for result in names:
        values = array("f")
        values.frombytes((folder / f"{way}.{result}.f4").read_bytes())
        found[result] = pl.Series(values.tolist(), dtype=pl.Float64)
    return pl.DataFrame(found)
