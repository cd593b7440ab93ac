"""One row a dispute: its last decision on the matter, with the facts that an earlier one tells, and its claims."""

import polars as pl

from songbang.judgments.table import Table

FACTS = (
    "post",
    "post_class",
    "joined",
    "left",
    "monthly_pay",
    "nc_months",
    "compensation_monthly",
    "compensation_share",
    "compensation_paid",
    "damages_agreed",
    "damages_multiple",
    "damages_base",
)
"""What does not change from level to level: where the last decision is silent, an earlier one may tell it."""
DECIDED = ("upheld", "changed", "accepted", "mediated")
"""Dispositions that settle the matter; a withdrawn appeal or a refused retrial leaves the decision before it standing."""
LEVELS = ("arbitration", "first", "second", "retrial")


def one_per_dispute(table: Table) -> pl.DataFrame:
    """Return one row a dispute with the columns of ``decisions``, those of ``derived``, and how many it has (``held``).

    Which decision speaks: one that settles the matter before one that does not, then the highest level, then the
    latest day, then the name of the document. ``last_day``, ``last_level``, ``last_disposition`` and ``last_form`` are
    those of the last decision of all. A decision whose dispute is not known stands for itself.
    """
    ranked = table.decisions.with_columns(
        dispute=pl.coalesce("dispute", pl.concat_str(pl.lit("document "), "document")),
        rank=_level(pl.col("level")),
        settles=pl.col("disposition").is_in(list(DECIDED)).fill_null(value=False),
    )
    by_step = ["rank", "decided", "document"]
    steps = ranked.sort(by_step, nulls_last=False)
    speaking = steps.sort(["settles", *by_step], nulls_last=False).group_by("dispute", maintain_order=True).last()
    gathered = steps.group_by("dispute").agg(
        pl.len().alias("held"),
        *(pl.col(name).drop_nulls().last().alias(f"{name}_told") for name in FACTS),
        pl.col("decided").last().alias("last_day"),
        pl.col("level").last().alias("last_level"),
        pl.col("disposition").last().alias("last_disposition"),
        pl.col("form").last().alias("last_form"),
    )
    filled = [pl.coalesce(name, f"{name}_told").alias(name) for name in FACTS]
    joined = speaking.join(gathered, on="dispute").with_columns(filled)
    return joined.drop("rank", "settles", *(f"{name}_told" for name in FACTS)).sort("dispute")


def _level(column: pl.Expr) -> pl.Expr:
    return column.replace_strict({name: at for at, name in enumerate(LEVELS)}, default=-1, return_dtype=pl.Int8())
