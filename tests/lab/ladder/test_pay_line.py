"""A pay line and the wages that firms post around it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.lab.ladder.ladders import ladders

from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.pay_line import pay_line
from songbang.lab.ladder.steady import leaving, posted, steady, stocks

MARKET = Ladder(0.015, 0.35, 0.08, 0.5, 0.8, 0.5)


@pytest.mark.parametrize("wage", [0.7, 0.8, 0.95])
def test_the_first_job_that_binds_pays_the_line(wage: float) -> None:
    lined = pay_line(MARKET, wage)
    just_below = np.array([lined.bound_from - 1e-9])

    assert 0 < lined.bound_from < 1
    assert posted(lined, np.array([lined.bound_from]))[0] == pytest.approx(wage, abs=1e-12)
    assert posted(lined, just_below)[0] < wage


def test_a_line_below_the_lowest_wage_changes_nothing() -> None:
    assert pay_line(MARKET, 0.4) == MARKET
    assert pay_line(replace(MARKET, bound_from=0.5), 0.4) == MARKET


def test_a_low_line_is_paid_by_all_so_that_all_may_bind() -> None:
    assert pay_line(MARKET, 0.55) == replace(MARKET, floor=0.55)


def test_a_line_that_no_job_reaches_frees_all() -> None:
    freed, ban = steady(pay_line(MARKET, 0.99)), steady(replace(MARKET, bound=0.0))

    assert freed.bound_share == 0
    assert (freed.wage, freed.job_to_job) == pytest.approx((ban.wage, ban.job_to_job), abs=1e-12)


@given(ladders(), st.floats(0, 1), st.floats(0, 0.3))
@settings(max_examples=80)
def test_a_higher_line_binds_fewer(ladder: Ladder, wage: float, more: float) -> None:
    low, high = steady(pay_line(ladder, wage), 32), steady(pay_line(ladder, wage + more), 32)

    assert high.bound_share <= low.bound_share + 1e-9
    assert high.job_to_job >= low.job_to_job - 1e-9


@given(ladders(), st.floats(0, 1))
@settings(max_examples=80)
def test_no_job_below_the_line_binds(ladder: Ladder, wage: float) -> None:
    lined = pay_line(ladder, wage)
    found = steady(lined, 32)

    assert not np.any(found.bound_density[found.wages < wage - 1e-9])
    if lined.floor == ladder.floor and lined.bound_from > 0:
        assert found.wage == pytest.approx(steady(replace(ladder, bound=0.0), 32).wage, abs=1e-7)


@pytest.mark.parametrize("line", [0.0, 0.55, 0.65, 0.8, 0.95, 0.99])
def test_no_firm_gains_by_another_wage(line: float) -> None:
    lined = pay_line(MARKET, line)
    ranks = np.linspace(0, 1, 20_001)
    wages = posted(lined, ranks)
    at = stocks(lined, ranks[:1])
    profit = (1 - wages[0]) * float((at.bound + at.free)[0])
    other = np.linspace(MARKET.floor, 0.999, 500)
    rank = np.interp(other, wages, ranks)
    leave_bound, leave_free = leaving(lined, rank)
    binds = np.where(other >= line, MARKET.bound, 0.0)
    staff = stocks(lined, rank).hires * (binds / leave_bound + (1 - binds) / leave_free)

    assert np.max((1 - other) * staff) <= profit * (1 + 1e-3)
