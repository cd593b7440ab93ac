"""Careers month by month, against a Markov chain and against where they must come to."""

import numpy as np
import pytest
from tests.lab.ladder.chain import chain

from songbang.lab.ladder.careers import Start, careers
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import posted, steady

MIXED = Ladder(0.03, 0.35, 0.08, 0.5, 0.4, 0.6, 0.3)


@pytest.mark.parametrize("start", list(Start))
def test_careers_are_those_of_a_markov_chain(start: Start) -> None:
    by_months = chain(MIXED)
    size = len(by_months.ranks)
    binds = np.where(by_months.ranks >= MIXED.bound_from, MIXED.bound, 0.0)
    crowd = np.eye(2 * size + 1)[-1]
    jobs = 0.0
    if start is Start.FIRST_JOB:
        crowd, jobs = np.concatenate([binds, 1 - binds, [0.0]]) / np.array([size] * 2 * size + [1]), 1.0
    pay = np.concatenate([np.tile(posted(MIXED, by_months.ranks), 2), [0.0]])
    paid = 0.0
    for _ in range(60):
        paid += crowd @ pay
        held, jobs = jobs, jobs + crowd @ by_months.moved
        crowd = crowd @ by_months.month
    found = careers(MIXED, 60, start)

    assert found.jobs[-1] == pytest.approx(held, rel=2e-4)
    assert found.earnings[-1] == pytest.approx(paid, rel=2e-4)


def test_in_the_long_run_a_career_is_the_ladder_at_rest() -> None:
    found, rest = careers(MIXED, 600), steady(MIXED)
    working = 1 - rest.unemployment

    assert found.working[-1] == pytest.approx(working, abs=1e-9)
    assert found.earnings[-1] - found.earnings[-2] == pytest.approx(rest.wage * working, abs=1e-7)
    assert found.jobs[-1] - found.jobs[-2] == pytest.approx(rest.separations * working, abs=1e-7)


def test_a_first_job_is_a_job_and_its_pay_an_offer() -> None:
    found = careers(MIXED, 1)

    assert (found.jobs[0], found.working[0]) == (1.0, 1.0)
    assert found.earnings[0] == pytest.approx(np.mean(posted(MIXED, (np.arange(10_000) + 0.5) / 10_000)), abs=1e-4)
    assert careers(MIXED, 1, Start.LOOKING).earnings[0] == 0


def test_no_months_are_no_career() -> None:
    assert len(careers(MIXED, 0).jobs) == 0
