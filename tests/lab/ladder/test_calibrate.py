"""Ladders that reproduce a measured ban, and the ridge they lie on."""

import pytest

from songbang.lab.ladder.calibrate import Target, blocked_for, ridge
from songbang.lab.ladder.change import change
from songbang.lab.ladder.ladder import Ladder

TARGET = Target(0.036, 0.11, 0.04, 0.35)
SPEEDS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0)
BY_SIMULATION = (  # speed after, floor, blocked, wage of all, jobs and earnings of eight years, drawn person by person
    (0.88, 0.73, 0.43, 0.046, -0.084, -0.041),
    (1.21, 0.68, 0.38, 0.047, -0.086, -0.042),
    (1.55, 0.64, 0.35, 0.048, -0.088, -0.043),
    (2.22, 0.56, 0.32, 0.048, -0.091, -0.044),
    (2.89, 0.48, 0.31, 0.048, -0.093, -0.046),
    (4.27, 0.35, 0.30, 0.047, -0.097, -0.047),
    (7.10, 0.15, 0.30, 0.043, -0.101, -0.049),
)
FREE = Ladder(0.02, 0.35, 0.06, 0.5, 0.0, 0.0)


def test_every_point_of_the_ridge_meets_the_target() -> None:
    for point in ridge(TARGET, SPEEDS):
        assert change("separations", point.before, point.after) == pytest.approx(0.11, abs=1e-10)
        assert change("wage_hires", point.before, point.after) == pytest.approx(0.04, abs=1e-10)
        assert point.before.offers_employed * (1 - point.before.blocked) / point.before.loss == pytest.approx(
            point.speed_before
        )


def test_the_ridge_is_the_one_found_by_simulation() -> None:
    for point, drawn in zip(ridge(TARGET, SPEEDS), BY_SIMULATION, strict=True):
        fitted = (point.speed_after, point.before.floor, point.before.blocked)
        wage = change("wage", point.before, point.after)
        career = [change(name, point.after, point.before) for name in ("career_jobs", "career_earnings")]

        assert fitted == pytest.approx(drawn[:3], abs=0.0061)
        assert [wage, *career] == pytest.approx(drawn[3:], abs=0.0016)


def test_speeds_at_which_nothing_fits_are_left_out() -> None:
    assert [point.speed_before for point in ridge(TARGET, (2.0, 20.0))] == [2.0]
    assert ridge(Target(0.036, 50.0, 0.04, 0.35), (1.0,)) == ()


@pytest.mark.parametrize(("wanted", "tightened"), [(0.02, False), (-0.09, True)])
def test_as_much_is_blocked_as_a_change_takes(wanted: float, *, tightened: bool) -> None:
    shut = blocked_for(FREE, "job_to_job", wanted, tightened=tightened)
    assert shut is not None
    before, after = (FREE, shut) if tightened else (shut, FREE)

    assert change("job_to_job", before, after) == pytest.approx(wanted, abs=1e-9)


def test_what_no_share_of_blocked_offers_does_is_none() -> None:
    assert blocked_for(FREE, "wage", 0.9, tightened=True) is None
