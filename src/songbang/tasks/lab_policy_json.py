"""One policy of the lab as JSON: what moved in each group, who pays, the way there, what would change the answer."""

import polars as pl

from songbang.lab.outcome import Bill, GroupOutcome, Paths, PolicyOutcome, Spread, WhoPays
from songbang.lab.policy import policies
from songbang.lab.published.effects import effects_of
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.tasks.lab_game_json import columns, game_json, rows


def policy_json(one: PolicyOutcome, lang: str) -> dict[str, Json]:
    """Return one policy with everything that was worked out for it."""
    policy = policies()[one.chosen.name]
    return {
        "policy": policy.name,
        "says": tell(policy.says, lang),
        "numbers": {**one.chosen.numbers},
        "firm": one.chosen.firm or None,
        "source": one.chosen.source or None,
        "decides": policy.decides,
        "limits": tell(policy.limits, lang),
        "effects": [*effects_of(policy.name)],
        "groups": [_group(group, lang) for group in one.groups],
        "who_pays": _who_pays(one.who_pays),
        "moved": plain_value(one.moved, lang),
        "game": game_json(one.game, lang),
    }


def _group(one: GroupOutcome, lang: str) -> dict[str, Json]:
    return {
        "group": one.group,
        "before": plain_value(one.before, lang),
        "after": plain_value(one.after, lang),
        "productivity": one.productivity,
        "figures": plain_value(one.figures, lang),
        "who_pays": _who_pays(one.who_pays),
        "why": plain_value(one.why, lang),
        "paths": None if one.paths is None else _paths(one.paths),
    }


def _who_pays(pays: WhoPays) -> dict[str, Json]:
    return {"workers": pays.workers, "payroll": pays.payroll, "bills": [_bill(one, pays) for one in pays.bills]}


def _bill(bill: Bill, pays: WhoPays) -> dict[str, Json]:
    told = {"before": bill.before, "after": bill.after, "change": bill.change}
    return {
        "line": bill.line,
        **{name: _over(one, 1.0) for name, one in told.items()},
        "per_worker": {name: _over(one, pays.workers) for name, one in told.items()},
        "of_pay": {name: _over(one, pays.payroll) for name, one in told.items()},
    }


def _over(one: Spread, by: float) -> dict[str, Json]:
    ends = {"value": one.value, "low": one.low, "high": one.high}
    return {name: None if value is None else value / by for name, value in ends.items()}


def _paths(paths: Paths) -> dict[str, Json]:
    """Return both readings; a table is an object of columns, wages are in units of ``productivity``."""
    history = paths.at_once
    return {
        "change_at": history.change_at,
        "at_once": columns(history.months),
        "slowly": columns(paths.slowly.months),
        "tenure": columns(_tenure(history.tenure)),
        "since_change": {"at_once": rows(history.since_change), "slowly": rows(paths.slowly.since_change)},
        "careers": rows(history.careers),
        "career": history.career,
        "entrants": history.entrants,
    }


def _tenure(frame: pl.DataFrame) -> pl.DataFrame:
    """Return how many have been in their job for how many whole years, bound and free apart."""
    years = (pl.col("months") // 12).alias("years")
    return frame.group_by("standing", years).agg(pl.col("workers").sum()).sort("standing", "years")
