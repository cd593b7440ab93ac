"""How many results are right to the cent: ours, and OpenFisca's in 32-bit floats."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import polars as pl

from bench.law_race import results_of
from bench.law_rows import first_day
from bench.law_truth import by_hand, replayed
from songbang.answers.many.people import RESULTS
from songbang.answers.many.rates import Rates, rates
from songbang.law.in_force import Law

SAMPLE: Final = 20_000
REPLAYED: Final = 1_000
CENT: Final = 1


@dataclass(frozen=True, slots=True)
class Off:
    """One result of many rows: how many are a cent or more beside the right sum, and the furthest, in yuan."""

    name: str
    rows: int
    wrong: int
    furthest: float


@dataclass(frozen=True, slots=True)
class Exact:
    """Rows worked out one by one and cases replayed; in how many ours differ; and how OpenFisca's results differ."""

    sampled: int
    wrong: int
    replayed: int
    replayed_wrong: int
    theirs: tuple[Off, ...]


def exactness(rows: pl.DataFrame, law: Law, day: date, folder: Path, way: str) -> Exact:
    """Hold the last results of both runners against rows worked out one by one, spread over all of them."""
    ours, theirs = pl.read_ipc(folder / "ours.arrow"), results_of(folder, way, RESULTS)
    sample = rows.with_columns(pl.col("place").cast(pl.String)).with_row_index("row").gather_every(_every(rows, SAMPLE))
    own = ours.gather_every(_every(rows, SAMPLE)).to_dicts()
    held = _held(sample, law, day)
    truth = [by_hand(row, law, held) for row in sample.iter_rows(named=True)]
    step = max(1, sample.height // REPLAYED)
    few = sample.gather_every(step).iter_rows(named=True)
    cases = [(replayed(row, law, day, held.cap), mine) for row, mine in zip(few, own[::step], strict=True)]
    return Exact(
        sampled=sample.height,
        wrong=sum(right != mine for right, mine in zip(truth, own, strict=True)),
        replayed=len(cases),
        replayed_wrong=sum(any(mine[name] != value for name, value in right.items()) for right, mine in cases),
        theirs=tuple(_off(theirs.gather_every(_every(rows, SAMPLE))[name], name, truth) for name in RESULTS),
    )


def _every(rows: pl.DataFrame, wanted: int) -> int:
    return max(1, rows.height // wanted)


def _held(sample: pl.DataFrame, law: Law, day: date) -> Rates:
    return rates(law, sample["place"].unique().sort().to_list(), day, first_day(day), day)


def _off(theirs: pl.Series, name: str, truth: Sequence[Mapping[str, int]]) -> Off:
    """Compare in cents; a float that is nearest to the right sum and less than a cent beside it is not counted."""
    apart = (theirs * 100 - pl.Series([right[name] for right in truth])).abs()
    furthest = apart.max()
    return Off(name, apart.len(), int((apart >= CENT).sum()), float(str(furthest)) / 100)
