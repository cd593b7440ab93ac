"""What the lab found as tidy tables, one row a number: for notebooks and for files."""

import polars as pl

from songbang.lab.definitions import lines, measures
from songbang.lab.outcome import Outcome, Spread, WhoPays

ALL_GROUPS = ""
"""What the column ``group`` holds where all groups are taken together."""


def figures_frame(outcome: Outcome) -> pl.DataFrame:
    """Return one row a policy, group and measure.

    ``policy`` (its place, from 1), ``name``, ``group``, ``measure``, ``unit``, ``relative`` (how its change is told),
    and value, low and high of ``before``, ``after`` and ``change``.
    """
    rows = [
        {
            "policy": at,
            "name": policy.chosen.name,
            "group": group.group,
            "measure": one.measure,
            "unit": measures()[one.measure].unit,
            "relative": measures()[one.measure].relative,
            **_spreads(one.before, one.after, one.change),
        }
        for at, policy in enumerate(outcome.policies, 1)
        for group in policy.groups
        for one in group.figures
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


def bills_frame(outcome: Outcome) -> pl.DataFrame:
    """Return one row a policy, group (empty: all together) and line of who pays, in money of the card a year.

    ``side`` bears it; ``workers`` and ``payroll`` are what to divide by for money a worker, and for a share of pay.
    """
    rows = [
        {
            "policy": at,
            "name": policy.chosen.name,
            "group": group,
            "workers": pays.workers,
            "payroll": pays.payroll,
            **bill,
        }
        for at, policy in enumerate(outcome.policies, 1)
        for group, pays in [(ALL_GROUPS, policy.who_pays), *((one.group, one.who_pays) for one in policy.groups)]
        for bill in _bills(pays)
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


def moved_frame(outcome: Outcome) -> pl.DataFrame:
    """Return one row a policy and number of the card that was moved alone; columns as ``lab.outcome.Moved``."""
    rows = [
        {"policy": at, "name": policy.chosen.name, **{name: getattr(one, name) for name in one.__dataclass_fields__}}
        for at, policy in enumerate(outcome.policies, 1)
        for one in policy.moved
    ]
    return pl.DataFrame(rows, infer_schema_length=None)


def paths_frame(outcome: Outcome) -> pl.DataFrame:
    """Return the simulated months of every policy and group, ``reading`` at_once or slowly; empty without level L1.

    The other columns are those of ``History.months``; wages are in money of the card.
    """
    parts = [
        history.months.with_columns(pl.col(*_WAGES) * group.productivity).select(
            pl.lit(at, pl.Int64).alias("policy"),
            pl.lit(policy.chosen.name).alias("name"),
            pl.lit(group.group).alias("group"),
            pl.lit(reading).alias("reading"),
            pl.all(),
        )
        for at, policy in enumerate(outcome.policies, 1)
        for group in policy.groups
        if group.paths is not None
        for reading, history in (("at_once", group.paths.at_once), ("slowly", group.paths.slowly))
    ]
    return pl.concat(parts) if parts else pl.DataFrame()


_WAGES = ("wage", "wage_bound", "wage_free", "wage_hires")


def _bills(pays: WhoPays) -> list[dict[str, object]]:
    return [
        {"side": lines()[one.line].side, "line": one.line, **_spreads(one.before, one.after, one.change)}
        for one in pays.bills
    ]


def _spreads(before: Spread, after: Spread, change: Spread) -> dict[str, float | None]:
    told = {"before": before, "after": after, "change": change}
    return {
        f"{name}{end}": value
        for name, one in told.items()
        for end, value in (("", one.value), ("_low", one.low), ("_high", one.high))
    }
