"""Compensation, floor, arrears, damages and exposure of many people, a row each."""

from datetime import date

import polars as pl

from songbang.answers.many.rates import CONDITION, KNOWN, Rates, rates
from songbang.law.in_force import Law
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.breach import exposure
from songbang.sums.choose import larger, part_of, smaller, times, where
from songbang.sums.compensation import arrears, due_over, total_compensation

COLUMNS = {
    "place": pl.String,
    CONDITION: pl.Boolean,
    "average_wage": pl.Int64,
    "agreed": pl.Int64,
    "left": pl.Date,
    "nc_months": pl.Int64,
    "months": pl.Int64,
    "paid": pl.Int64,
    "damages": pl.Int64,
    "damages_multiple": pl.Int64,
}
"""What a frame may hold; see ``position_of_many``. A column that is absent is unknown for every row."""
RESULTS = ("monthly", "due", "arrears", "total_compensation", "damages_contract", "exposure")
LONGEST_TERM = 3 * 366
"""Days after leaving that minimum wages are looked up for."""


def position_of_many(people: pl.DataFrame, law: Law, day: date) -> pl.DataFrame:
    """Return what is due, owed and risked for each person, by the law of a day. Sums are whole cents.

    ``people``: ``place`` (such as ``cn-sh``), ``protects_technical_secret``, ``average_wage`` (a month's gross pay),
    ``agreed`` (compensation a month; null where none is agreed), ``left`` (the last day of work), ``nc_months``,
    ``months`` (whole months kept so far), ``paid`` (all that was paid for them; null for nothing), ``damages`` (a sum)
    or ``damages_multiple`` (of the yearly wage). Returned: ``monthly`` (of the first month), ``due``, ``arrears``,
    ``total_compensation``, ``damages_contract``, ``exposure`` (damages, and all that was paid going back).

    Months run from the day after ``left``; a month's minimum wage is that of its first day. What is not known, or
    turns on a fact that is not, is null. ``LookupError`` where the law of a place is not held.
    """
    absent = [pl.lit(None, dtype=kind).alias(name) for name, kind in COLUMNS.items() if name not in people.columns]
    keyed = people.with_columns(*absent, pl.col("place").cast(pl.Categorical) if "place" in people.columns else [])
    places = tuple(keyed["place"].unique().drop_nulls().cast(pl.String).sort())
    first, last = keyed["left"].min(), keyed["left"].max()
    if not places or not isinstance(first, date) or not isinstance(last, date):
        return pl.DataFrame({name: pl.Series([None] * people.height, dtype=pl.Int64) for name in RESULTS})
    held = rates(law, places, day, first, date.fromordinal(last.toordinal() + LONGEST_TERM))
    return _results(keyed.lazy(), held).collect()


def _results(people: pl.LazyFrame, held: Rates) -> pl.LazyFrame:
    paid = pl.col("paid").fill_null(0)
    yearly = times(times(pl.col("average_wage"), MONTHS_IN["year"]), pl.col("damages_multiple"))
    return (
        _based(people, held)
        .with_columns(
            monthly=_due(held, pl.lit(1, dtype=pl.Int64)),
            due=_due(held, smaller(pl.col("months"), pl.col("term").fill_null(held.cap))),
            total_compensation=_due(held, pl.col("term")),
            damages_contract=pl.coalesce(pl.col("damages"), yearly),
        )
        .with_columns(arrears=arrears(pl.col("due"), paid), exposure=exposure(pl.col("damages_contract"), paid))
        .select(*RESULTS)
    )


def _based(people: pl.LazyFrame, held: Rates) -> pl.LazyFrame:
    """Add what each row takes from its place: the share by law, the agreed sum as lifted, and where its months lie."""
    number = (
        pl.col("place").cast(pl.String).replace_strict(held.places, range(len(held.places)), return_dtype=pl.UInt32)
    )
    unknown = pl.lit(KNOWN.index(None), dtype=pl.UInt32)
    known = pl.coalesce(pl.col(CONDITION).cast(pl.UInt32), unknown)
    first = (pl.col("left").cast(pl.Int32) + 1).cast(pl.Date)
    at, row = pl.col("at"), pl.col("at") + pl.col("known") * len(held.places)
    share = part_of(pl.col("average_wage"), _of(held.numerator, row), _of(held.denominator, row))
    return (
        people.with_columns(at=number, known=known, term=smaller(pl.col("nc_months"), pl.lit(held.cap, dtype=pl.Int64)))
        .with_columns(
            part=share,
            lifts=_of(held.lifts, row),
            first_month=first.dt.year() * MONTHS_IN["year"] + first.dt.month().cast(pl.Int32),
            first_day=first.dt.day().cast(pl.Int32),
        )
        .with_columns(
            where(pl.col("lifts"), larger(pl.col("agreed"), pl.col("part")), pl.col("agreed")).alias("lifted"),
            *[_begun(_of(step.month, at), _of(step.day, at)).alias(f"begun{n}") for n, step in enumerate(held.steps)],
            *[_of(step.cents, at).alias(f"floor{n}") for n, step in enumerate(held.steps)],
        )
    )


def _of(series: pl.Series, at: pl.Expr) -> pl.Expr:
    return pl.lit(series).gather(at)


def _begun(month: pl.Expr, day: pl.Expr) -> pl.Expr:
    """Count the months of a row that begin before a minimum wage does; ``month`` and ``day`` are of the eve of it.

    A month begins on the day of the month that the first one begins on, or on the first of the next where there is no
    such day.
    """
    return (month - pl.col("first_month") + (pl.col("first_day") <= day).cast(pl.Int32)).clip(0, None).cast(pl.Int64)


def _due(held: Rates, months: pl.Expr) -> pl.Expr:
    """Return what the first ``months`` months of each row bring: as agreed, or by law with each month's floor."""
    steps = range(len(held.steps))
    edges = [smaller(pl.col(f"begun{n}"), months) for n in steps] + [months]
    stretches = [(pl.col(f"floor{n}"), edges[n + 1] - edges[n]) for n in steps]
    by_law = due_over(pl.col("part"), stretches)
    agreed = total_compensation(pl.col("lifted"), months)
    if by_law is None:
        return agreed
    recorded = (pl.col("begun0") == 0) | (months == 0)
    return pl.when(pl.col("agreed").is_not_null()).then(agreed).when(recorded).then(by_law)
