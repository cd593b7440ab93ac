"""Before and after a date, treated against others, and the same at every other date, where nothing happened."""

from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

from songbang.market.flows.told import BeforeAfter
from songbang.statistics.bootstrap import percentiles

LEAST = 4
"""Whole periods that must lie before and after a date."""
DRAWS = 4000
MOST_LASTING = 0.9
"""Beyond such a correlation of neighbouring periods few periods tell nothing of how wide bounds should be."""
_PLACEBOS = {"date": pl.Date, "estimate": pl.Float64, "z": pl.Float64, "is_true": pl.Boolean}
Counts = NDArray[np.float64]


def before_after(
    series: pl.DataFrame, before: int, asked: date, treated: tuple[str, ...], seed: int
) -> BeforeAfter | None:
    """Return the difference in differences of log counts; ``None`` with fewer than ``LEAST`` periods on either side.

    ``series`` has a row a period (``treated``, ``others``: moves out), of which ``before`` lie before the date. Where
    staff of both sides grew alike it is the change of one rate of leaving against the other. Bounds: bootstrap of whole
    periods, before and after apart, so that what moves all people of a period together counts; deviations are widened
    by n / (n - 1) for few periods, and where what is high in one period stays so in the next: such periods tell less
    (Bertrand, Duflo and Mullainathan 2004). The placebo dates are the beginnings of all other periods with ``LEAST``
    around.
    """
    counts = series.select("treated", "others").to_numpy().astype(np.float64)
    admissible = range(LEAST, len(counts) - LEAST + 1)
    if before not in admissible:
        return None
    found = {at: _difference(counts[:at].sum(axis=0), counts[at:].sum(axis=0)) for at in admissible}
    z = {at: found[at] / _error(counts, at) for at in admissible}
    rank = sum(abs(one) >= abs(z[before]) - 1e-12 for one in z.values())
    drawn = _redrawn(counts, before, np.random.default_rng(seed))
    wider = _wider(before, len(counts) - before) * _lasting(counts, before)
    bounds = percentiles(found[before] + (drawn - found[before]) * wider)
    begins = series["first"].to_list()
    rows = [(begins[at], found[at], z[at], at == before) for at in admissible]
    return BeforeAfter(
        asked,
        begins[before],
        treated,
        found[before],
        bounds.low,
        bounds.high,
        rank,
        len(admissible),
        rank / len(admissible),
        int(counts.sum()),
        series,
        pl.DataFrame(rows, schema=_PLACEBOS, orient="row"),
    )


def _difference(before: Counts, after: Counts) -> float:
    """Return the log of treated after over before, less that of the others."""
    logs = np.log(after / before)
    return float(logs[0] - logs[1])


def _error(counts: Counts, at: int) -> float:
    """Return the standard error were each move on its own; it makes dates with short sides comparable."""
    return float(np.sqrt((1 / counts[:at].sum(axis=0) + 1 / counts[at:].sum(axis=0)).sum()))


def _redrawn(counts: Counts, at: int, chance: np.random.Generator) -> NDArray[np.float64]:
    parts = counts[:at], counts[at:]
    sums = [part[chance.integers(len(part), size=(DRAWS, len(part)))].sum(axis=1) for part in parts]
    logs = np.log(sums[1] / sums[0])
    found: NDArray[np.float64] = logs[:, 0] - logs[:, 1]
    return found


def _lasting(counts: Counts, at: int) -> float:
    """Return by how much bounds are widened for what lasts from one period into the next.

    The mean of a series whose neighbours correlate by r varies (1 + r) / (1 - r) times as much. Measured about the
    means of both sides r comes out too small by about 2 (1 + 3 r) / n, which is put back (Kendall, Biometrika 41,
    1954). Where r is .7 the bounds of 95 % hold the truth in 81 to 85 of a hundred simulated series, not in 95; without
    this in 64 to 78.
    """
    logs = np.log(counts[:, 0] / counts[:, 1])
    off = np.concatenate([part - part.mean() for part in (logs[:at], logs[at:])])
    varies = float(off @ off)
    r = float(off[1:] @ off[:-1]) / varies if varies > 0 else 0.0
    r = min(max(r + 2 * (1 + 3 * max(r, 0.0)) / len(off), 0.0), MOST_LASTING)
    return float(np.sqrt((1 + r) / (1 - r)))


def _wider(before: int, after: int) -> float:
    least = min(before, after)
    return least / (least - 1)
