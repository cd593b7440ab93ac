"""What each restraint costs: due so far, owed, still to come, in all, and beyond an early release."""

import polars as pl

from songbang.answers.many.agreed_sums import PER_TERM
from songbang.answers.many.calendar_months import Span, due_between
from songbang.answers.many.daily_floors import DailyFloors
from songbang.answers.many.monthly_pay import monthly_pay
from songbang.basis.known import whole_figure
from songbang.portfolio.audit.ground import Ground
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.choose import part_of
from songbang.sums.compensation import arrears, further_months, total_compensation

RELEASE = "waiver.release"
SO_FAR = Span("first", "counted", "opens_counted")
AHEAD = Span("next_first", "last", "opens_last")
TERM = Span("first", "term_last", "opens_term")


def with_money(rows: pl.DataFrame, ground: Ground, floors: DailyFloors) -> pl.DataFrame:
    """Add ``due_so_far``, ``owed``, ``extra``, ``still_to_come`` and ``whole_term``, in cents; null where not known."""
    spans = {"due_so_far": SO_FAR, "still_to_come": AHEAD, "by_month": TERM}
    sums = [due_between(rows, floors, span).alias(name) for name, span in spans.items()]
    due, paid = pl.col("due_so_far"), pl.col("paid")
    return (
        rows.with_columns(sums)
        .with_columns(
            owed=arrears(due, pl.when(due == 0).then(0).otherwise(paid)),
            extra=_extra(ground, floors),
            whole_term=_whole_term(),
        )
        .with_columns(owes=pl.col("owed") + pl.when(pl.col("released") > ground.day).then(0).otherwise(pl.col("extra")))
    )


def _extra(ground: Ground, floors: DailyFloors) -> pl.Expr:
    """Return what an early release costs beyond the end, if it is claimed: nothing where there was none in the term."""
    monthly = monthly_pay(floors, pl.col("released"))
    more = ground.by_country(RELEASE, lambda rule: further_months(monthly, whole_figure(rule, "months")))
    early = (pl.col("released") >= pl.col("first")).fill_null(value=False)
    return pl.when(early).then(more).when(pl.col("term_last").is_not_null() | pl.col("left").is_null()).then(0)


def _whole_term() -> pl.Expr:
    """Return what the whole term comes to; month by month where the minimum wage changes on the way.

    A sum agreed for longer than a month is not rounded to the cent each month.
    """
    months = pl.when(pl.col("nc_months").is_not_null()).then(
        pl.when(pl.col("left").is_not_null()).then("months").otherwise(pl.min_horizontal("nc_months", "cap_today"))
    )
    monthly = pl.col("due_month")
    per = pl.col("comp_per").replace_strict(dict(MONTHS_IN), default=None, return_dtype=pl.Int64)
    over = pl.when(pl.col("comp_per") == PER_TERM).then("nc_months").otherwise(per)
    kept = pl.col("comp_amount").is_not_null() & (monthly == pl.col("agreed_month")) & (over > 1)
    parts: pl.Expr = part_of(pl.col("comp_amount"), months, over)
    flat: pl.Expr = total_compensation(monthly, months)
    by_floor = (pl.col("floored") | pl.col("wage_of").is_not_null()) & pl.col("left").is_not_null()
    return pl.when(kept).then(parts).when(by_floor & (months > 0)).then("by_month").otherwise(flat)
