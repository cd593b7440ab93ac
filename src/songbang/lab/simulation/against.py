"""A simulated market held against the closed form of its steady state."""

from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import steady
from songbang.lab.simulation.history import History

_MEASURES: Final = (
    "unemployment", "job_to_job", "separations", "wage", "wage_hires", "wage_bound", "wage_free", "bound_share",
    "blocked_moves",
)  # fmt: skip


def against(history: History, ladder: Ladder, first: int = 0, months: int | None = None) -> pl.DataFrame:
    """Return simulated means over some months of a history beside what the closed form says of a ladder at rest.

    Columns: ``measure`` (names of ``Steady``), ``simulated``, ``exact``, ``off`` (simulated over exact, less one).
    Every worker of every month counts once. What either of both says of nobody, or of nothing, is left out.
    """
    rows = history.months.slice(first, months)
    working, bound, hires = (rows[name].to_numpy() for name in ("working", "bound", "hires"))
    over = {"unemployment": np.full(rows.height, history.workers), "wage_hires": hires, "wage_bound": bound}
    over["wage_free"] = working - bound
    rest, told = steady(ladder), []
    for measure in _MEASURES:
        exact, weights = getattr(rest, measure), over.get(measure, working)
        if exact and weights.any():
            simulated = _mean(rows[measure], weights)
            told.append((measure, simulated, exact, simulated / exact - 1))
    return pl.DataFrame(told, schema=["measure", "simulated", "exact", "off"], orient="row")


def _mean(values: pl.Series, weights: NDArray[np.int64]) -> float:
    return float(np.average(values.fill_null(0.0).to_numpy(), weights=weights))
