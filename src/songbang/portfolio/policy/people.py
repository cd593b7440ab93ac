"""What each person of a roster costs under a policy, in whole cents; null where it is not known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from songbang.law.in_force import Law
from songbang.portfolio.audit.audit import Audit, audit
from songbang.portfolio.policy.law_months import release_months, release_rules
from songbang.portfolio.policy.policy import Active, Policy
from songbang.portfolio.policy.under import under
from songbang.sums.choose import larger, part_of

SUMS = ("active", "closing_out", "if_started", "dropped_term")
"""``active``: compensation from tomorrow on of who is bound now. ``closing_out``: further months of an early release.

``if_started``: what the restraint of one who still works there would cost in all, once started, under the policy.
``dropped_term``: the same, as it is now, of one whom the policy drops.
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a comparison is made of: the roster, its audit as it is, the law, and where who names no place works."""

    roster: pl.DataFrame
    found: Audit
    law: Law
    default_place: str | None


@dataclass(frozen=True, slots=True)
class People:
    """One row a person of the roster, in its order: ``state``, ``role``, ``kept`` and the ``SUMS``.

    ``start`` is the day from which the policy drops whom it does not keep.
    """

    rows: pl.DataFrame
    start: date


def people_under(asked: Asked, policy: Policy) -> People:
    """Return what each person costs under a policy."""
    had = asked.found.results
    changed = under(asked.roster, asked.found, policy)
    own = asked.found.results if changed.frame is asked.roster else _results(asked, changed.frame)
    raised = None if changed.raised is None else _results(asked, changed.raised)
    sums = {name: _more(own, raised, name) for name in ("still_to_come", "extra", "whole_term")}
    rows = pl.DataFrame(
        {
            "state": had["state"],
            "role": asked.found.told["role"],
            "place": asked.found.told["place"],
            "kept": changed.kept,
            "had": had["whole_term"],
            **sums,
        }
    )
    return People(rows.select("state", "role", "kept", *_sums(policy, _months(asked))), changed.start)


def _sums(policy: Policy, months: Mapping[str, int]) -> list[pl.Expr]:
    state, kept = pl.col("state"), pl.col("kept")
    bound, employed, unclear = state == "bound", state == "employed", state == "unknown"
    releases = policy.active is Active.RELEASE
    told = kept.is_not_null()
    active = pl.when(told | (not releases)).then("still_to_come")
    closing = pl.when(told | (not releases)).then(_closing(policy, months))
    return [
        _only(bound, unclear, active).alias("active"),
        _only(bound, unclear & releases, closing).alias("closing_out"),
        _only(employed & kept.fill_null(value=True), unclear, pl.when(told).then("whole_term")).alias("if_started"),
        _only(
            employed & ~kept.fill_null(value=False), unclear & (policy.keeps is not None), pl.when(told).then("had")
        ).alias("dropped_term"),
    ]


def _closing(policy: Policy, months: Mapping[str, int]) -> pl.Expr:
    """Return the further months: those of the law, or more where the policy gives more to those it releases."""
    if policy.months is None or policy.active is Active.RUN:
        return pl.col("extra")
    country = pl.col("place").str.split("-").list.first()
    of_law = country.replace_strict(dict(months), default=None, return_dtype=pl.Int64)
    more: pl.Expr = part_of(pl.col("extra"), pl.max_horizontal(of_law, pl.lit(policy.months)), of_law)
    return pl.when(~pl.col("kept")).then(more).otherwise("extra")


def _only(whom: pl.Expr, unclear: pl.Expr, value: pl.Expr) -> pl.Expr:
    """Return the value for some rows, unknown where it is unclear whose it would be, nothing for the others."""
    return pl.when(whom).then(value).when(unclear).then(None).otherwise(0).cast(pl.Int64)


def _more(own: pl.DataFrame, raised: pl.DataFrame | None, name: str) -> pl.Series:
    """Return the larger of what is agreed and what the policy pays at least."""
    if raised is None:
        return own[name]
    both = pl.DataFrame({"agreed": own[name], "least": raised[name]})
    return both.select(larger(pl.col("agreed"), pl.col("least")).alias(name)).to_series()


def _results(asked: Asked, frame: pl.DataFrame) -> pl.DataFrame:
    return audit(frame, asked.law, asked.found.day, asked.default_place).results


def _months(asked: Asked) -> Mapping[str, int]:
    return release_months(release_rules(asked.law, asked.found.places, asked.found.day))
