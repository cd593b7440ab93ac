"""Published effects as data: defined, sourced, in both languages, and nothing shipped that nobody has seen."""

from datetime import date

import pytest

from songbang.lab.ladder.change import QUANTITIES
from songbang.lab.policy import policies
from songbang.lab.published.counter import counters
from songbang.lab.published.effects import Effect, effects, effects_of, outcomes
from songbang.lab.published.settings import fit, settings

ALL = [pytest.param(one, id=one.id) for one in effects().values()]


@pytest.mark.parametrize("effect", ALL)
def test_an_effect_tells_what_where_and_by_whom(effect: Effect) -> None:
    assert effect.source
    assert effect.says.zh != effect.says.en
    assert effect.mark in {"O", "S"}
    assert effect.use in {"fitted", "held_out", "variant", "shown"}
    assert effect.direction in {"loosened", "tightened", "none"}
    assert effect.outcome in outcomes()
    assert effect.setting == "" or effect.setting in settings()
    assert effect.setting == "" or settings()[effect.setting].direction == effect.direction
    assert set(effect.policies) <= set(policies())
    assert effect.reviewed == date(2026, 11, 22)


@pytest.mark.parametrize("effect", ALL)
def test_numbers_of_an_effect_hang_together(effect: Effect) -> None:
    ends = [end for end in (effect.low, effect.estimate, effect.high) if end is not None]

    assert ends == sorted(ends)
    assert effect.se is None or (effect.se > 0 and effect.estimate is not None)
    assert effect.sign is None or (ends == [] and effect.sign in {-1, 0, 1})
    assert effect.band is None or effect.band.low < effect.band.high
    if effect.band is not None and ends:
        assert effect.band.low <= ends[0] <= ends[-1] <= effect.band.high


def test_an_outcome_is_comparable_or_says_why_not() -> None:
    for outcome in outcomes().values():
        assert outcome.says.zh
        assert outcome.says.en
        assert bool(outcome.quantity) != (outcome.why is not None)
        assert outcome.quantity in {"", *QUANTITIES}


def test_separations_are_not_moves_from_job_to_job() -> None:
    assert outcomes()["separation_rate"].quantity != outcomes()["job_to_job_month"].quantity
    assert effects()["hawaii_separations"].outcome == "separation_rate"


def test_every_number_of_the_fit_has_its_origin() -> None:
    assert set(fit().origins) == {*type(fit().target).__slots__, "speeds"}


def test_a_policy_knows_the_effects_that_speak_to_it() -> None:
    assert {"hawaii_separations", "oregon_wage"} <= set(effects_of("ban"))
    assert set(effects_of("pay_line")) >= {"oregon_wage", "austria_earnings"}
    assert effects_of("void_if_silent") == ()


def test_what_speaks_against_the_model_is_there() -> None:
    assert {one.id for one in counters()} >= {"appropriated_growth", "small_welfare", "experts"}


def test_what_the_model_is_set_to_is_what_was_published() -> None:
    known = effects()
    fitted = [one for one in known.values() if one.use == "fitted" and one.setting != "hawaii"]

    assert fit().target.separations_change == known["hawaii_separations"].estimate
    assert fit().target.hires_wage_change == known["hawaii_new_hires"].estimate
    assert {one.setting for one in fitted} == {one.id for one in settings().values() if one.pinned}
    for one in fitted:
        pinned = settings()[one.setting].pinned
        middle = one.estimate if one.low is None or one.high is None else (one.low + one.high) / 2
        assert pinned is not None
        assert (pinned.quantity, pinned.change) == (outcomes()[one.outcome].quantity, middle)
