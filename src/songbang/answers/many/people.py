"""Compensation, floor, arrears, damages and exposure of many people, a row each."""

from datetime import date, timedelta

import polars as pl

from songbang.answers.many.floors import Floors
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
LENGTHS = ("kept", "term")
"""The columns that hold for how many months a row is counted."""
ONE_DAY = timedelta(days=1)
EPOCH = date(1970, 1, 1)


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
    keyed = people.with_columns(absent)
    places, numbers = _numbered(keyed["place"])
    first, last = keyed["left"].min(), keyed["left"].max()
    if not places or not isinstance(first, date) or not isinstance(last, date):
        return pl.DataFrame({name: pl.Series([None] * people.height, dtype=pl.Int64) for name in RESULTS})
    held = rates(law, places, day, first + ONE_DAY, last + ONE_DAY)
    return _results(keyed.with_columns(numbers).lazy(), held).collect()


def _numbered(place: pl.Series) -> tuple[tuple[str, ...], pl.Series]:
    """Return the places that occur, in order, and for each row the number of its own as the column ``at``."""
    known = place if place.dtype in {pl.Categorical, pl.Enum} else place.cast(pl.Categorical)
    codes = known.to_physical()
    first = codes.arg_unique()
    found = sorted(
        (name, code)
        for name, code in zip(known.gather(first).cast(pl.String), codes.gather(first), strict=True)
        if name is not None
    )
    table: list[int | None] = [None] * (max((code for _, code in found), default=0) + 1)
    for number, (_, code) in enumerate(found):
        table[code] = number
    at = pl.Series("at", table, dtype=pl.UInt32).gather(codes)
    return tuple(name for name, _ in found), at


def _results(people: pl.LazyFrame, held: Rates) -> pl.LazyFrame:
    paid = pl.col("paid").fill_null(0)
    yearly = times(times(pl.col("average_wage"), MONTHS_IN["year"]), pl.col("damages_multiple"))
    return (
        _based(people, held)
        .with_columns(
            monthly=pl.when(pl.col("agreed").is_not_null()).then(pl.col("lifted")).otherwise(pl.col("pay0")),
            due=_due(held.floors, "kept"),
            total_compensation=_due(held.floors, "term"),
            damages_contract=pl.coalesce(pl.col("damages"), yearly),
        )
        .with_columns(arrears=arrears(pl.col("due"), paid), exposure=exposure(pl.col("damages_contract"), paid))
        .select(*RESULTS)
    )


def _based(people: pl.LazyFrame, held: Rates) -> pl.LazyFrame:
    """Add what each row takes from its place: the share by law, the agreed sum as lifted, what its months are paid.

    Every step is a column of its own, so that nothing is worked out twice.
    """
    known = pl.coalesce(pl.col(CONDITION).cast(pl.UInt32), pl.lit(KNOWN.index(None), dtype=pl.UInt32))
    row = pl.col("at") + pl.col("known") * len(held.places)
    share = part_of(pl.col("average_wage"), _of(held.numerator, row), _of(held.denominator, row))
    eve = held.floors.first - ONE_DAY
    changes = range(1, held.floors.changes + 1)
    return (
        people.with_columns(
            known=known,
            term=smaller(pl.col("nc_months"), pl.lit(held.cap, dtype=pl.Int64)),
            nth=(pl.col("left").cast(pl.Int32) - (eve - EPOCH).days).cast(pl.UInt32),
        )
        .with_columns(
            part=share,
            lifts=_of(held.lifts, row),
            wage=_of(held.floors.begins, pl.col("at") * held.floors.days + pl.col("nth")),
            month=_of(held.floors.months, pl.col("nth")),
            of_month=_of(held.floors.days_of_month, pl.col("nth")),
            kept=smaller(pl.col("months"), pl.col("term").fill_null(held.cap)),
        )
        .with_columns(
            where(pl.col("lifts"), larger(pl.col("agreed"), pl.col("part")), pl.col("agreed")).alias("lifted"),
            *_floors(held.floors),
        )
        .with_columns(
            *[smaller(pl.col(f"begun{at}"), pl.col(name)).alias(f"{name}{at}") for at in changes for name in LENGTHS],
            *[larger(pl.col("part"), pl.col(f"floor{at}")).alias(f"pay{at}") for at in (0, *changes)],
        )
    )


def _floors(held: Floors) -> list[pl.Expr]:
    """Return the floors of each row in turn, and how many of its months begin before each change.

    A month begins on the day of the month that the first one begins on, or on the first of the next where there is no
    such day.
    """
    found = [_of(held.cents, pl.col("wage") + change).alias(f"floor{change}") for change in range(held.changes + 1)]
    for change in range(1, held.changes + 1):
        at = pl.col("wage") + change
        begun = _of(held.month, at) - pl.col("month") + (pl.col("of_month") <= _of(held.day, at)).cast(pl.Int32)
        found.append(begun.clip(0, None).cast(pl.Int64).alias(f"begun{change}"))
    return found


def _of(series: pl.Series, at: pl.Expr) -> pl.Expr:
    return pl.lit(series).gather(at)


def _due(held: Floors, length: str) -> pl.Expr:
    """Return what the months of each row bring: as agreed, or by law with each month's floor."""
    months = pl.col(length)
    edges = [pl.lit(0, dtype=pl.Int64), *(pl.col(f"{length}{at}") for at in range(1, held.changes + 1)), months]
    by_law = due_over((pl.col(f"pay{at}"), edges[at + 1] - edges[at]) for at in range(held.changes + 1))
    agreed = total_compensation(pl.col("lifted"), months)
    nothing = pl.when(months == 0).then(0)
    return pl.when(pl.col("agreed").is_not_null()).then(agreed).otherwise(pl.coalesce(by_law, nothing))
