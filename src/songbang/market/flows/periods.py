"""The time of moves in periods of one length: months, quarters or years, as finely as all dates are told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

UNITS: Mapping[str, int] = {"month": 1, "quarter": 3, "year": 12}
"""The lengths that a period may have, in months, the shortest first."""
_LABELS = {"month": "{year}-{month:02}", "quarter": "{year}Q{quarter}", "year": "{year}"}


@dataclass(frozen=True, slots=True)
class Period:
    """Some days running: their name (2024Q1, 2023–2024), the first and the last."""

    label: str
    first: date
    last: date

    @property
    def months(self) -> int:
        """Return how many months it has."""
        return 12 * (self.last.year - self.first.year) + self.last.month - self.first.month + 1


def fits(moves: pl.DataFrame, unit: str) -> bool:
    """Tell whether every date is told finely enough for periods of this length."""
    dated = moves.drop_nulls("first")
    return bool(dated.select((_index("first", unit) == _index("last", unit)).all()).item())


def placed(moves: pl.DataFrame, unit: str) -> pl.DataFrame:
    """Return the moves with ``at``, the number of their period counted from the year 0; null without a date."""
    return moves.with_columns(_index("first", unit).alias("at"))


def period(first: int, last: int, unit: str) -> Period:
    """Return the periods from one number to another as one."""
    ends = _first_day(last + 1, unit) - timedelta(days=1)
    label = _label(first, unit)
    return Period(label if first == last else f"{label}–{_label(last, unit)}", _first_day(first, unit), ends)


def together(counts: Mapping[int, int], k: int) -> Sequence[tuple[int, int]]:
    """Return numbers of periods as runs, first and last, each of at least ``k`` moves; the last run takes the rest.

    Every number between the first and the last is in one run.
    """
    runs: list[tuple[int, int]] = []
    begin, held = min(counts), 0
    for at in range(min(counts), max(counts) + 1):
        held += counts.get(at, 0)
        if held >= k:
            runs.append((begin, at))
            begin, held = at + 1, 0
    if begin <= max(counts):
        first = runs.pop()[0] if runs else begin
        runs.append((first, max(counts)))
    return runs


def _index(column: str, unit: str) -> pl.Expr:
    months = pl.col(column).dt.year().cast(pl.Int64) * 12 + pl.col(column).dt.month().cast(pl.Int64) - 1
    return months // UNITS[unit]


def _first_day(at: int, unit: str) -> date:
    year, month = divmod(at * UNITS[unit], 12)
    return date(year, month + 1, 1)


def _label(at: int, unit: str) -> str:
    first = _first_day(at, unit)
    return _LABELS[unit].format(year=first.year, month=first.month, quarter=(first.month + 2) // 3)
