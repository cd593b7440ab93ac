"""Before and after a date: a change is found where one was planted, not where there is none, and gaps are told."""

from dataclasses import replace
from datetime import date

import numpy as np
import polars as pl
import pytest
from tests.market.flows.made import Row, moves_of

from songbang.market.flows.before_after import before_after
from songbang.market.flows.few_dates import few_dates
from songbang.market.flows.flows import Asked, flows_of
from songbang.market.flows.policy import Policy
from songbang.market.flows.told import BeforeAfter, Flows

YEARS, DAY = 20, date(2010, 1, 1)


def series(seed: int, change: float, wild: float = 0.0) -> pl.DataFrame:
    """Return 20 years of leavers; from the eleventh on the treated leave more often by a factor."""
    chance = np.random.default_rng(seed)
    common = np.exp(chance.normal(0, 0.3, YEARS))
    own = np.exp(chance.normal(0, wild, (2, YEARS)))
    treated = 40 * common * own[0] * np.where(np.arange(YEARS) < 10, 1, change)
    return pl.DataFrame(
        {
            "period": [str(2000 + at) for at in range(YEARS)],
            "first": [date(2000 + at, 1, 1) for at in range(YEARS)],
            "last": [date(2000 + at, 12, 31) for at in range(YEARS)],
            "treated": 5 + chance.poisson(treated),
            "others": 5 + chance.poisson(120 * common * own[1]),
        }
    )


def found(seed: int, change: float, wild: float = 0.0) -> BeforeAfter:
    told = before_after(series(seed, change, wild), 10, DAY, ("x",), seed)
    assert told is not None
    return told


def test_a_planted_change_is_found_and_ranks_first() -> None:
    told = [found(seed, 1.5) for seed in range(20)]

    assert np.mean([one.estimate for one in told]) == pytest.approx(np.log(1.5 * 40 + 5) - np.log(45), abs=0.05)
    assert sum(one.low > 0 for one in told) >= 18
    assert sum(one.rank <= 2 for one in told) >= 17


@pytest.mark.parametrize("wild", [0.0, 0.3])
def test_where_nothing_changed_it_seldom_looks_as_if(wild: float) -> None:
    told = [found(seed, 1.0, wild) for seed in range(100)]

    assert sum(one.low <= 0 <= one.high for one in told) >= 88
    assert sum(one.p <= 0.1 for one in told) <= 16


def test_every_admissible_date_is_tried() -> None:
    told = found(1, 1.3)
    placebos = told.placebos

    assert told.dates == placebos.height == YEARS - 2 * 4 + 1
    assert placebos.filter("is_true")["date"].to_list() == [DAY]
    true = placebos.filter("is_true")["z"].abs()[0]
    assert told.rank == (placebos["z"].abs() >= true).sum()
    assert told.p == told.rank / told.dates
    few = few_dates(told)
    assert few is not None and "0.08" in few.en
    assert few_dates(replace(told, dates=20)) is None


def test_bounds_are_wider_where_one_period_carries_on_into_the_next() -> None:
    held = 0
    for seed in range(60):
        chance = np.random.default_rng(seed)
        above = np.zeros((24, 2))
        for at in range(1, 24):
            above[at] = 0.7 * above[at - 1] + 0.7 * chance.standard_normal(2)
        counts = 5 + chance.poisson(np.array([30, 60]) * np.exp(0.3 * above))
        days = [date(2000 + at, 1, 1) for at in range(24)]
        made = pl.DataFrame({"first": days, "treated": counts[:, 0], "others": counts[:, 1]})
        told = before_after(made, 12, DAY, ("x",), seed)
        held += told is not None and told.low <= 0 <= told.high

    assert held >= 48  # 52 of 60; 43 without


def rows(counts: dict[str, int], years: int = 10) -> list[Row]:
    return [("A", "B", 2000 + year, group, count) for year in range(years) for group, count in counts.items()]


def told_of(made: list[Row], day: date, *treated: str) -> Flows:
    return flows_of(moves_of(made), Asked(policy=Policy(day, treated)))


def test_the_period_that_a_date_parts_in_two_is_left_out() -> None:
    policy = told_of(rows({"x": 9, "y": 12}), date(2005, 7, 1), "x").policy

    assert policy is not None
    assert policy.series["period"].to_list() == [str(year) for year in range(2000, 2010) if year != 2005]
    assert policy.day == date(2006, 1, 1)
    assert policy.estimate == 0


@pytest.mark.parametrize(
    ("made", "day", "treated", "says"),
    [
        (rows({"x": 9, "y": 9}), date(2008, 1, 1), ("x",), "前 8 个，后 2 个"),
        (rows({"x": 3, "y": 9}), date(2005, 1, 1), ("x",), "不足 5 人离开"),
        (rows({"x": 9, "y": 9}), date(2005, 1, 1), ("z",), "「z」不是"),
        (rows({"x": 9, "y": 9}), date(2005, 1, 1), (), "没有说哪些组"),
        ([("A", "B", None, "x", 9)], date(2005, 1, 1), ("x",), "没有日期"),
    ],
)
def test_what_cannot_be_told_says_what_is_missing(
    made: list[Row], day: date, treated: tuple[str, ...], says: str
) -> None:
    told = told_of(made, day, *treated)
    why = next(one for one in told.untold if one.part == "policy")

    assert told.policy is None
    assert says in why.because.zh
    assert why.do.zh
    assert why.do.en
