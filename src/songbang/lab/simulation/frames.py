"""Counts of a crowd, as the tables of a history."""

from collections.abc import Mapping
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.lab.simulation import lives as of
from songbang.lab.simulation.lives import BOUND_THEN, FREE, LOOKING, WHOLE, Counts

LONGEST: Final = 1200
"""Months in a job that are told apart."""
_QUANTILES: Final = {"q05": 0.05, "q25": 0.25, "median": 0.5, "q75": 0.75, "q95": 0.95}


def monthly(counts: Counts, workers: int) -> pl.DataFrame:
    """Return ``History.months`` of what was counted."""
    month, stocks = counts[:-1], np.cumsum(counts[:-1, of.STOCK :], axis=0)
    _, free, bound, _, paid_free, paid_bound = stocks.T
    working, moves, losses = free + bound, month[:, of.MOVED], month[:, of.LOST]
    hires = moves + month[:, of.HIRED]
    return pl.DataFrame(
        {
            "month": np.arange(len(month)),
            "unemployment": 1 - working / workers,
            "bound_share": _over(bound, working),
            "wage": _over(paid_free + paid_bound, working) / WHOLE,
            "wage_hires": _over(month[:, of.PAY_NEW], hires) / WHOLE,
            "wage_bound": _over(paid_bound, bound) / WHOLE,
            "wage_free": _over(paid_free, free) / WHOLE,
            "job_to_job": _over(moves, working),
            "separations": _over(moves + losses, working),
            "blocked_moves": _over(month[:, of.BLOCKED], working),
            "working": working,
            "bound": bound,
            "hires": hires,
            "moves": moves,
            "losses": losses,
        }
    ).fill_nan(None)


class Tenures:
    """How long workers have been in their jobs, gathered part by part."""

    __slots__ = ("_counts",)

    def __init__(self) -> None:
        self._counts = np.zeros((2, LONGEST + 1), np.int64)

    def add(self, told: Counts) -> None:
        """Add what is told of some workers."""
        stands, months = told[:, of.STANDS], np.minimum(told[:, of.TENURE], LONGEST)
        for row, here in enumerate((stands >= BOUND_THEN, stands == FREE)):
            self._counts[row] += np.bincount(months[here], minlength=LONGEST + 1)

    def frame(self) -> pl.DataFrame:
        """Return ``History.tenure``."""
        row, months = np.nonzero(self._counts)
        standing = pl.Series("standing", ["bound", "free"], pl.String)[row.tolist()]
        return pl.DataFrame({"standing": standing, "months": months, "workers": self._counts[row, months]})


class Earned:
    """Jobs and pay since the change by what workers were then, gathered part by part."""

    __slots__ = ("_sums",)

    def __init__(self) -> None:
        self._sums = np.zeros((3, 4))

    def add(self, told: Counts) -> None:
        """Add what is told of some workers."""
        stood = np.minimum(told[:, of.STOOD], BOUND_THEN)
        earned = told[:, of.EARNED] / WHOLE
        for column, values in enumerate((np.ones(len(told)), told[:, of.JOBS], earned, earned * earned)):
            self._sums[:, column] += np.bincount(stood, values, minlength=3)

    def frame(self) -> pl.DataFrame:
        """Return ``History.since_change``."""
        names = {BOUND_THEN: "bound", FREE: "free", LOOKING: "looking"}
        rows = []
        for kind, standing in names.items():
            workers, jobs, earned, squares = self._sums[kind].tolist()
            if workers:
                mean = earned / workers
                sd = max(squares / workers - mean * mean, 0.0) ** 0.5
                rows.append((standing, int(workers), jobs / workers, mean, sd))
        columns = ["standing", "workers", "jobs", "earnings", "earnings_sd"]
        return pl.DataFrame(rows, schema=columns, orient="row")


def careers(markets: Mapping[str, Counts]) -> pl.DataFrame:
    """Return ``History.careers`` of what is told of all entrants to each market."""
    rows = []
    for market, told in markets.items():
        for measure, values in (("jobs", told[:, of.JOBS] * 1.0), ("earnings", told[:, of.EARNED] / WHOLE)):
            rows.append({"market": market, "measure": measure, "workers": len(values)} | _spread(values))
    return pl.DataFrame(rows)


def _spread(values: NDArray[np.floating]) -> dict[str, float]:
    at = np.quantile(values, list(_QUANTILES.values())).tolist()
    return {"mean": float(values.mean()), "sd": float(values.std())} | dict(zip(_QUANTILES, at, strict=True))


def _over(part: Counts, whole: Counts) -> NDArray[np.floating]:
    """Return shares; not a number where there is nobody to take them of."""
    shares = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares
