"""The ladder at rest, against formulas of one kind of worker, a Markov chain, and what must hold on any ladder."""

from dataclasses import replace
from math import log1p

import numpy as np
import pytest
from hypothesis import given, settings
from tests.lab.ladder.chain import chain
from tests.lab.ladder.ladders import ladders

from songbang.lab.ladder.cells import cells
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import leaving, posted, steady, stocks, unemployed

MIXED = Ladder(0.03, 0.35, 0.08, 0.5, 0.4, 0.6, 0.3)


@pytest.mark.parametrize("speed", [1e-9, 1e-3, 0.5, 1.0, 5.0, 200.0])
@pytest.mark.parametrize("blocked", [0.0, 0.4])
def test_one_kind_of_worker_is_the_model_of_burdett_and_mortensen(speed: float, blocked: float) -> None:
    loss, floor = 0.004, 0.4
    ladder = Ladder(loss, 0.35, min(speed * loss / (1 - blocked), 0.9), floor, 1.0, blocked)
    k = ladder.offers_employed * (1 - blocked) / loss
    # below this the formula loses its digits, and its series says the same
    moves = loss * ((1 + k) * log1p(k) / k - 1) if k > 1e-6 else loss * k / 2
    found = steady(ladder)

    assert found.job_to_job == pytest.approx(moves, rel=1e-6 if k < 1e-2 else 1e-10)
    assert found.wage == pytest.approx((k + floor) / (1 + k), abs=1e-10)
    assert found.unemployment == pytest.approx(loss / (loss + 0.35), abs=1e-15)
    shape = 1 - (1 - floor) * ((1 + k * (1 - found.ranks)) / (1 + k)) ** 2
    assert found.wages == pytest.approx(shape, abs=1e-10)
    below = found.ranks / (1 + k * (1 - found.ranks))
    assert (found.bound_below + found.free_below) / (1 - found.unemployment) == pytest.approx(below, abs=1e-10)


def test_the_rate_that_ten_million_workers_came_to() -> None:
    assert round(steady(Ladder(0.015, 0.35, 0.08, 0.5, 1.0, 0.0)).job_to_job, 6) == 0.017879


@pytest.mark.parametrize(
    "ladder", [MIXED, Ladder(0.02, 0.2, 0.1, 0.4, 0.7, 1.0), Ladder(0.05, 0.3, 0.05, 0.6, 1.0, 0.3, 0.8)]
)
def test_two_kinds_of_workers_are_a_markov_chain(ladder: Ladder) -> None:
    by_months = chain(ladder)
    shares = by_months.at_rest()
    size, wages = len(by_months.ranks), posted(ladder, by_months.ranks)
    bound, free, looking = shares[:size], shares[size:-1], shares[-1]
    found = steady(ladder)

    assert found.unemployment == pytest.approx(looking, abs=1e-12)
    assert found.bound_share == pytest.approx(bound.sum() / (1 - looking), abs=2e-4)
    assert found.wage == pytest.approx(((bound + free) * wages).sum() / (1 - looking), abs=2e-4)
    assert found.job_to_job == pytest.approx((shares * by_months.moved)[:-1].sum() / (1 - looking), rel=1e-3)
    assert found.tenure_bound is not None
    leave_bound, _ = leaving(ladder, by_months.ranks)
    assert found.tenure_bound == pytest.approx((bound / leave_bound).sum() / bound.sum(), rel=1e-3)


@given(ladders())
@settings(max_examples=60)
def test_who_comes_to_a_rank_is_who_leaves_it(ladder: Ladder) -> None:
    over = cells(ladder, 64)
    at = stocks(ladder, over.ranks)
    climbing = over.up_to((1 - ladder.blocked) * at.bound + at.free)
    hires = ladder.offers_unemployed * unemployed(ladder) + ladder.offers_employed * climbing

    assert at.hires == pytest.approx(hires, rel=1e-8)
    assert at.bound * at.leave_bound + at.free * at.leave_free == pytest.approx(hires, rel=1e-8)


@given(ladders())
@settings(max_examples=100)
def test_shares_are_shares_and_people_are_conserved(ladder: Ladder) -> None:
    found = steady(ladder, 32)
    told = [found.wage_bound, found.wage_free, found.tenure_bound, found.tenure_free]

    assert 0 < found.unemployment < 1
    assert found.bound_below[-1] + found.free_below[-1] == pytest.approx(1 - found.unemployment, rel=1e-9)
    assert 0 <= found.bound_share <= 1 + 1e-12
    assert 0 <= found.job_to_job <= ladder.offers_employed
    assert found.separations == pytest.approx(ladder.loss + found.job_to_job)
    assert 0 <= found.blocked_moves <= found.blocked_offers + 1e-15
    assert all(np.isfinite(value) for value in [found.wage, found.wage_hires, found.tenure, *told] if value is not None)
    assert np.all(np.diff(found.wages) >= -1e-12)
    assert ladder.floor - 1e-12 <= found.wages[0]
    assert found.wages[-1] <= 1


@given(ladders())
@settings(max_examples=60)
def test_a_ban_never_lowers_moves_or_the_mean_wage(ladder: Ladder) -> None:
    before, after = steady(ladder, 32), steady(replace(ladder, bound=0.0), 32)

    assert after.job_to_job >= before.job_to_job - 1e-12
    assert after.wage >= before.wage - 1e-12
    assert after.unemployment == before.unemployment


@given(ladders())
@settings(max_examples=60)
def test_the_mean_wage_is_what_profits_leave(ladder: Ladder) -> None:
    lowest = stocks(ladder, np.zeros(1))
    profit = (1 - ladder.floor) * float((lowest.bound + lowest.free)[0])

    assert steady(ladder, 64).wage == pytest.approx(1 - profit / (1 - unemployed(ladder)), abs=1e-9)


def test_where_all_are_bound_and_all_is_blocked_wages_are_the_floor() -> None:
    shut = Ladder(0.02, 0.35, 0.1, 0.37, 1.0, 1.0)
    nearly = replace(shut, blocked=1 - 1e-8)

    assert steady(shut).wage == pytest.approx(0.37, abs=1e-12)
    assert steady(shut).job_to_job == 0
    assert steady(nearly).wage == pytest.approx(0.37, abs=1e-6)


def test_nothing_is_said_of_the_bound_where_nobody_is() -> None:
    found = steady(replace(MIXED, bound_from=1.0))

    assert (found.wage_bound, found.tenure_bound, found.bound_share, found.blocked_offers) == (None, None, 0.0, 0.0)
    assert found.wage == pytest.approx(steady(replace(MIXED, bound=0.0)).wage, abs=1e-12)
    assert not np.any(found.bound_density)


def test_more_cells_change_nothing() -> None:
    assert steady(MIXED, 512).wage_hires == pytest.approx(steady(MIXED).wage_hires, abs=1e-12)
    with pytest.raises(ValueError, match="one cell"):
        steady(MIXED, 0)
