"""The model held against what was published: where it agrees, where it cannot tell, and where it misses."""

import pytest

from songbang.lab.ladder.pay_line import pay_line
from songbang.lab.ladder.steady import steady
from songbang.lab.published.compare import Compared, compared, misses
from songbang.lab.published.effects import Band, effects, outcomes
from songbang.lab.published.frames import compared_frame, ridge_frame
from songbang.lab.published.markets import fitted_ridge, off_ridge
from songbang.lab.published.rival import rival
from songbang.lab.published.settings import settings
from songbang.lab.published.verdict import band_of, judged


def at(name: str) -> Compared:
    return next(one for one in compared() if one.effect.id == name)


@pytest.mark.parametrize(
    "name",
    [
        "hawaii_separations",  # A4
        "hawaii_new_hires",  # A5
        "panel_earnings",  # A6
        "panel_jobs",  # A7
        "survey_offers_declined",  # A8
        "oregon_wage",  # A9
        "austria_job_to_job",  # A10
        "austria_earnings",
    ],
)
def test_the_whole_ridge_lies_in_the_band(name: str) -> None:
    found = at(name)

    assert found.verdict == "inside"
    assert len(found.line) == len(fitted_ridge())
    assert found.band is not None
    assert all(value is not None and found.band.low <= value <= found.band.high for value in found.line)


def test_oregon_has_people_move_more() -> None:
    found = at("oregon_job_to_job")

    assert found.verdict == "inside"
    assert found.low is not None
    assert found.low > 0


def test_a_line_above_all_pay_of_a_group_is_a_ban_for_it() -> None:
    for point in fitted_ridge():
        assert steady(pay_line(point.before, 1.0)).wage == pytest.approx(steady(point.after).wage, abs=1e-9)


def test_state_law_is_a_miss_on_the_ridge_and_off_it() -> None:
    found = at("state_index_earnings")

    assert [one.effect.id for one in misses()] == ["state_index_earnings"]
    assert found.is_miss
    assert found.low is not None
    assert found.wide is not None
    assert found.band is not None
    assert min(found.low, found.wide[0]) > found.band.high
    assert len(off_ridge(settings()["state_index"])) == 30


def test_a_variant_that_disagrees_is_no_miss_and_is_told() -> None:
    found = at("hawaii_within_all_long")

    assert found.verdict == "outside"
    assert not found.is_miss
    assert "fragile" in found.because.en


def test_what_is_defined_otherwise_is_not_compared() -> None:
    for found in compared():
        if not outcomes()[found.effect.outcome].quantity:
            assert found.verdict == "not_comparable"
            assert (found.line, found.low) == ((), None)
            assert found.because == found.outcome.why


def test_without_an_interval_there_is_no_verdict() -> None:
    assert at("starr_wage").verdict == "no_interval"


def test_verdicts() -> None:
    exact, sign = effects()["state_index_earnings"], effects()["oregon_job_to_job"]

    assert judged(exact, [-0.035, -0.03]) == "inside"
    assert judged(exact, [-0.035, -0.02]) == "partly"
    assert judged(exact, [-0.02]) == "outside"
    assert judged(exact, []) == "outside"
    assert judged(sign, [0.1, -0.1]) == "partly"
    by_error = band_of(effects()["hawaii_points_1"])
    assert isinstance(by_error, Band)
    assert (round(by_error.low, 4), round(by_error.high, 4)) == (0.0091, 0.0137)


def test_the_rival_lowers_what_was_measured_to_rise() -> None:
    found = rival()

    assert (found.tried, found.fitting) == (24, 24)
    assert found.wage[0] > 0
    assert found.wage_hires[1] < 0 < found.measured


def test_tables_hold_every_effect_and_every_point() -> None:
    assert ridge_frame().height == len(fitted_ridge())
    assert compared_frame("zh").height == compared_frame("en").height == len(effects())
    assert compared_frame("zh")["outcome"][0] != compared_frame("en")["outcome"][0]
