"""One person's full evaluation with its trace, and reading all places in a fresh process."""

import statistics
import sys
import time
from dataclasses import dataclass
from datetime import date
from typing import Final

import polars as pl

from bench.law_truth import as_case
from bench.process import run
from songbang.answers.many.rates import rates
from songbang.answers.replay_case import replay_case
from songbang.law.in_force import Law

PEOPLE: Final = 200
ROUNDS: Final = 5
LOADING: Final = """
import time
from songbang.law.files import home
from songbang.law.read import read_law

start = time.perf_counter()
law = read_law(home())
print(time.perf_counter() - start)
"""


@dataclass(frozen=True, slots=True)
class Alone:
    """Seconds for one person (the middle of many, and the slowest), and for reading the law."""

    person: float
    slowest: float
    people: int
    loading: float


def alone(rows: pl.DataFrame, law: Law, day: date) -> Alone:
    """Measure people one by one, each with facts of her own, and the law in processes that have read nothing yet."""
    chosen = rows.head(PEOPLE).with_columns(pl.col("place").cast(pl.String)).to_dicts()
    cap = rates(law, [chosen[0]["place"]], day, day, day).cap
    told = [(as_case(row, cap), row["place"]) for row in chosen]
    seconds = []
    for facts, place in (*told[:5], *told):
        start = time.perf_counter()
        replay_case(facts, law, place, day)
        seconds.append(time.perf_counter() - start)
    counted = seconds[5:]
    loads = [float(run([sys.executable, "-c", LOADING]).output) for _ in range(ROUNDS)]
    return Alone(statistics.median(counted), max(counted), len(counted), statistics.median(loads))
