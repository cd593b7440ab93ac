"""What a breach is said to cost, in yuan and measured by the compensation: ``figures.breach`` on columns."""

import polars as pl

from songbang.basis.known import FINEST
from songbang.sums.choose import part_of, times
from songbang.sums.damages import WAGES

HUNDREDTHS, FINE = 100, 10**-FINEST
"""A ratio is told in hundredths, as a case is, and first rounded as finely as facts are."""
MULTIPLE, OF = (pl.col(f"damages_multiple_{part}").cast(pl.Int128) for part in ("parts", "of"))
PAID, TERM, MONTH = "compensation_paid", "total_compensation", "monthly_compensation"


def with_damages(rows: pl.DataFrame) -> pl.DataFrame:
    """Add ``damages`` in cents and ``damages_ratio``, in hundredths of the compensation for the whole term."""
    none = (pl.col("damages_amount").is_null() & (MULTIPLE == 0)) | (pl.col("damages_amount") == 0)
    rows = rows.with_columns(
        no_damages=none,
        damages=pl.when(none).then(0).when(pl.col("damages_amount").is_not_null()).then("damages_amount")
        .otherwise(_multiplied())
    )  # fmt: skip
    whole = pl.when(pl.col("whole_term") > 0).then("whole_term")
    ratio = _hundredths(pl.col("damages").cast(pl.Int128), whole)
    told = _hundredths(*_terms(pl.min_horizontal("nc_months", "cap_today")))
    alone = pl.col("whole_term").is_null() & pl.col("damages_amount").is_null() & pl.col("comp_stated")
    most = pl.coalesce("law_month", "by_law")
    enough = pl.col("due_month").is_null() | (most <= pl.col("due_month")).fill_null(value=False)
    by_terms = pl.when(alone & enough & (MULTIPLE > 0)).then(told)
    return rows.with_columns(damages_ratio=pl.coalesce(ratio, by_terms).cast(pl.Int64, strict=False))


def _hundredths(above: pl.Expr, below: pl.Expr) -> pl.Expr:
    """Return a quotient in hundredths, rounded half up as ``sums.choose.round_to_cent`` does."""
    fine: pl.Expr = part_of(above, FINE, below)
    found: pl.Expr = part_of(fine, HUNDREDTHS, FINE)
    return found


def _multiplied() -> pl.Expr:
    base = _base({TERM: pl.col("whole_term"), MONTH: pl.col("due_month"), PAID: pl.col("paid")})
    found: pl.Expr = part_of(base.cast(pl.Int128), MULTIPLE, OF)
    return found.cast(pl.Int64, strict=False)


def _base(of: dict[str, pl.Expr]) -> pl.Expr:
    """Return what the multiple is taken of; ``of`` are the bases that the compensation gives."""
    wages = {name: times(pl.col("avg12"), months) for name, months in WAGES.items()}
    return pl.coalesce([pl.when(pl.col("damages_of") == name).then(base) for name, base in {**wages, **of}.items()])


def _terms(term: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """Return the ratio that the agreed terms give by themselves, without any wage, as numerator and denominator."""
    months = pl.when((term > 0) & pl.col("nc_months").is_not_null()).then(term)
    share = pl.col("comp_share_parts") > 0
    by_share = share & (pl.col("comp_of") == "average_wage_12m")
    yearly = pl.col("damages_of").replace_strict(dict(WAGES), default=None, return_dtype=pl.Int64)
    above = (
        pl.when(pl.col("damages_of").is_in([TERM, PAID])).then(MULTIPLE)
        .when(pl.col("damages_of") == MONTH).then(MULTIPLE)
        .when(by_share).then(MULTIPLE * yearly * pl.col("comp_share_of"))
    )  # fmt: skip
    below = (
        pl.when(pl.col("damages_of").is_in([TERM, PAID])).then(OF)
        .when(pl.col("damages_of") == MONTH).then(OF * months)
        .when(by_share).then(OF * pl.col("comp_share_parts") * months)
    )  # fmt: skip
    return above.cast(pl.Int128), below.cast(pl.Int128)


def terms_ratio() -> tuple[pl.Expr, pl.Expr]:
    """Return the damages over the compensation agreed for the whole term, as the rules measure it."""
    above, below = _terms(pl.col("nc_months"))
    agreed = times(pl.col("rule_month"), pl.col("nc_months"))
    base = _base({TERM: agreed, PAID: agreed, MONTH: pl.col("rule_month")})
    multiplied: pl.Expr = part_of(base.cast(pl.Int128), MULTIPLE, OF)
    amount = pl.when(pl.col("damages_amount").is_not_null()).then("damages_amount").otherwise(multiplied)
    total = pl.when(agreed > 0).then(agreed)
    by_terms = pl.col("damages_amount").is_null() & above.is_not_null() & below.is_not_null()
    return pl.when(by_terms).then(above).otherwise(amount), pl.when(by_terms).then(below).otherwise(total)
