"""What is due between two days of each row, month by month of the calendar, as ``figures.schedule`` counts one case."""

from dataclasses import dataclass

import polars as pl

from songbang.answers.many.daily_floors import DailyFloors
from songbang.answers.many.monthly_pay import PAY_COLUMNS, monthly_pay, steady
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.choose import part_of, times
from songbang.sums.part_month import by_calendar


@dataclass(frozen=True, slots=True)
class Span:
    """The names of the columns with the first and the last day, both counted.

    ``opens`` names the column with the first day of the term where the term ends on the last day, else null.
    """

    first: str
    last: str
    opens: str


def due_between(rows: pl.DataFrame, floors: DailyFloors, span: Span) -> pl.Series:
    """Return what is due from the first to the last day of each row in cents; null where that is not known.

    ``rows`` has the columns of ``monthly_pay``. A span whose last day lies before its first brings nothing.
    """
    first, last = pl.col(span.first), pl.col(span.last)
    months = (last.dt.year() - first.dt.year()) * MONTHS_IN["year"] + last.dt.month() - first.dt.month() + 1
    known = rows.select(
        *PAY_COLUMNS,
        first=first,
        last=last,
        opens=pl.col(span.opens),
        months=pl.when(last >= first).then(months).when(last < first).then(0).cast(pl.Int64),
        final=pl.max_horizontal(first, last.dt.month_start()),
    ).with_columns(paid_first=monthly_pay(floors, pl.col("first")), paid_last=monthly_pay(floors, pl.col("final")))
    between = _between(known, floors)
    return known.select(
        pl.when(pl.col("months") == 0)
        .then(0)
        .when(pl.col("months") == 1)
        .then(_final())
        .otherwise(_opening() + between + _final())
    ).to_series()


def _opening() -> pl.Expr:
    """Return what the first month brings where others follow: the part of it from the first day on."""
    of = _length("first")
    part: pl.Expr = by_calendar(pl.col("paid_first"), of - _number("first") + 1, of)
    return part


def _final() -> pl.Expr:
    """Return what the last month brings.

    Where the term ends there, its first and last part are one month's pay together; a term that begins with a month
    and ends by the number of the day has a whole last month.
    """
    monthly, opens, whole_month = pl.col("paid_last"), pl.col("opens"), _number("final") == 1
    closes = (opens.dt.day() != 1) & whole_month & (pl.col("final") > opens)
    by_number = pl.col("first").dt.offset_by("-1d").dt.offset_by(pl.format("{}mo", pl.col("months")))
    ended = opens.is_not_null() & (_number("first") == 1) & (pl.col("last") == by_number)
    began: pl.Expr = part_of(monthly, _length("opens") - _number("opens") + 1, _length("opens"))
    days = _number("last") - _number("final") + 1
    part: pl.Expr = by_calendar(monthly, days, _length("last"))
    return pl.when(closes).then(monthly - began).when(ended & whole_month).then(monthly).otherwise(part)


def _number(name: str) -> pl.Expr:
    return pl.col(name).dt.day().cast(pl.Int64)


def _length(name: str) -> pl.Expr:
    return pl.col(name).dt.month_end().dt.day().cast(pl.Int64)


def _between(known: pl.DataFrame, floors: DailyFloors) -> pl.Series:
    """Return what the whole months between the first and the last bring."""
    inner = pl.col("months") - 2
    alike = known.select(
        pl.when(inner < 1).then(0).when(steady()).then(times(pl.col("pay"), inner.cast(pl.Int64)))
    ).to_series()
    moving = known.select((inner > 0) & ~steady()).to_series().arg_true()
    if not moving.len():
        return alike
    return alike.scatter(moving, _month_by_month(known[moving], floors))


def _month_by_month(rows: pl.DataFrame, floors: DailyFloors) -> pl.Series:
    """Add up the months after the first, each with the minimum wage of its first day."""
    longest = int(str(rows["months"].max())) - 2
    total = pl.Series([0], dtype=pl.Int64).new_from_index(0, rows.height)
    for nth in range(1, longest + 1):
        day = pl.col("first").dt.month_start().dt.offset_by(f"{nth}mo")
        paid = monthly_pay(floors, day)
        total += rows.select(pl.when(pl.col("months") - 2 >= nth).then(paid).otherwise(0)).to_series()
    return total
