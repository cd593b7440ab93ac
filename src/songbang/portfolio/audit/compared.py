"""What the provisions compare, as flags: rows with the same flags stand alike, whatever their sums are."""

from collections.abc import Collection, Sequence
from datetime import date
from fractions import Fraction

import polars as pl

from songbang.answers.many.agreed_sums import agreed_monthly, share_in_cents
from songbang.answers.many.daily_floors import DailyFloors
from songbang.basis.known import FINEST, share_figure, whole_figure
from songbang.basis.provision import Provision
from songbang.portfolio.audit.damages import terms_ratio
from songbang.sums.choose import larger

SHARES = ("share", "long_share")
ABOVE_NOTHING = ("avg12", "nc_months", "comp_share_parts", "rule_month")
COMPARE = frozenset({"agreed_low", "guided_share", "least_share"})
"""Rules that set the agreed share beside one of the law."""
DEMAND = frozenset({"least_share"})
"""Rules that set the agreed sum beside what a share of the law comes to."""
FINE = 10**-FINEST


def with_rule_month(rows: pl.DataFrame, floors: DailyFloors, day: date) -> pl.DataFrame:
    """Add what the rules take for the agreed month: like ``agreed_month``, with the minimum wage of the day asked."""
    row = floors.row(pl.col("place_number"), pl.lit(day))
    today = {"floor_today": floors.settled, "most_today": floors.most}
    return rows.with_columns(pl.lit(one).gather(row).alias(name) for name, one in today.items()).with_columns(
        rule_month=pl.when(pl.col("comp_stated")).then(agreed_monthly(pl.col("floor_today")))
    )


def pay_flags(held: Sequence[Provision]) -> list[pl.Expr]:
    """Return the flags that the provisions on compensation turn on."""
    month, wage, floor = pl.col("rule_month"), pl.col("avg12"), pl.col("floor_today")
    flags = [
        *_forms(),
        floor.is_null().alias("no_floor"),
        (month < floor).alias("below_floor"),
        *((pl.col("nc_months") > one).alias(f"over_{one}") for one in _counts(held)),
        *(_below(share).alias(f"below_share_{nth}") for nth, share in enumerate(sorted(_shares(held, COMPARE)))),
    ]
    for nth, share in enumerate(sorted(_shares(held, DEMAND))):
        part = share_in_cents(wage, share)
        least = pl.when(floor.is_null()).then(part).otherwise(larger(part, floor))
        flags += [(month < part).alias(f"below_part_{nth}"), (month < least).alias(f"below_least_{nth}")]
    return flags


def damages_flags(held: Sequence[Provision]) -> list[pl.Expr]:
    """Return the flags that the provisions on damages turn on."""
    above, below = terms_ratio()
    times = sorted({share_figure(one, "times") for one in held if "times" in one.values})
    more = [above * one.denominator > below * one.numerator for one in times]
    return [
        *_forms(),
        pl.col("no_damages"),
        pl.col("damages_of"),
        *(pl.col(name).is_null().alias(f"no_{name}") for name in ("damages_amount", "damages_multiple_parts")),
        *(one.alias(f"above_{nth}") for nth, one in enumerate(more)),
    ]


def _forms() -> list[pl.Expr]:
    """Return how the agreement is worded, and which of its sums are known and more than nothing.

    The period belongs to a sum, the base to a share; a sum goes before a share.
    """
    by_sum, by_share = pl.col("comp_amount").is_not_null(), pl.col("comp_amount").is_null()
    return [
        pl.col("comp_stated"),
        by_sum.alias("by_sum"),
        pl.when(by_sum).then("comp_per").alias("comp_per"),
        pl.when(by_share & pl.col("comp_stated")).then("comp_of").alias("comp_of"),
        *((pl.col(name) > 0).alias(f"some_{name}") for name in ABOVE_NOTHING),
    ]


def _below(share: Fraction) -> pl.Expr:
    """Tell whether the agreed share is below one of the law, to as many places as ``sums.agreed.below`` has."""
    least = round(share * FINE)
    by_terms = pl.col("comp_amount").is_null() & (pl.col("comp_of") == "average_wage_12m")
    parts, of = pl.col("comp_share_parts").cast(pl.Int128), pl.col("comp_share_of").cast(pl.Int128)
    month, wage = pl.col("rule_month").cast(pl.Int128), pl.col("avg12").cast(pl.Int128)
    stated = pl.when(by_terms).then(parts * FINE < of * least)
    return stated.otherwise(pl.when(wage > 0).then(month * FINE < wage * least))


def _shares(held: Collection[Provision], rules: Collection[str]) -> set[Fraction]:
    return {share_figure(one, name) for one in held if one.rule in rules for name in SHARES if name in one.values}


def _counts(held: Collection[Provision]) -> list[int]:
    return sorted({whole_figure(one, "over_months") for one in held if "over_months" in one.values})
