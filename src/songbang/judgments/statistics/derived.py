"""Columns worked out from what a dispute tells: agreed damages as a sum, annual pay, what became of each claim."""

import polars as pl

MONTHS_A_YEAR = 12
CLAIMS = (("employer", "damages"), ("employer", "return_of_compensation"), ("worker", "compensation"))
NOT_CLAIMED, UNDECIDED = "not_claimed", "undecided"
_SHORT = {"return_of_compensation": "return"}


def with_derived(disputes: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Return the disputes with the columns that measures count; sums are whole cents.

    ``damages_agreed_sum`` is the sum agreed, else the multiple of its base; ``annual_pay`` twelve times monthly pay;
    ``compensation_month`` agreed a month, by its share of pay where one is told, and ``compensation_to_pay`` that
    share (a float); ``compensation_was_paid`` yes or no; ``damages_``, ``return_`` and ``compensation_`` with
    ``claimed``, ``awarded`` and ``outcome`` are those of the claim in the decision that speaks for the dispute, several
    of one kind taken together: ``not_claimed`` where there is none, null where it is not decided.
    """
    share = pl.col("compensation_share").cast(pl.Float64)
    worked_out = disputes.with_columns(
        annual_pay=pl.col("monthly_pay") * MONTHS_A_YEAR,
        compensation_month=pl.coalesce(
            (share * pl.col("monthly_pay")).round().cast(pl.Int64, strict=False), "compensation_monthly"
        ),
        compensation_to_pay=pl.coalesce(share, pl.col("compensation_monthly") / pl.col("monthly_pay")),
        compensation_was_paid=pl.when(pl.col("compensation_paid") > 0)
        .then(pl.lit("yes"))
        .when(pl.col("compensation_paid") == 0)
        .then(pl.lit("no")),
    ).with_columns(damages_agreed_sum=pl.coalesce("damages_agreed", _multiplied()))
    for by, claim in CLAIMS:
        worked_out = worked_out.join(_claim(claims, by, claim), on="document", how="left")
    outcomes = [pl.col(f"{_SHORT.get(claim, claim)}_outcome") for _, claim in CLAIMS]
    return worked_out.with_columns(one.fill_null(NOT_CLAIMED).replace(UNDECIDED, None) for one in outcomes)


def _multiplied() -> pl.Expr:
    """Return the multiple of its base where both are known; a base that is told as "other" is not."""
    bases = {
        "annual_wage_before_exit": pl.col("annual_pay"),
        "monthly_wage": pl.col("monthly_pay"),
        "total_compensation": pl.col("compensation_month").cast(pl.Float64) * pl.col("nc_months"),
        "monthly_compensation": pl.col("compensation_month"),
        "compensation_paid": pl.col("compensation_paid"),
    }
    base = pl.coalesce([pl.when(pl.col("damages_base") == name).then(whole) for name, whole in bases.items()])
    return (base * pl.col("damages_multiple").cast(pl.Float64)).round().cast(pl.Int64, strict=False)


def _claim(claims: pl.DataFrame, by: str, claim: str) -> pl.DataFrame:
    """Return a row a document: what it claims of one kind, what is awarded, and the outcome of all of them."""
    name = _SHORT.get(claim, claim)
    outcomes = pl.col("outcome")
    together = (
        pl.when(outcomes.null_count() > 0)
        .then(pl.lit(UNDECIDED))
        .when(outcomes.n_unique() == 1)
        .then(outcomes.first())
        .otherwise(pl.lit("partly"))
    )
    return (
        claims.filter(pl.col("by") == by, pl.col("claim") == claim)
        .group_by("document")
        .agg(_whole("claimed", name), _whole("awarded", name), together.alias(f"{name}_outcome"))
    )


def _whole(column: str, name: str) -> pl.Expr:
    """Return the sum of a column where every claim of the document tells it: a part would pass for the whole."""
    told = pl.col(column)
    return pl.when(told.null_count() == 0).then(told.sum()).alias(f"{name}_{column}")
