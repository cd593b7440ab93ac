"""What a roster tells, brought to the facts that the law is asked with; nothing is taken for granted."""

from collections.abc import Mapping
from datetime import date

import polars as pl

from songbang.answers.many.agreed_sums import fractions
from songbang.basis.case_rows import FIRST_YEAR, LAST_YEAR
from songbang.basis.known import LARGEST, LONGEST
from songbang.law.in_force import Law
from songbang.portfolio.roster.columns import TYPES, ColumnKind, columns
from songbang.portfolio.roster.places import COUNTRY, place_code

EVIDENT = ("signed", "nc_months", "comp_amount", "comp_share", "damages_amount", "damages_multiple", "activated_on")
"""Who has one of these has an agreement, though no column says so."""
START_BY_EMPLOYER = "employer_choice"
"""A roster that tells whether a restraint was started says thereby that its start was the employer's."""
SHARES = ("comp_share", "damages_multiple")
HUMAN: Mapping[ColumnKind, tuple[int | date, int | date]] = {
    ColumnKind.SUM: (0, int(LARGEST) * 100 - 1),
    ColumnKind.MONTHS: (0, LONGEST),
    ColumnKind.DAY: (date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)),
}
"""The least and the most that a cell of each kind can mean; sums in cents."""
UNREAD = "unread"
"""The columns of a row whose cell says something that was not read: names, as the reader of rosters tells them."""
DECIDES_THE_TIME = ("left", "released_on")
"""Days whose absence says something: an unread one must not pass for none."""


def told(roster: pl.DataFrame, law: Law, default_place: str | None) -> pl.DataFrame:
    """Return one row a person with every column of ``columns.toml``, what follows from them, and the place by number.

    ``place`` becomes the code of a place whose law is held, null where none is known; ``place_number`` its number in
    the order of ``places_of``. A column that is absent is unknown for every row.
    """
    absent = [
        pl.lit(None, dtype=TYPES[one.kind]).alias(one.name)
        for one in columns().values()
        if one.name not in roster.columns
    ]
    typed = [pl.col(one.name).cast(TYPES[one.kind]) for one in columns().values() if one.name in roster.columns]
    rows = (
        roster.select(*typed, *absent)
        if typed
        else pl.DataFrame(schema={n: TYPES[c.kind] for n, c in columns().items()})
    )
    rows = rows.with_columns(_human()).with_columns(_placed(rows["place"], law, default_place))
    codes = {code: number for number, code in enumerate(places_of(rows))}
    exact = [series for name in SHARES for series in fractions(name, rows)]
    return (
        rows.with_columns(
            pl.col("place").replace_strict(codes, default=None, return_dtype=pl.Int64).alias("place_number"), *exact
        )
        .with_columns(_stated(), _agreement(), wage_is_average=pl.col("avg12").is_not_null())
        .with_columns(_unread(roster))
        .with_columns(
            avg12=pl.coalesce("avg12", "wage_monthly"),
            comp_amount=pl.when(pl.col("comp_stated")).then(pl.col("comp_amount")),
            comp_share=pl.when(pl.col("comp_stated")).then(pl.col("comp_share")),
            comp_share_parts=pl.when(pl.col("comp_stated")).then(pl.col("comp_share_parts")),
            told_reasons=pl.col("told_in_writing"),
            activation=pl.when(pl.col("activated").is_not_null()).then(pl.lit(START_BY_EMPLOYER)),
        )
    )


def places_of(rows: pl.DataFrame) -> tuple[str, ...]:
    """Return the places that occur, in order."""
    return tuple(rows["place"].unique().drop_nulls().sort())


def _human() -> list[pl.Expr]:
    """Return sums, months and days of a human size; others are misreadings and count as unknown, as everywhere."""
    return [
        pl.when(pl.col(one.name).is_between(*HUMAN[one.kind])).then(one.name)
        for one in columns().values()
        if one.kind in HUMAN
    ]


def _placed(written: pl.Series, law: Law, default_place: str | None) -> pl.Series:
    """Return the code of each place; who names none is where the roster is asked for."""
    codes = {text: place_code(text, law) for text in written.unique().drop_nulls() if text.strip()}
    blank = written.is_null() | (written.str.strip_chars() == "")
    found = written.replace_strict(codes, default=None, return_dtype=pl.String)
    usual = pl.Series([default_place or COUNTRY], dtype=pl.String).new_from_index(0, written.len())
    return found.zip_with(~blank, usual).alias("place")


def _unread(roster: pl.DataFrame) -> list[pl.Series]:
    """Tell for each day that decides the time whether its cell was not read."""
    if UNREAD not in roster.columns:
        nothing = pl.Series([False]).new_from_index(0, roster.height)
        return [nothing.alias(f"{name}_unread") for name in DECIDES_THE_TIME]
    told_so = roster[UNREAD].cast(pl.List(pl.String))
    return [told_so.list.contains(name).fill_null(value=False).alias(f"{name}_unread") for name in DECIDES_THE_TIME]


def _stated() -> pl.Expr:
    """Tell whether compensation is agreed: a sum or a share of nothing is none."""
    some = pl.when(pl.col("comp_amount").is_not_null()).then(pl.col("comp_amount") > 0)
    return some.otherwise(pl.col("comp_share_parts") > 0).alias("comp_stated")


def _agreement() -> pl.Expr:
    evident = pl.any_horizontal(pl.col(name).is_not_null() for name in EVIDENT)
    return pl.coalesce(pl.col("agreement"), pl.when(evident).then(pl.lit(value=True))).alias("agreement")
