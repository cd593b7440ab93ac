"""A roster as it would be under a policy: who is kept, for how long, for what pay, who is released and when."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import polars as pl

from songbang.portfolio.audit.audit import Audit
from songbang.portfolio.policy.policy import Active, Keeps, Policy
from songbang.portfolio.roster.columns import TYPES, columns
from songbang.sums.choose import part_of

OF_AVERAGE = "average_wage_12m"
PER_TERM = "total"


@dataclass(frozen=True, slots=True)
class Under:
    """``kept`` tells of each row whether the policy keeps it, null where that is not known.

    ``frame`` is the roster under the policy, ``raised`` the same with the least pay of the policy in place of what is
    agreed (``None`` where it names none). ``start`` is the day from which the others are dropped.
    """

    kept: pl.Series
    frame: pl.DataFrame
    raised: pl.DataFrame | None
    start: date


def under(roster: pl.DataFrame, found: Audit, policy: Policy) -> Under:
    """Return the roster as a policy would have it; ``found`` is its audit as it is, row by row."""
    start = max(policy.start or found.day, found.day)
    kept = found.told.with_columns(kept=keeps(policy))["kept"]
    held = pl.lit(kept)
    state = pl.lit(found.results["state"])
    frame = roster
    if policy.keeps is not None and policy.active is Active.RELEASE:
        frame = _with(frame, released_on=_released((state == "bound") & ~held, start))
    if policy.cap_months is not None:
        frame = _capped(frame, (state == "employed") & held, pl.lit(found.results["term_months"]), policy.cap_months)
    return Under(kept, frame, None if policy.share is None else _raised(frame, held, policy.share), start)


def asking_released(roster: pl.DataFrame, on: date) -> pl.DataFrame:
    """Return the roster with everybody released on a day, if not sooner."""
    return _with(roster, released_on=_released(pl.lit(value=True), on))


def keeps(policy: Policy) -> pl.Expr:
    """Return whether a row stays bound; not known where a condition cannot be told and another does not decide."""
    if policy.keeps is None:
        return pl.lit(value=True)
    met = [_meets(one) for one in policy.keeps]
    return pl.any_horizontal(met) if met else pl.lit(value=False)


def asks(policy: Policy) -> tuple[str, ...]:
    """Return the columns by which a policy tells whom it keeps."""
    every = policy.keeps or ()
    asked = {
        "role": any(one.roles for one in every),
        "department": any(one.departments for one in every),
        "access_to_secrets": any(one.access_to_secrets is not None for one in every),
    }
    return tuple(name for name, is_asked in asked.items() if is_asked)


def _meets(one: Keeps) -> pl.Expr:
    conditions = [pl.lit(value=True)]
    if one.roles:
        conditions.append(pl.col("role").is_in(one.roles))
    if one.departments:
        conditions.append(pl.col("department").str.strip_chars().is_in(one.departments))
    if one.access_to_secrets is not None:
        conditions.append(pl.col("access_to_secrets") == one.access_to_secrets)
    return pl.all_horizontal(conditions)


def _released(whom: pl.Expr, on: date) -> pl.Expr:
    """Return the day of release; one that was told already and comes sooner stays."""
    return pl.when(whom).then(pl.min_horizontal("released_on", pl.lit(on))).otherwise("released_on")


def _capped(frame: pl.DataFrame, whom: pl.Expr, months: pl.Expr, cap: int) -> pl.DataFrame:
    """Cut longer terms; a sum agreed for the whole term is cut with it. A term that is not known stays so."""
    longer = whom & (months > cap)
    part: pl.Expr = part_of(pl.col("comp_amount").cast(pl.Int128), cap, pl.col("nc_months"))
    by_term = longer & (pl.col("comp_per") == PER_TERM)
    frame = _with(frame, comp_amount=pl.when(by_term).then(part.cast(pl.Int64)).otherwise("comp_amount"))
    return _with(frame, nc_months=pl.when(longer).then(pl.lit(cap, dtype=pl.Int64)).otherwise("nc_months"))


def _raised(frame: pl.DataFrame, held: pl.Expr, least: Fraction) -> pl.DataFrame:
    """Put the least pay of a policy in place of what is agreed."""
    share = f"{least.numerator}/{least.denominator}"
    nothing = pl.lit(None)
    return _with(
        frame,
        comp_amount=pl.when(held).then(nothing).otherwise("comp_amount"),
        comp_per=pl.when(held).then(nothing).otherwise("comp_per"),
        comp_share=pl.when(held).then(pl.lit(share)).otherwise("comp_share"),
        comp_of=pl.when(held).then(pl.lit(OF_AVERAGE)).otherwise("comp_of"),
    )


def _with(frame: pl.DataFrame, **changed: pl.Expr) -> pl.DataFrame:
    """Change columns of a roster; one that it does not have is unknown at first."""
    names = {*changed, "nc_months", "comp_amount", "comp_per", "released_on"}
    kinds = {name: TYPES[columns()[name].kind] for name in sorted(names)}
    whole = frame.with_columns(
        pl.lit(None, dtype=kind).alias(name) for name, kind in kinds.items() if name not in frame.columns
    )
    return whole.with_columns(one.cast(kinds[name]).alias(name) for name, one in changed.items())
