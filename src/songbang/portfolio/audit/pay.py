"""What a month of each restraint is paid and by which rule: ``figures.rate`` on columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import polars as pl

from songbang.answers.many.agreed_sums import OF_WAGE, agreed_monthly
from songbang.answers.many.daily_floors import DailyFloors
from songbang.answers.many.eras import changes, era
from songbang.answers.many.monthly_pay import monthly_pay
from songbang.answers.many.patterns import patterns
from songbang.answers.many.shares import LawShares, law_shares
from songbang.basis.standing import Topic
from songbang.law.in_force import Law
from songbang.sums.choose import larger, part_of

DAYS = ("left", "signed")
BY_LAW, AGREED = 0, 1
"""Which of the two: nothing agreed, or something."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """For each row the number of its pattern, and for each pattern the shares of the law with what they rest on."""

    group: pl.Series
    shares: tuple[LawShares, ...]

    def names(self, of: str, stated: pl.Series) -> pl.Series:
        """Return the provisions (``rests``) or the facts not known (``lacks``) behind the pay of each row."""
        found = [[list(getattr(one, of)[which]) for one in self.shares] for which in (BY_LAW, AGREED)]
        by_law, agreed = (pl.Series(names, dtype=pl.List(pl.String)).gather(self.group) for names in found)
        return agreed.zip_with(stated.fill_null(value=False), by_law)


def with_pay(rows: pl.DataFrame, law: Law, day: date, floors: DailyFloors) -> tuple[pl.DataFrame, Reasons]:
    """Add what each row is paid before its floor (``PAY_COLUMNS``), what is agreed and what the law gives a month.

    ``begins`` is the day whose minimum wage counts first; ``agreed_month`` what is agreed, ``law_month`` what the law
    gives where nothing is agreed, ``due_month`` what a month is due; cents, null where it does not follow.
    """
    reasons = _reasons(rows, law, day)
    by_law = _shares(reasons, [one.by_law for one in reasons.shares])
    lifts = [_shares(reasons, [_nth(one.lifts, at) for one in reasons.shares]) for at in range(_most(reasons))]
    begins = pl.coalesce(pl.col("first"), pl.lit(day))
    at = floors.row(pl.col("place_number"), pl.col("begins"))
    rows = rows.with_columns(begins=begins).with_columns(
        floor=pl.lit(floors.settled).gather(at), floor_checked=pl.lit(floors.checked).gather(at)
    )
    rows = rows.with_columns(
        agreed_month=pl.when(pl.col("comp_stated")).then(agreed_monthly(pl.col("floor"))), by_law=_part(by_law)
    ).with_columns(lifted=_lifted([_part(one) for one in lifts]))
    of_wage = pl.col("comp_stated") & pl.col("comp_amount").is_null() & (pl.col("comp_of") == OF_WAGE)
    rows = rows.with_columns(
        pay=pl.when(of_wage).then(pl.when(pl.col("lifted") > pl.col("agreed_month")).then("lifted"))
        .when(pl.col("comp_stated")).then("lifted").when(~pl.col("comp_stated")).then("by_law"),
        floored=~pl.col("comp_stated"),
        wage_parts=pl.when(of_wage).then("comp_share_parts"),
        wage_of=pl.when(of_wage).then("comp_share_of"),
    )  # fmt: skip
    return rows.with_columns(due_month=monthly_pay(floors, pl.col("begins")), law_month=_by_law_month(floors)), reasons


def _reasons(rows: pl.DataFrame, law: Law, day: date) -> Reasons:
    """Ask the law once for all rows of one place, era and condition."""
    places = rows["place"].unique().drop_nulls().to_list()
    edges = changes(law, places, {Topic.COMPENSATION})
    held = (one for place in places for row in law.line(place) for one in row.provisions)
    whens = sorted({name for one in held if one.topic is Topic.COMPENSATION for name in one.when} & set(rows.columns))
    keyed = rows.select(
        "place", *DAYS, *whens, *(era(name, edges.get(name, ()), day).alias(f"{name}_era") for name in DAYS)
    )
    alike = patterns(keyed, ["place", *whens, *(f"{name}_era" for name in DAYS)])
    found = keyed[alike.first]
    return Reasons(alike.group, tuple(_asked(law, day, row) for row in found.iter_rows(named=True)))


def _asked(law: Law, day: date, row: Mapping[str, object]) -> LawShares:
    facts = {name: value for name, value in row.items() if value is not None and not name.endswith("_era")}
    place = facts.pop("place", None)
    if place is None:
        return LawShares(None, (), ((), ()), (("place",), ("place",)))
    return law_shares(law, str(place), day, facts)


def _shares(reasons: Reasons, found: Sequence[Fraction | None]) -> tuple[pl.Series, pl.Series]:
    """Return a share for each row as numerator and denominator."""
    parts = pl.Series([None if one is None else one.numerator for one in found], dtype=pl.Int64)
    of = pl.Series([None if one is None else one.denominator for one in found], dtype=pl.Int64)
    return parts.gather(reasons.group), of.gather(reasons.group)


def _part(share: tuple[pl.Series, pl.Series]) -> pl.Expr:
    part: pl.Expr = part_of(pl.col("avg12"), pl.lit(share[0]), pl.lit(share[1]))
    return part


def _lifted(parts: Sequence[pl.Expr]) -> pl.Expr:
    """Return the agreed sum, raised to the least that the place demands where that is known."""
    agreed = pl.col("agreed_month")
    found = agreed
    for part in parts:
        found = pl.when(part > agreed).then(larger(agreed, part)).otherwise(found)
    return found


def _by_law_month(floors: DailyFloors) -> pl.Expr:
    row = floors.row(pl.col("place_number"), pl.col("begins"))
    most = pl.lit(floors.most).gather(row)
    return pl.when(pl.col("by_law") >= most).then("by_law").when(pl.col("by_law") < most).then("floor")


def _most(reasons: Reasons) -> int:
    return max((len(one.lifts) for one in reasons.shares), default=0)


def _nth(found: Sequence[Fraction], at: int) -> Fraction | None:
    return found[at] if at < len(found) else None
